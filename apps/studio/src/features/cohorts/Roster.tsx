import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { GraduationCap, SearchX } from 'lucide-react';
import { useState } from 'react';
import { RosterDocument } from '../../gql/graphql.ts';
import type {
  CohortPartsFragment,
  RosterQuery,
  RosterRowFragment,
  RunAction,
} from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { RosterFilter } from './RosterFilter.tsx';
import { RosterTable } from './RosterTable.tsx';
import { RunOutcome } from './RunOutcome.tsx';
import { RunSheet } from './RunSheet.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import type { CohortSearch } from './cohort.search.ts';
import { appended } from '../../ui/connection.pages.ts';

type RosterProps = { cohort: CohortPartsFragment; search: CohortSearch; isAdmin: boolean };
type Done = { action: RunAction; name: string };

/** Every run of the cohort, by name. */
export function Roster({ cohort, search: asked, isAdmin }: RosterProps) {
  const { t } = useLingui();
  const { search = null, state = null, course: courseId = null } = asked;
  const [open, setOpen] = useState<RosterRowFragment | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { data, previousData, error, refetch, fetchMore } = useQuery(RosterDocument, {
    variables: { cohortId: cohort.id, search, state, courseId },
    fetchPolicy: 'cache-and-network',
  });
  const roster = (data ?? previousData)?.roster;
  const isFiltered = Boolean(search ?? state ?? courseId);
  const { endCursor: after, hasNextPage } = roster?.pageInfo ?? {};
  return (
    <section aria-labelledby="roster" className="grid min-w-0 gap-4">
      <SectionHeading id="roster" level={2}>
        <Trans>Roster</Trans>
      </SectionHeading>
      <RunOutcome done={done} />
      {!roster && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!roster && !error ? <TableSkeleton label={t`Loading the roster`} /> : null}
      {roster && roster.totalCount === 0 && !isFiltered ? <NobodyYet isAdmin={isAdmin} /> : null}
      {roster && (roster.totalCount > 0 || isFiltered) ? (
        <>
          <RosterFilter cohort={cohort} search={asked} />
          <Found roster={roster} cohort={cohort} onOpen={setOpen} />
        </>
      ) : null}
      {roster && hasNextPage ? (
        <ShowMore
          shown={roster.edges.length}
          total={roster.totalCount}
          onMore={() => fetchMore({ variables: { after }, updateQuery: appended('roster') })}
        />
      ) : null}
      {open ? (
        <RunSheet
          run={open}
          onClosed={() => setOpen(null)}
          onDone={(action) => setDone({ action, name: open.name })}
        />
      ) : null}
    </section>
  );
}

type FoundProps = {
  roster: RosterQuery['roster'];
  cohort: CohortPartsFragment;
  onOpen: (run: RosterRowFragment) => void;
};

function Found({ roster, cohort, onOpen }: FoundProps) {
  const { t } = useLingui();
  if (roster.totalCount === 0) {
    return (
      <EmptyState
        icon={<SearchX aria-hidden size={22} />}
        title={t`Nobody like that here`}
        action={
          <Link
            to="/cohorts/$cohortId"
            params={{ cohortId: cohort.id }}
            reloadDocument
            className={buttonClass('secondary')}
          >
            <Trans>Show everyone</Trans>
          </Link>
        }
      >
        <Trans>Look for a part of a name or an address, or show every state.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className="grid min-w-0 gap-2">
      <p role="status" className="text-xs text-muted">
        <Plural value={roster.totalCount} one="# enrolment" other="# enrolments" />
      </p>
      <RosterTable
        runs={roster.edges.map(({ node }) => node)}
        hasCourses={cohort.courses.length > 1}
        onOpen={onOpen}
      />
    </div>
  );
}

function NobodyYet({ isAdmin }: { isAdmin: boolean }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<GraduationCap aria-hidden size={22} />}
      title={t`Nobody is enrolled here yet`}
    >
      {isAdmin ? (
        <Trans>
          Enrol students who are in the school already, or invite new ones, with the buttons at the
          top of this page. Each then stands here, with what happened to them.
        </Trans>
      ) : (
        <Trans>As soon as an admin enrols students, they stand here.</Trans>
      )}
    </EmptyState>
  );
}
