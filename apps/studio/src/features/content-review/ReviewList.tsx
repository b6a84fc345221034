import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@palpate/ui/EmptyState';
import { CircleCheck } from 'lucide-react';
import { ContentReviewDocument } from '../../gql/graphql.ts';
import { appended } from '../../ui/connection.pages.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { ReviewRow } from './ReviewRow.tsx';
import { groupRows } from './review.groups.ts';
import { moveAmongRows } from '../../ui/row.moves.ts';

type ReviewListProps = { courseId: string; onlyDrafts: boolean; openText: string | null };

/** The texts of the course by module, then the atlas; arrows go from row to row. */
export function ReviewList({ courseId, onlyDrafts, openText }: ReviewListProps) {
  const { t } = useLingui();
  const { rows, total, hasMore, error, refetch, showMore } = useRows(courseId, onlyDrafts);
  if (!rows && error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!rows) return <TableSkeleton label={t`Loading the texts`} />;
  if (rows.length === 0) return <AllReviewed />;
  return (
    <div
      onKeyDown={moveAmongRows}
      className="@container min-h-0 overflow-y-auto rounded-button border border-line bg-surface"
    >
      {groupRows(rows).map((group) => (
        <section key={group.moduleTitle ?? 'atlas'}>
          <h2 className="sticky top-0 z-10 border-b border-line bg-sunken px-3 py-1.5 text-xs font-semibold">
            {group.moduleTitle ?? t`Muscles of the atlas`}
          </h2>
          <ul className="divide-y divide-line border-b border-line">
            {group.rows.map((row) => (
              <ReviewRow key={row.id} row={row} isOpen={row.id === openText} />
            ))}
          </ul>
        </section>
      ))}
      {hasMore ? (
        <div className="p-3">
          <ShowMore shown={rows.length} total={total} onMore={showMore} />
        </div>
      ) : null}
    </div>
  );
}

function useRows(courseId: string, onlyDrafts: boolean) {
  const { data, error, refetch, fetchMore } = useQuery(ContentReviewDocument, {
    variables: { courseId, onlyDrafts },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.contentReview;
  const showMore = () =>
    fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: appended('contentReview'),
    });
  return {
    rows: page?.edges.map(({ node }) => node),
    total: page?.totalCount ?? 0,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    error,
    refetch: () => void refetch(),
    showMore,
  };
}

function AllReviewed() {
  const { t } = useLingui();
  return (
    <EmptyState icon={<CircleCheck aria-hidden size={22} />} title={t`All is reviewed`}>
      <Trans>
        Each lesson, question and muscle carries a signature. A text that changes in a new release
        comes back here as a draft.
      </Trans>
    </EmptyState>
  );
}
