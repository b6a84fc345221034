import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { useEffect, useRef } from 'react';
import type { SubmitEvent } from 'react';
import type { RosterRowFragment, RunAction } from '../../gql/graphql.ts';
import { CohortPicker } from './CohortPicker.tsx';
import { SaveProblem } from './SaveProblem.tsx';
import { useActionWords } from './action.words.ts';
import { useRunAction } from './use-run-action.ts';

type RunConfirmProps = {
  run: RosterRowFragment;
  action: RunAction;
  onBack: () => void;
  onDone: () => void;
};

/** Says what happens and what is kept before it is done. */
export function RunConfirm({ run, action, onBack, onDone }: RunConfirmProps) {
  const { t } = useLingui();
  const words = useActionWords()[action];
  const { act, isBusy, error } = useRunAction(run, onDone);
  const effects = useRef<HTMLUListElement>(null);
  // The button that led here is gone: what it leads to is read next.
  useEffect(() => effects.current?.focus(), []);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = String(form.get('reason') ?? '').trim() || null;
    const cohortId = String(form.get('cohort') ?? '') || null;
    const release = form.get('release') === 'COHORTS' ? 'COHORTS' : 'KEEP';
    if (!isBusy) act(action, { reason, cohortId, release });
  };
  return (
    <form onSubmit={submit} className="mt-4 grid gap-5 text-sm">
      <ul
        ref={effects}
        tabIndex={-1}
        aria-label={t`What happens`}
        className="grid list-disc gap-1.5 ps-5 outline-none"
      >
        {words.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      {action === 'MOVE' ? <CohortPicker run={run} /> : null}
      <Field
        label={t`Reason, if you like`}
        hint={t`Staff of the cohort can read it`}
        name="reason"
        autoComplete="off"
        maxLength={500}
      />
      <SaveProblem error={error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" isBusy={isBusy}>
          {words.confirm}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </form>
  );
}
