import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { Plus, Users } from 'lucide-react';
import { OverviewDocument } from '../../gql/graphql.ts';
import type { OverviewQuery } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { CohortList } from './CohortList.tsx';
import { CourseTable } from './CourseTable.tsx';

export function OverviewPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(OverviewDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <div className="grid grid-cols-1 content-start gap-8 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{t`Overview`}</PageTitle>
      <PageHeader title={t`Overview`}>
        {data ? <Headline overview={data.schoolOverview} /> : null}
      </PageHeader>
      {!data && error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <Sections overview={data?.schoolOverview} />
      )}
    </div>
  );
}

type OverviewProps = { overview: OverviewQuery['schoolOverview'] };

/** What a school can count at a look; who has finished stands in each row. */
function Headline({ overview: { totals } }: OverviewProps) {
  const { cohorts, students, paused } = totals;
  if (students === 0) return <Trans>No student is enrolled yet.</Trans>;
  return (
    <>
      <Trans>
        <Plural value={students} one="# student" other="# students" /> in{' '}
        <Plural value={cohorts} one="# cohort" other="# cohorts" />
      </Trans>
      {paused > 0 ? (
        <>
          , <Plural value={paused} one="# run is paused" other="# runs are paused" />
        </>
      ) : null}
      .
    </>
  );
}

/** The cohorts are asked for at once, and don't wait for the rest. */
function Sections({ overview }: Partial<OverviewProps>) {
  const { t } = useLingui();
  return (
    <>
      <section aria-labelledby="cohorts" className="grid min-w-0 gap-3">
        <SectionHeading id="cohorts" level={2}>
          <Trans>Cohorts</Trans>
        </SectionHeading>
        <CohortList label={t`Every cohort of the school`} empty={<NoCohort />} />
      </section>
      <section aria-labelledby="courses" className="grid min-w-0 gap-3">
        <SectionHeading id="courses" level={2}>
          <Trans>Published courses</Trans>
        </SectionHeading>
        {overview ? (
          <CourseTable courses={overview.courses} />
        ) : (
          <TableSkeleton label={t`Loading the published courses`} />
        )}
      </section>
    </>
  );
}

function NoCohort() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<Users aria-hidden size={22} />}
      title={t`Create your first cohort`}
      action={
        <Link to="/cohorts" search={{ create: true }} className={buttonClass()}>
          <Plus aria-hidden size={18} />
          <Trans>New cohort</Trans>
        </Link>
      }
    >
      <ol className="grid list-decimal gap-1 ps-5">
        <li>
          <Trans>Give it a name and its dates, and pick its courses and its staff.</Trans>
        </li>
        <li>
          <Trans>Enrol its students, or invite them: a list from a spreadsheet will do.</Trans>
        </li>
        <li>
          <Trans>Their progress then shows up here, a row for each course of a cohort.</Trans>
        </li>
      </ol>
    </EmptyState>
  );
}
