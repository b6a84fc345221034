import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { useId, useState } from 'react';
import { ActivityFacts } from './ActivityRow.tsx';
import { useOutlineTools } from './outline.context.ts';
import type { OutlineActivity, OutlineModule } from './outline.undo.ts';

export type ArchivedListProps = {
  archived: readonly OutlineActivity[];
  modules: readonly OutlineModule[];
};

/** What stands in no module any more, and the way back into one. */
export function ArchivedList({ archived, modules }: ArchivedListProps) {
  if (archived.length === 0) return null;
  return (
    <section
      aria-labelledby="archived"
      className="grid grid-cols-1 gap-2 rounded-card border border-dashed border-edge p-4"
    >
      <h2 id="archived" className="text-base font-semibold">
        <Trans>Archived</Trans>
      </h2>
      <ul className="grid gap-3">
        {archived.map((activity) => (
          <ArchivedRow key={activity.key} activity={activity} modules={modules} />
        ))}
      </ul>
    </section>
  );
}

type ArchivedRowProps = { activity: OutlineActivity; modules: readonly OutlineModule[] };

function ArchivedRow({ activity, modules }: ArchivedRowProps) {
  const { t } = useLingui();
  const id = useId();
  const { desk, keepFocus } = useOutlineTools();
  const [chosen, setChosen] = useState(modules[0]?.key ?? '');
  const { key, title } = activity;
  const restore = () => {
    const module = modules.find((one) => one.key === chosen);
    if (!module) return;
    keepFocus(`${key}:menu`);
    const words = t`“${title}” stands at the end of “${module.title}” again.`;
    void desk.edit({ restore: { activity: key, module: chosen } }, words);
  };
  return (
    <li className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="text-sm font-medium">{title}</p>
        <ActivityFacts activity={activity} />
      </div>
      {modules.length > 0 ? (
        <div className="flex flex-wrap items-end gap-2">
          <label htmlFor={id} className="sr-only">
            {t`The module that “${title}” returns to`}
          </label>
          <select
            id={id}
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            className="control w-auto max-w-full lg:min-h-10 lg:py-1 lg:text-sm"
          >
            {modules.map((module) => (
              <option key={module.key} value={module.key}>
                {module.title}
              </option>
            ))}
          </select>
          <Button
            variant="secondary"
            className="lg:min-h-10"
            isBusy={desk.isBusy}
            onClick={restore}
          >
            <Trans>Put it back</Trans>
          </Button>
        </div>
      ) : null}
    </li>
  );
}
