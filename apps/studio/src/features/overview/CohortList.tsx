import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { CohortFiguresDocument } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { appended } from '../../ui/connection.pages.ts';
import { CohortTable } from './CohortTable.tsx';
import type { OverviewSearch } from './overview.search.ts';

/** A short list needs no search. */
const FEW = 8;

export type CohortListProps = {
  label: string;
  /** What is shown while there is no cohort at all. */
  empty: ReactNode;
};

/** Cohorts with their figures, a row for each course: an instructor's own, or the whole school's. */
export function CohortList({ label, empty }: CohortListProps) {
  const { t } = useLingui();
  const { search = '' }: OverviewSearch = useSearch({ strict: false });
  const { data, previousData, error, refetch, fetchMore } = useQuery(CohortFiguresDocument, {
    variables: { search: search || null },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.cohorts;
  if (!list && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!list) return <TableSkeleton label={t`Loading the cohorts`} />;
  if (list.totalCount === 0 && search === '') return empty;
  const { endCursor: after, hasNextPage } = list.pageInfo;
  return (
    <div className="grid min-w-0 gap-3">
      <Find isOffered={search !== '' || list.totalCount > FEW} search={search} />
      <p role="status" className="text-xs text-muted">
        <Plural
          value={list.totalCount}
          one="# course of a cohort"
          other="# courses of cohorts"
        />
      </p>
      {list.totalCount > 0 ? (
        <CohortTable label={label} cohorts={list.edges.map(({ node }) => node)} />
      ) : (
        <NoneFound search={search} />
      )}
      {hasNextPage ? (
        <ShowMore
          shown={list.edges.length}
          total={list.totalCount}
          onMore={() => fetchMore({ variables: { after }, updateQuery: appended('cohorts') })}
        />
      ) : null}
    </div>
  );
}

function useFind() {
  const navigate = useNavigate();
  return (words: string) => {
    void navigate({
      to: '.',
      search: (old) => ({ ...old, search: words || undefined }),
      replace: true,
      resetScroll: false,
    });
  };
}

function Find({ isOffered, search }: { isOffered: boolean; search: string }) {
  const { t } = useLingui();
  const find = useFind();
  if (!isOffered) return null;
  return (
    <SearchField
      // Cleared from elsewhere, it is drawn anew.
      key={search === '' ? 'empty' : 'words'}
      label={t`Find a cohort by its name or course`}
      initial={search}
      onSettled={find}
      className="sm:max-w-form"
    />
  );
}

function NoneFound({ search }: { search: string }) {
  const { t } = useLingui();
  const find = useFind();
  return (
    <EmptyState
      icon={<SearchX aria-hidden size={22} />}
      title={t`No cohort is called “${search}”`}
      action={
        <Button variant="secondary" onClick={() => find('')}>
          <Trans>Show all cohorts</Trans>
        </Button>
      }
    >
      <Trans>A part of its name, or of a course it takes, is enough.</Trans>
    </EmptyState>
  );
}
