import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Notice } from '@palpate/ui/Notice';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { Link } from '@tanstack/react-router';
import { GraduationCap } from 'lucide-react';
import { MyRecordDocument } from './gql/graphql.ts';
import type { MyRecordQuery } from './gql/graphql.ts';
import { AppNav } from '../../ui/AppNav.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { RunRecord } from './RunRecord.tsx';

/** What is done, with scores and certificates: of every run, ended ones too. */
export function RecordPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(MyRecordDocument, {
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return (
    <div className="mx-auto max-w-page px-4 pb-28 sm:px-6 sm:pb-16">
      <title>{`${t`My record`} · Palpate`}</title>
      <header className="flex min-h-16 items-center justify-between">
        <Wordmark />
        <AppNav />
      </header>
      <main id="main" tabIndex={-1} className="grid gap-8 pt-4 outline-none sm:pt-10">
        <div>
          <p className="min-h-5 text-sm text-muted">{data?.myRecord.schoolName}</p>
          <h1 className="text-2xl font-bold">
            <Trans>My record</Trans>
          </h1>
        </div>
        {data ? <Runs record={data.myRecord} /> : <Pending />}
      </main>
    </div>
  );
}

function Runs({ record }: { record: MyRecordQuery['myRecord'] }) {
  const { t } = useLingui();
  const { isNamePrintable, runs } = record;
  if (runs.length === 0) {
    return (
      <EmptyState icon={<GraduationCap aria-hidden size={22} />} title={t`Nothing to record yet`}>
        <Trans>Once you are enrolled in a course, what you finish and score is kept here.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      {isNamePrintable ? null : <NameNotice />}
      {runs.map((run) => (
        <RunRecord key={run.id} run={run} />
      ))}
      <p className="max-w-read text-xs text-muted">
        <Trans>
          Done counts the lessons and quizzes that are required. A score is that of your best whole
          attempt at the module’s quiz, rounded down. This page counts no clock hours.
        </Trans>{' '}
        <Link to="/figures" className="underline underline-offset-2">
          <Trans>What the figures mean</Trans>
        </Link>
      </p>
    </>
  );
}

/** Before a certificate is asked for: its name stays as it was then. */
function NameNotice() {
  const { t } = useLingui();
  return (
    <Notice title={t`A certificate can’t print your name`}>
      <Trans>
        The PDF has Latin, Greek and Cyrillic letters only; it would send its reader to a page that
        shows your name as it is. To have it printed, write it in one of these first, in{' '}
        <Link to="/account" className="underline underline-offset-2">
          your account
        </Link>
        .
      </Trans>
    </Notice>
  );
}

function Pending() {
  const { t } = useLingui();
  return (
    <SkeletonPage label={t`Loading your record`}>
      <Skeleton className="h-96 w-full" />
    </SkeletonPage>
  );
}
