import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@palpate/ui/EmptyState';
import { BookOpenCheck } from 'lucide-react';
import { ReviewCoursesDocument } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';
import type { ReviewSearch } from './review.search.ts';

/** Lessons, questions and muscles as staff read and sign them. */
export function ContentReviewPage({ search }: { search: ReviewSearch }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ReviewCoursesDocument);
  const courses = data?.reviewCourses ?? [];
  const course = courses.find(({ id }) => id === search.course) ?? courses[0];
  return (
    <>
      <PageTitle>{t`Content review`}</PageTitle>
      {course ? <ReviewDesk course={course} courses={courses} search={search} /> : null}
      {data && !course ? <NoCourse /> : null}
      {!data ? (
        <div className="px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
          {error ? (
            <ErrorNotice error={error} onRetry={() => void refetch()} />
          ) : (
            <TableSkeleton label={t`Loading the courses`} />
          )}
        </div>
      ) : null}
    </>
  );
}

function NoCourse() {
  const { t } = useLingui();
  return (
    <div className="px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <EmptyState
        isPage
        icon={<BookOpenCheck aria-hidden size={22} />}
        title={t`No course to review yet`}
      >
        <Trans>
          As soon as your school has published a course, its lessons, its questions and the muscles
          of the atlas stand here, ready to be read and signed.
        </Trans>
      </EmptyState>
    </div>
  );
}
