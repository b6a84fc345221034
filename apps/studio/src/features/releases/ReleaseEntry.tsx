import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ReleaseChangesDocument } from '../../gql/graphql.ts';
import type { ReleasePartsFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { Moment } from '../../ui/Time.tsx';
import { ChangeList } from './ChangeList.tsx';

/** What a release brought, who published it, and which cohorts begin on it. */
export function ReleaseEntry({ release }: { release: ReleasePartsFragment }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { id, number, note, publishedAt, publishedBy, isCorrection, cohorts } = release;
  return (
    <li className="rounded-card border border-line bg-surface p-4 sm:p-5">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="text-base font-semibold">{t`Release ${number}`}</h2>
        {isCorrection ? (
          <span className="text-xs font-medium text-warn">
            <Trans>Correction</Trans>
          </span>
        ) : null}
        <p className="text-xs text-muted">
          <Moment at={publishedAt} />
          {publishedBy ? ` · ${publishedBy}` : null}
        </p>
        <p className="text-xs text-muted sm:ms-auto">
          <Plural
            value={cohorts}
            _0="no cohort is on it"
            one="# cohort is on it"
            other="# cohorts are on it"
          />
        </p>
      </div>
      {note ? <p className="mt-2 text-sm whitespace-pre-wrap">{note}</p> : null}
      <details className="mt-2" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="min-h-12 content-center text-xs font-medium text-accent lg:min-h-8">
          {number === 1 ? (
            <Trans>What it began with</Trans>
          ) : (
            <Trans>What changed since the release before</Trans>
          )}
        </summary>
        {isOpen ? <Changes releaseId={id} /> : null}
      </details>
    </li>
  );
}

function Changes({ releaseId }: { releaseId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ReleaseChangesDocument, { variables: { releaseId } });
  if (!data) {
    if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
    return <TableSkeleton label={t`Comparing the releases`} />;
  }
  return (
    <div className="mt-2 grid grid-cols-1 gap-3">
      <ChangeList changes={data.releaseChanges} />
    </div>
  );
}
