import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { ImportsDocument } from '../../gql/graphql.ts';
import type { ImportRowFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ImportActions } from '../../ui/ImportActions.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { Moment } from '../../ui/Time.tsx';
import { appended } from '../../ui/connection.pages.ts';

/** The files that people came by, newest first, each with what can still be done about it. */
export function ImportsView() {
  const { t } = useLingui();
  const { data, error, refetch, fetchMore } = useQuery(ImportsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.imports;
  if (!list && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!list) return <TableSkeleton label={t`Loading the imports`} />;
  if (list.totalCount === 0) return <NothingImported />;
  const { endCursor: after, hasNextPage } = list.pageInfo;
  return (
    <div className="grid min-w-0 gap-4">
      <ul className="grid grid-cols-1 gap-3">
        {list.edges.map(({ node }) => (
          <ImportEntry key={node.id} row={node} />
        ))}
      </ul>
      {hasNextPage ? (
        <ShowMore
          shown={list.edges.length}
          total={list.totalCount}
          onMore={() => fetchMore({ variables: { after }, updateQuery: appended('imports') })}
        />
      ) : null}
    </div>
  );
}

function ImportEntry({ row }: { row: ImportRowFragment }) {
  return (
    <li className="grid gap-3 rounded-card border border-line bg-surface p-4 text-sm sm:p-5">
      <div className="grid gap-0.5">
        <h2 className="font-semibold wrap-anywhere">{row.fileName}</h2>
        <p className="text-xs text-muted">
          <Trans>
            {row.cohort.name}, by {row.importedBy}, <Moment at={row.importedAt} />
          </Trans>
        </p>
      </div>
      <p className="tabular">
        <Trans>
          {row.invited} invited, {row.enrolled} enrolled at once, {row.skipped} left out
        </Trans>
      </p>
      <ImportActions job={row} />
    </li>
  );
}

function NothingImported() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<FileUp aria-hidden size={22} />}
      title={t`No file was imported yet`}
      action={
        <Link to="/people/import" className={buttonClass('secondary')}>
          <Trans>Import a file</Trans>
        </Link>
      }
    >
      <Trans>
        A class list as CSV, from a spreadsheet or another system, brings in a whole cohort at once.
        You see what would happen to each row before anything does.
      </Trans>
    </EmptyState>
  );
}
