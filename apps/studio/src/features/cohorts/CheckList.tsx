import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

export type Choice = { id: string; label: string; note?: ReactNode; isDisabled?: boolean };

type CheckListProps = {
  legend: string;
  name: string;
  choices: readonly Choice[];
  chosen?: readonly string[];
  /** What to do where there is nothing to choose. */
  none: ReactNode;
};

/** Some of a list that may be longer than the sheet. */
export function CheckList({ legend, name, choices, chosen = [], none }: CheckListProps) {
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 text-sm font-semibold">{legend}</legend>
      {choices.length === 0 ? <p className="text-xs text-muted">{none}</p> : null}
      {choices.length > 0 ? (
        <div className="grid max-h-60 overflow-y-auto rounded-control border border-line">
          {choices.map((choice) => (
            <label
              key={choice.id}
              className="flex min-h-12 cursor-pointer items-center gap-3 border-b border-line px-3 py-2 last:border-b-0 hover:bg-sunken has-disabled:cursor-default has-disabled:text-muted sm:min-h-11"
            >
              <input
                type="checkbox"
                name={name}
                value={choice.id}
                defaultChecked={chosen.includes(choice.id)}
                disabled={choice.isDisabled}
                className="size-5 shrink-0"
              />
              <span className="min-w-0 flex-1">{choice.label}</span>
              {choice.note ? (
                <span className="shrink-0 text-xs text-muted">{choice.note}</span>
              ) : null}
            </label>
          ))}
        </div>
      ) : null}
    </fieldset>
  );
}

/** The role of a member of the staff, in words. */
export function RoleName({ role }: { role: string }) {
  return role === 'ADMIN' ? <Trans>Admin</Trans> : <Trans>Instructor</Trans>;
}
