import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { CohortsOfCourseDocument } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { sortRows } from '../../ui/row.order.ts';

export type OlderCohortsProps = { courseId: string; number: number };

/** Who is on an earlier release than the one just published, each with the way to move it. */
export function OlderCohorts({ courseId, number }: OlderCohortsProps) {
  const { t, i18n } = useLingui();
  const { data, error, refetch } = useQuery(CohortsOfCourseDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.cohortList;
  if (!list && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!list) return <TableSkeleton label={t`Loading the cohorts`} />;
  const older = list.edges.flatMap(({ node: { id, name, courses } }) => {
    const release = courses.find((course) => course.courseId === courseId)?.release ?? number;
    return release < number ? [{ id, name, release }] : [];
  });
  const cohorts = sortRows(older, ({ name }) => name, 'ascending', i18n.locale);
  const more = list.totalCount - list.edges.length;
  return (
    <section aria-labelledby="older-cohorts" className="grid gap-3">
      <SectionHeading id="older-cohorts" level={2}>
        <Trans>Move a cohort to release {number}</Trans>
      </SectionHeading>
      {cohorts.length === 0 ? (
        <p className="text-sm text-muted">
          <Trans>
            No cohort is on an earlier release. Give it to a cohort on the cohort’s page.
          </Trans>
        </p>
      ) : (
        <ul className="rounded-button border border-line bg-surface">
          {cohorts.map((cohort) => (
            <li key={cohort.id} className="border-b border-line last:border-b-0">
              <MoveLink courseId={courseId} cohort={cohort} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? (
        <p className="text-xs text-muted">
          <Plural
            value={more}
            one="# more cohort takes the course: find it under “Cohorts”."
            other="# more cohorts take the course: find them under “Cohorts”."
          />
        </p>
      ) : null}
    </section>
  );
}

type MoveLinkProps = { courseId: string; cohort: { id: string; name: string; release: number } };

function MoveLink({ courseId, cohort: { id, name, release } }: MoveLinkProps) {
  return (
    <Link
      to="/cohorts/$cohortId/$courseId/release"
      params={{ cohortId: id, courseId }}
      className="flex min-h-12 items-center gap-3 px-4 py-2 text-sm -outline-offset-3 hover:bg-sunken"
    >
      <span className="min-w-0 flex-1 font-medium wrap-anywhere">{name}</span>
      <span className="shrink-0 text-xs text-muted">
        <Trans>on release {release}</Trans>
      </span>
      <ChevronRight aria-hidden size={16} className="shrink-0 text-muted rtl:-scale-x-100" />
    </Link>
  );
}
