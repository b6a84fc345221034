import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { lazy, Suspense } from 'react';
import { LessonHistoryDocument } from '../../gql/graphql.ts';
import type { LessonHistoryQuery } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { Moment } from '../../ui/Time.tsx';

const TextDiff = lazy(async () => ({
  default: (await import('../../ui/code/TextDiff.tsx')).TextDiff,
}));

export type HistorySheetProps = {
  courseId: string;
  path: string;
  /** The text in the editor, with which earlier ones are compared. */
  text: string;
  onTake: (text: string) => void;
  onClosed: () => void;
};

/** The lesson's versions, newest first; each can be brought back as something to save. */
export function HistorySheet({ courseId, path, text, onTake, onClosed }: HistorySheetProps) {
  const { t } = useLingui();
  const { data, error, refetch, fetchMore } = useQuery(LessonHistoryDocument, {
    variables: { courseId, path },
    fetchPolicy: 'network-only',
  });
  const history = data?.draftHistory;
  const more = () =>
    fetchMore({ variables: { after: history?.pageInfo.endCursor }, updateQuery: append });
  return (
    <Sheet title={t`Versions of this lesson`} onClosed={onClosed}>
      <div className="mt-2 grid gap-3 text-sm">
        {history ? (
          <ol className="grid gap-2">
            {history.edges.map(({ node }) => (
              <VersionEntry key={node.id} version={node} text={text} onTake={onTake} />
            ))}
          </ol>
        ) : null}
        {history?.pageInfo.hasNextPage ? (
          <Button variant="secondary" onClick={() => void more()}>
            <Trans>Earlier versions</Trans>
          </Button>
        ) : null}
        {!history && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
        {!history && !error ? <TableSkeleton label={t`Loading the versions`} /> : null}
      </div>
    </Sheet>
  );
}

type Version = LessonHistoryQuery['draftHistory']['edges'][number]['node'];
type VersionEntryProps = { version: Version; text: string; onTake: (text: string) => void };

function VersionEntry({
  version: { version, changedBy, changedAt, text: earlier },
  text,
  onTake,
}: VersionEntryProps) {
  const { t } = useLingui();
  return (
    <li className="rounded-control border border-line p-3">
      <p className="font-semibold">{t`Version ${version}`}</p>
      <p className="text-xs text-muted">
        {changedBy ?? t`Came with the release`} · <Moment at={changedAt} />
      </p>
      {earlier === null ? (
        <p className="text-xs text-muted">
          <Trans>The file was taken out of the course.</Trans>
        </p>
      ) : null}
      {earlier === text ? (
        <p className="mt-1 text-xs">
          <Trans>This is the text in the editor.</Trans>
        </p>
      ) : null}
      {earlier !== null && earlier !== text ? (
        <details className="mt-1">
          <summary className="min-h-12 content-center text-xs font-medium text-accent">
            <Trans>Compare with the text in the editor</Trans>
          </summary>
          <Suspense fallback={<div className="h-24" />}>
            <TextDiff label={t`From version ${version} to now`} before={earlier} after={text} />
          </Suspense>
          <Button variant="secondary" className="mt-3" onClick={() => onTake(earlier)}>
            <Trans>Bring this text back</Trans>
          </Button>
        </details>
      ) : null}
    </li>
  );
}

function append(
  before: LessonHistoryQuery,
  { fetchMoreResult }: { fetchMoreResult: LessonHistoryQuery },
): LessonHistoryQuery {
  const { draftHistory } = fetchMoreResult;
  const edges = [...before.draftHistory.edges, ...draftHistory.edges];
  return { ...fetchMoreResult, draftHistory: { ...draftHistory, edges } };
}
