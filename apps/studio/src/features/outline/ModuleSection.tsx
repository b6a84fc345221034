import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { MoveButtons } from '../../ui/MoveButtons.tsx';
import { ActivityRow } from './ActivityRow.tsx';
import { AddActivity } from './AddActivity.tsx';
import { InlineName } from './InlineName.tsx';
import { useOutlineTools } from './outline.context.ts';
import type { OutlineModule } from './outline.undo.ts';

export type ModuleSectionProps = { module: OutlineModule; number: number; count: number };

/** A module with what stands in it. */
export function ModuleSection({ module, number, count }: ModuleSectionProps) {
  const { t } = useLingui();
  const { desk, keepFocus } = useOutlineTools();
  const { key, title, activities } = module;
  const minutes = activities.reduce((sum, activity) => sum + activity.minutes, 0);
  const move = (by: -1 | 1) => {
    keepFocus(`${key}:${by < 0 ? 'up' : 'down'}`);
    const position = number + by;
    const words = t`“${title}” is module ${position} of ${count} now.`;
    void desk.edit({ moveModule: { module: key, position } }, words);
  };
  return (
    <section
      aria-labelledby={`module-${key}`}
      className="grid grid-cols-1 rounded-card border border-line bg-surface"
    >
      <header className="flex items-start gap-2 border-b border-line py-2 ps-4 pe-2">
        <div className="grid min-w-0 flex-1">
          <InlineName
            label={t`Rename the module “${title}”`}
            name={title}
            onRename={(changed) =>
              desk.edit(
                { renameModule: { module: key, title: changed } },
                t`The module is called “${changed}” now.`,
              )
            }
          >
            <h2 id={`module-${key}`} className="min-w-0 py-1 text-base font-semibold">
              <span className="tabular text-muted">{number}.</span> {title}
            </h2>
          </InlineName>
          <p className="text-xs text-muted">
            <Plural value={activities.length} one="# activity" other="# activities" /> ·{' '}
            <Plural value={minutes} one="# minute" other="# minutes" />
          </p>
        </div>
        <div className="flex">
          <MoveButtons
            row={`“${title}”`}
            control={key}
            isFirst={number === 1}
            isLast={number === count}
            onMove={move}
          />
        </div>
      </header>
      {activities.length > 0 ? (
        <ol>
          {activities.map((activity, index) => (
            <ActivityRow
              key={activity.key}
              activity={activity}
              module={module}
              position={index + 1}
            />
          ))}
        </ol>
      ) : (
        <EmptyModule module={module} />
      )}
      <AddActivity module={module} />
    </section>
  );
}

function EmptyModule({ module: { key, title } }: { module: OutlineModule }) {
  const { t } = useLingui();
  const { desk } = useOutlineTools();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-4 text-sm text-muted">
      <p className="min-w-0 flex-1 basis-56">
        <Trans>Nothing stands here yet. Add a lesson, or move one here from its own menu.</Trans>
      </p>
      <Button
        variant="quiet"
        onClick={() =>
          void desk.edit(
            { removeModule: { module: key } },
            t`The empty module “${title}” was taken out.`,
          )
        }
      >
        <Trans>Take the module out</Trans>
      </Button>
    </div>
  );
}
