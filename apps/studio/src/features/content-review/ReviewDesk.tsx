import { useLingui } from '@lingui/react/macro';
import type { ReviewCoursesQuery } from '../../gql/graphql.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ReviewFilter } from './ReviewFilter.tsx';
import { ReviewList } from './ReviewList.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import { Tally } from './Tally.tsx';
import { readText } from './review.search.ts';
import type { ReviewSearch } from './review.search.ts';
import { useOpenText } from './use-open-text.ts';

type Course = ReviewCoursesQuery['reviewCourses'][number];

export type ReviewDeskProps = { course: Course; courses: readonly Course[]; search: ReviewSearch };

/** The list of texts, and beside it the one that is read; on a phone one or the other. */
export function ReviewDesk({ course, courses, search }: ReviewDeskProps) {
  const { t } = useLingui();
  const open = readText(search.text);
  const { close, onKeyDown, wasOpenedHere } = useOpenText(search.text ?? null);
  return (
    <div
      onKeyDown={onKeyDown}
      className={`lg:grid lg:h-dvh lg:min-h-[36rem] ${open ? 'lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]' : 'lg:grid-cols-[minmax(0,1fr)]'}`}
    >
      <div
        className={`min-h-0 min-w-0 flex-col gap-4 px-4 py-6 sm:px-6 lg:flex lg:py-8 lg:ps-8 ${open ? 'hidden' : 'flex'}`}
      >
        <PageHeader
          above={`${course.title} · ${t`Release ${course.release}`}`}
          title={t`Content review`}
        >
          <Tally courseId={course.id} />
        </PageHeader>
        <ReviewFilter course={course} courses={courses} onlyDrafts={search.drafts ?? false} />
        <ReviewList
          key={`${course.id}:${search.drafts ?? false}`}
          courseId={course.id}
          onlyDrafts={search.drafts ?? false}
          openText={search.text ?? null}
        />
      </div>
      {/* A phone shows the text alone: the page keeps its heading. */}
      {open ? <h1 className="sr-only lg:hidden">{t`Content review`}</h1> : null}
      {open ? (
        <ReviewPane
          key={search.text}
          courseId={course.id}
          text={open}
          takesFocus={wasOpenedHere}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
