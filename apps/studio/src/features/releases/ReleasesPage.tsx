import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { Layers } from 'lucide-react';
import { OutlineTitleDocument, ReleasesDocument } from '../../gql/graphql.ts';
import type { ReleasesQuery } from '../../gql/graphql.ts';
import { CourseHeader } from '../../ui/CourseHeader.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { ReleaseEntry } from './ReleaseEntry.tsx';

/** Every release of a course, newest first. */
export function ReleasesPage({ courseId }: { courseId: string }) {
  const { t } = useLingui();
  const course = useQuery(OutlineTitleDocument, { variables: { courseId } });
  const { data, error, refetch, fetchMore } = useQuery(ReleasesDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  const releases = data?.releases;
  const more = () =>
    fetchMore({ variables: { after: releases?.pageInfo.endCursor }, updateQuery: append });
  return (
    <div className="grid max-w-5xl grid-cols-1 gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <CourseHeader
        courseId={courseId}
        courseTitle={course.data?.draft.title ?? ''}
        title={t`Releases`}
      >
        <Trans>A release never changes. Each cohort is on one of them.</Trans>
      </CourseHeader>
      {releases?.edges.length === 0 ? (
        <EmptyState
          icon={<Layers aria-hidden size={22} />}
          title={t`Nothing published yet`}
          action={
            <Link to="/courses/$courseId/publish" params={{ courseId }} className={buttonClass()}>
              <Trans>Publish the first release</Trans>
            </Link>
          }
        >
          <Trans>The first release comes from “Publish”, once the draft has no problems.</Trans>
        </EmptyState>
      ) : null}
      {releases && releases.edges.length > 0 ? (
        <ol className="grid grid-cols-1 gap-3">
          {releases.edges.map(({ node }) => (
            <ReleaseEntry key={node.id} release={node} />
          ))}
        </ol>
      ) : null}
      {releases?.pageInfo.hasNextPage ? (
        <Button variant="secondary" className="justify-self-start" onClick={() => void more()}>
          <Trans>Earlier releases</Trans>
        </Button>
      ) : null}
      {!releases && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!releases && !error ? <TableSkeleton label={t`Loading the releases`} /> : null}
    </div>
  );
}

function append(
  before: ReleasesQuery,
  { fetchMoreResult }: { fetchMoreResult: ReleasesQuery },
): ReleasesQuery {
  const { releases } = fetchMoreResult;
  const edges = [...before.releases.edges, ...releases.edges];
  return { ...fetchMoreResult, releases: { ...releases, edges } };
}
