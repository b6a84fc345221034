import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Notice } from '@palpate/ui/Notice';
import { ReleaseMoveDocument } from '../../gql/graphql.ts';
import type { MoveCohortInput } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { ChangeWords } from './ChangeWords.tsx';
import { MoveConfirm } from './MoveConfirm.tsx';
import { MovedTable } from './MovedTable.tsx';

export type MovePlace = Omit<MoveCohortInput, 'expected'>;

/** What the chosen release changes, and what each student has before and after. */
export function MovePreview({ place }: { place: MovePlace }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ReleaseMoveDocument, {
    variables: place,
    fetchPolicy: 'network-only',
  });
  if (!data) {
    if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
    return <TableSkeleton label={t`Working out what changes`} />;
  }
  const { cohort, from, to, isCorrectedSince, changes, students } = data.releaseMove;
  const isThere = students.every(({ release }) => release === to.number);
  if (from.id === to.id && isThere) {
    return (
      <Notice title={t`${cohort.name} is on release ${from.number}`}>
        <Trans>There is nothing to move. Choose another release to see what it would change.</Trans>
      </Notice>
    );
  }
  return (
    <>
      <section aria-labelledby="changes" className="grid gap-3">
        <SectionHeading id="changes" level={2}>
          {t`${cohort.name}: from release ${from.number} to release ${to.number}`}
        </SectionHeading>
        <ChangeWords changes={changes} />
      </section>
      <section aria-labelledby="students" className="grid min-w-0 gap-3">
        <SectionHeading id="students" level={2}>
          <Trans>What it does to each student</Trans>
        </SectionHeading>
        {students.length === 0 ? (
          <EmptyState title={t`No one is enrolled yet`}>
            <Trans>Whoever is enrolled after the move begins on the new release.</Trans>
          </EmptyState>
        ) : (
          <MovedTable students={students} />
        )}
      </section>
      {isCorrectedSince ? (
        <Notice title={t`A correction came after this release`}>
          <Trans>Nobody is moved behind a correction: its mistake would be in use again.</Trans>
        </Notice>
      ) : (
        <MoveConfirm
          move={{ ...place, expected: from.id }}
          number={to.number}
          students={students}
          cohortName={cohort.name}
          onConflict={() => void refetch()}
        />
      )}
    </>
  );
}
