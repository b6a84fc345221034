import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { BookOpen, CircleAlert } from 'lucide-react';
import { AuthoredCoursesDocument } from '../../gql/graphql.ts';
import type { AuthoredCoursesQuery } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { Ago } from '../../ui/Time.tsx';
import { NewCourse } from './NewCourse.tsx';

/** The school's courses as their authors see them. */
export function CoursesPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(AuthoredCoursesDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const courses = data?.authoredCourses;
  return (
    <div className="grid max-w-5xl grid-cols-1 gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{t`Courses`}</PageTitle>
      <PageHeader title={t`Courses`}>
        <Trans>
          What you change here is a draft: students have the release their cohort is on.
        </Trans>
      </PageHeader>
      {!courses && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!courses && !error ? <TableSkeleton label={t`Loading the courses`} /> : null}
      {courses?.length === 0 ? (
        <EmptyState icon={<BookOpen aria-hidden size={22} />} title={t`No course yet`}>
          <Trans>
            Give the first one a name. It begins with an empty outline, and nobody sees it until you
            publish it and give it to a cohort.
          </Trans>
        </EmptyState>
      ) : null}
      {courses && courses.length > 0 ? (
        <ul className="grid grid-cols-1 gap-3">
          {courses.map((course) => (
            <CourseEntry key={course.courseId} course={course} />
          ))}
        </ul>
      ) : null}
      {courses ? <NewCourse isFirst={courses.length === 0} /> : null}
    </div>
  );
}

function CourseEntry({ course }: { course: AuthoredCoursesQuery['authoredCourses'][number] }) {
  const { courseId, title, release, publishedAt, changedFiles, problems } = course;
  return (
    <li className="rounded-card border border-line bg-surface hover:border-edge">
      <Link
        to="/courses/$courseId"
        params={{ courseId }}
        className="flex flex-wrap items-center gap-x-6 gap-y-1 rounded-card p-4 sm:px-5"
      >
        <span className="min-w-0 flex-1 basis-64 text-base font-semibold wrap-anywhere">
          {title}
        </span>
        <span className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
          <span>
            {release === null ? (
              <Trans>Never published</Trans>
            ) : (
              <Trans>
                Release {release}, <Ago at={publishedAt} />
              </Trans>
            )}
          </span>
          <span className="tabular">
            <Plural
              value={changedFiles}
              _0="No unpublished changes"
              one="# unpublished change"
              other="# unpublished changes"
            />
          </span>
          {problems > 0 ? (
            <span className="inline-flex items-center gap-1 font-medium text-caution">
              <CircleAlert aria-hidden size={14} />
              <Plural value={problems} one="# problem" other="# problems" />
            </span>
          ) : null}
        </span>
      </Link>
    </li>
  );
}
