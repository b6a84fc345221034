import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { getRouteApi } from '@tanstack/react-router';
import { AppNav } from '../../ui/AppNav.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { RunHead } from '../../ui/RunHead.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { ContinueCard } from './ContinueCard.tsx';
import { ModulePath } from './CoursePath.tsx';
import { CoursePathDocument } from './gql/graphql.ts';
import type { RunPartsFragment } from './gql/graphql.ts';
import { RunState } from './RunState.tsx';

const route = getRouteApi('/course/$enrolmentId');

/** One run with its path: of whoever takes several courses, or reads one that has ended. */
export function CoursePage() {
  const { t } = useLingui();
  const variables = route.useParams();
  const { data, error, refetch } = useQuery(CoursePathDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return (
    <div className="mx-auto max-w-page px-4 pb-28 sm:px-6 sm:pb-16">
      <title>{`${data?.course.course.title ?? t`Course`} · Palpate`}</title>
      <header className="flex min-h-16 items-center justify-between">
        <Wordmark />
        <AppNav />
      </header>
      <main id="main" tabIndex={-1} className="pt-4 outline-none sm:pt-10">
        {data ? (
          <Run run={data.course} />
        ) : (
          <SkeletonPage label={t`Loading the course`}>
            <Skeleton className="h-96 w-full" />
          </SkeletonPage>
        )}
      </main>
    </div>
  );
}

function Run({ run }: { run: RunPartsFragment }) {
  return (
    <div className="grid gap-8">
      <RunHead headingId="course" isPage run={run}>
        <RunState state={run.state} />
      </RunHead>
      {run.state === 'OPEN' ? <ContinueCard run={run} isFirst /> : null}
      {run.state === 'ENDED' ? (
        <p className="max-w-read text-sm text-muted">
          <Trans>
            This run has ended. What you did is kept, and every lesson that was open to you can
            still be read.
          </Trans>
        </p>
      ) : null}
      <ModulePath headingLevel={2} enrolmentId={run.id} modules={run.modules} />
    </div>
  );
}
