import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { RunHistoryDocument } from '../../gql/graphql.ts';
import type { HistoryEntryFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Moment } from '../../ui/Time.tsx';
import { useChangeWords } from './change.words.ts';

type RunHistoryProps = { enrolmentId: string; headingLevel?: 2 | 3 };

/** Everything that happened to a run, the newest first; nothing of it is ever taken away. */
export function RunHistory({ enrolmentId, headingLevel = 3 }: RunHistoryProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(RunHistoryDocument, {
    variables: { enrolmentId },
    fetchPolicy: 'network-only',
  });
  return (
    <section aria-labelledby="run-history" className="grid gap-3">
      <SectionHeading id="run-history" level={headingLevel}>
        <Trans>History</Trans>
      </SectionHeading>
      {!data && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? (
        <SkeletonPage label={t`Loading the history`}>
          <Skeleton className="h-10 w-full" />
        </SkeletonPage>
      ) : null}
      <ol className="grid">
        {data?.enrolmentHistory.map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: HistoryEntryFragment }) {
  const words = useChangeWords();
  const { kind, reason, by, recordedAt } = entry;
  return (
    <li className="relative grid gap-0.5 border-s border-line pb-4 ps-4 last:pb-0">
      <span
        aria-hidden
        className="absolute start-[-4.5px] top-1.5 size-2 rounded-full border-2 border-accent bg-surface"
      />
      <p className="text-sm font-medium">
        {words[kind]} <Whereto entry={entry} />
      </p>
      <p className="text-xs text-muted">
        <Moment at={recordedAt} />
        {by ? (
          <>
            {' · '}
            {by}
          </>
        ) : null}
      </p>
      {reason ? <p className="text-sm">“{reason}”</p> : null}
    </li>
  );
}

/** Only what changed is said: the cohort, or the release. */
function Whereto({ entry: { kind, before, after } }: { entry: HistoryEntryFragment }) {
  if (!before) {
    return (
      <span className="font-normal text-muted">
        <Trans>
          in {after.cohortName}, release {after.release}
        </Trans>
      </span>
    );
  }
  if (kind === 'MOVED') {
    return (
      <span className="font-normal text-muted">
        <Trans>
          from {before.cohortName} to {after.cohortName}
        </Trans>
      </span>
    );
  }
  if (before.release === after.release) return null;
  return (
    <span className="font-normal text-muted">
      <Trans>
        from release {before.release} to release {after.release}
      </Trans>
    </span>
  );
}
