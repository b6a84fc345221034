import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Sheet } from '@palpate/ui/Sheet';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { CohortChoicesDocument, SetCohortStaffDocument } from '../../gql/graphql.ts';
import type { CohortPartsFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { CheckList, RoleName } from './CheckList.tsx';
import { SaveProblem } from './SaveProblem.tsx';
import { readChosen } from './cohort.form.ts';

type StaffSheetProps = { cohort: CohortPartsFragment; onClosed: () => void };

/** Who teaches the cohort, and so who sees its students. */
export function StaffSheet({ cohort, onClosed }: StaffSheetProps) {
  const { t } = useLingui();
  const { data, error: unread, refetch } = useQuery(CohortChoicesDocument);
  const [setStaff, { loading, error }] = useMutation(SetCohortStaffDocument);
  const [base, setBase] = useState(cohort);
  const [hasConflict, setConflict] = useState(false);
  const names = base.staff.map(({ name }) => name).join(', ') || t`nobody`;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const personIds = readChosen(new FormData(event.currentTarget), 'staff');
    const { id: cohortId, version } = base;
    setStaff({ variables: { input: { cohortId, version, personIds } } })
      .then(({ data: answer }) => {
        const changed = answer?.setCohortStaff;
        if (changed?.__typename !== 'CohortConflict') return onClosed();
        setBase(changed.current);
        setConflict(true);
        return undefined;
      })
      .catch(() => undefined);
  };
  return (
    <Sheet title={t`Staff of the cohort`} onClosed={onClosed}>
      <form onSubmit={submit} className="mt-2 grid gap-5 text-sm">
        <p className="text-muted">
          <Trans>
            An instructor sees the students and the progress of the cohorts they are on the staff
            of. An admin sees every cohort.
          </Trans>
        </p>
        {data ? (
          <CheckList
            legend={t`Who teaches it`}
            name="staff"
            choices={data.staff.map(({ id, name, role }) => ({
              id,
              label: name,
              note: <RoleName role={role} />,
            }))}
            chosen={cohort.staff.map(({ id }) => id)}
            none={<Trans>Nobody can teach here yet.</Trans>}
          />
        ) : null}
        {unread && !data ? <ErrorNotice error={unread} onRetry={() => void refetch()} /> : null}
        {hasConflict ? (
          <Notice tone="error" title={t`Someone else changed this cohort meanwhile`}>
            <Trans>Its staff is now: {names}.</Trans>
          </Notice>
        ) : null}
        <SaveProblem error={error} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" isBusy={loading} aria-disabled={!data || undefined}>
            {hasConflict ? <Trans>Save mine over it</Trans> : <Trans>Save</Trans>}
          </Button>
          <Button variant="quiet" onClick={onClosed}>
            <Trans>Not now</Trans>
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
