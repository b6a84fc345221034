import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Pencil, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { CohortDocument } from '../../gql/graphql.ts';
import type { CohortPartsFragment } from '../../gql/graphql.ts';
import { CohortDates } from '../../ui/CohortDates.tsx';
import { CrumbLink } from '../../ui/CrumbLink.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { CohortCourses } from './CohortCourses.tsx';
import { CohortStaff } from './CohortStaff.tsx';
import { EditCohortSheet } from './EditCohortSheet.tsx';
import { EnrolSheet } from './EnrolSheet.tsx';
import { Roster } from './Roster.tsx';
import type { CohortSearch } from './cohort.search.ts';

export type CohortPageProps = {
  cohortId: string;
  search: CohortSearch;
  isAdmin: boolean;
  /** Other ways in, of another feature: stands beside "Enrol a student". */
  entryActions: ReactNode;
  /** Who was invited and hasn't come yet, of another feature: stands above the roster. */
  pendingInvitations: ReactNode;
};

export function CohortPage(props: CohortPageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(CohortDocument, {
    variables: { id: props.cohortId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className="grid grid-cols-1 content-start gap-8 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{data?.cohort.name ?? t`Cohort`}</PageTitle>
      {data ? <Sections {...props} cohort={data.cohort} /> : null}
      {data ? null : <PageHeader above={<AllCohorts />} title={t`Cohort`} />}
      {!data && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <TableSkeleton label={t`Loading the cohort`} /> : null}
    </div>
  );
}

type SectionsProps = CohortPageProps & { cohort: CohortPartsFragment };

function Sections({ cohort, search, isAdmin, entryActions, pendingInvitations }: SectionsProps) {
  const [sheet, setSheet] = useState<'edit' | 'enrol' | null>(null);
  const close = () => setSheet(null);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <CohortHeader cohort={cohort} />
        <div className="flex flex-wrap gap-2">
          {isAdmin ? (
            <Button
              // Students are enrolled in courses: without one, adding it is the next step.
              variant={cohort.courses.length === 0 ? 'secondary' : 'primary'}
              icon={<UserPlus aria-hidden size={18} />}
              onClick={() => setSheet('enrol')}
            >
              <Trans>Enrol a student</Trans>
            </Button>
          ) : null}
          {entryActions}
          {isAdmin ? (
            <Button
              variant="quiet"
              icon={<Pencil aria-hidden size={16} />}
              onClick={() => setSheet('edit')}
            >
              <Trans>Edit</Trans>
            </Button>
          ) : null}
        </div>
      </div>
      <div className="grid grid-cols-1 gap-x-6 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <CohortCourses cohort={cohort} isAdmin={isAdmin} />
        <CohortStaff cohort={cohort} isAdmin={isAdmin} />
      </div>
      {pendingInvitations}
      <Roster cohort={cohort} search={search} isAdmin={isAdmin} />
      {sheet === 'edit' ? <EditCohortSheet cohort={cohort} onClosed={close} /> : null}
      {sheet === 'enrol' ? <EnrolSheet cohort={cohort} onClosed={close} /> : null}
    </>
  );
}

function CohortHeader({ cohort }: { cohort: CohortPartsFragment }) {
  const { name, startsOn, endsOn, timezone, students } = cohort;
  return (
    <PageHeader above={<AllCohorts />} title={name}>
      <Plural value={students} _0="No student yet" one="# student" other="# students" />
      {' · '}
      <CohortDates startsOn={startsOn} endsOn={endsOn} />
      {' · '}
      {timezone}
    </PageHeader>
  );
}

function AllCohorts() {
  return (
    <CrumbLink to="/cohorts">
      <Trans>All cohorts</Trans>
    </CrumbLink>
  );
}
