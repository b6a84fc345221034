import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { WelcomeDocument } from './gql/graphql.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { SetUpSchool } from './SetUpSchool.tsx';
import { WelcomeChoices } from './WelcomeChoices.tsx';

/** The first page of an empty database. */
export function WelcomePage() {
  const { t } = useLingui();
  const [isSettingUp, setSettingUp] = useState(false);
  const { data, error, refetch } = useQuery(WelcomeDocument);
  if (error && !data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (data && !data.site.isEmpty) return <Navigate to="/" replace />;
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid min-h-dvh max-w-page grid-cols-1 content-center gap-8 px-4 py-10 outline-none sm:px-6"
    >
      <title>{`${t`Welcome`} · Palpate`}</title>
      <Wordmark />
      {data ? null : <WelcomeSkeleton />}
      {data && isSettingUp ? <SetUpSchool onBack={() => setSettingUp(false)} /> : null}
      {data && !isSettingUp ? (
        <div className="grid gap-8">
          <div>
            <h1 className="text-2xl font-bold sm:text-3xl">
              <Trans>Teach touch, and see it learned</Trans>
            </h1>
            <p className="mt-3 max-w-read text-muted">
              <Trans>
                Palpate holds the courses, cohorts and progress of a massage school. This copy is
                new and empty: begin in one of these ways.
              </Trans>
            </p>
          </div>
          <WelcomeChoices canLoadDemo={data.site.canLoadDemo} onSetUp={() => setSettingUp(true)} />
        </div>
      ) : null}
    </main>
  );
}

function WelcomeSkeleton() {
  const { t } = useLingui();
  return (
    <SkeletonPage label={t`Loading`}>
      <div className="grid gap-4">
        <Skeleton className="h-10 w-80 max-w-full" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="mt-4 h-36 w-full rounded-card!" />
        <Skeleton className="h-36 w-full rounded-card!" />
      </div>
    </SkeletonPage>
  );
}
