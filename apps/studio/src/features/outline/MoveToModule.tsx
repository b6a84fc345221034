import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { useId, useState } from 'react';
import { useOutlineTools } from './outline.context.ts';
import type { Placed } from './outline.undo.ts';

/** To the end of another module; the focus goes along. */
export function MoveToModule({ activity, module }: Placed) {
  const { t } = useLingui();
  const id = useId();
  const { desk, keepFocus } = useOutlineTools();
  const others = desk.draft.modules.filter(({ key }) => key !== module.key);
  const [chosen, setChosen] = useState(others[0]?.key ?? '');
  const target = others.find(({ key }) => key === chosen);
  if (others.length === 0) return null;
  const move = () => {
    if (!target) return;
    keepFocus(`${activity.key}:menu`);
    const position = target.activities.length + 1;
    void desk.edit(
      { moveActivity: { activity: activity.key, module: target.key, position } },
      t`“${activity.title}” stands at the end of “${target.title}” now.`,
    );
  };
  return (
    <div className="grid max-w-form gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        <Trans>Move to module</Trans>
      </label>
      <div className="flex gap-2">
        <select
          id={id}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          className="control min-w-0 flex-1"
        >
          {others.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
        <Button variant="secondary" isBusy={desk.isBusy} onClick={move}>
          <Trans>Move</Trans>
        </Button>
      </div>
    </div>
  );
}
