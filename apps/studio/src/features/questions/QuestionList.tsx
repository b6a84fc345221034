import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { CircleHelp, SearchX } from 'lucide-react';
import { QuestionListDocument } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { appended } from '../../ui/connection.pages.ts';
import { moveAmongRows } from '../../ui/row.moves.ts';
import { titlesOf } from './course.places.ts';
import type { Course } from './course.places.ts';
import { QuestionRow } from './QuestionRow.tsx';
import type { QuestionSearch } from './question.search.ts';

type QuestionListProps = {
  course: Course;
  search: QuestionSearch;
  onNew: () => void;
  onShowAll: () => void;
};

/** The questions that were looked for; arrows go from row to row. */
export function QuestionList({ course, search, onNew, onShowAll }: QuestionListProps) {
  const { t } = useLingui();
  const { page, error, refetch, showMore } = usePage(course.courseId, search);
  if (!page && error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!page) return <TableSkeleton label={t`Loading the questions`} />;
  const { edges, pageInfo, totalCount } = page;
  if (edges.length === 0) return <NoQuestion {...{ search, onNew, onShowAll }} />;
  const titles = titlesOf(course);
  return (
    <section aria-label={t`Questions`} className="grid grid-cols-1 gap-2">
      <p role="status" className="text-xs text-muted">
        <Plural value={totalCount} one="One question" other="# questions" />
      </p>
      <ul
        onKeyDown={moveAmongRows}
        className="divide-y divide-line overflow-clip rounded-button border border-line bg-surface"
      >
        {edges.map(({ node }) => (
          <QuestionRow key={node.id} courseId={course.courseId} question={node} titles={titles} />
        ))}
      </ul>
      {pageInfo.hasNextPage ? (
        <ShowMore shown={edges.length} total={totalCount} onMore={showMore} />
      ) : null}
    </section>
  );
}

function usePage(courseId: string, search: QuestionSearch) {
  const { problems, archived = false, ...words } = search;
  const { data, previousData, error, refetch, fetchMore } = useQuery(QuestionListDocument, {
    variables: { courseId, ...words, archived, ...(problems && { hasProblems: true }) },
    fetchPolicy: 'cache-and-network',
  });
  // What was shown stays until the next answer is there.
  const page = (data ?? previousData)?.draftQuestions;
  const showMore = () =>
    fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: appended('draftQuestions'),
    });
  return { page, error, refetch: () => void refetch(), showMore };
}

function NoQuestion({ search, onNew, onShowAll }: Omit<QuestionListProps, 'course'>) {
  const { t } = useLingui();
  if (Object.keys(search).length === 0) {
    return (
      <EmptyState
        icon={<CircleHelp aria-hidden size={22} />}
        title={t`No question yet`}
        action={
          <Button onClick={onNew}>
            <Trans>New question</Trans>
          </Button>
        }
      >
        <Trans>
          Questions stand in lessons as checks, in practice quizzes and in graded ones. Begin with
          the kind that fits what you want to know of your students.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<SearchX aria-hidden size={22} />}
      title={t`Nothing fits all of that`}
      action={
        <Button variant="secondary" onClick={onShowAll}>
          <Trans>Show all questions</Trans>
        </Button>
      }
    >
      <Trans>Take a filter away, or look for another word of the question or its options.</Trans>
    </EmptyState>
  );
}
