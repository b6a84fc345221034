import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { CohortFiguresDocument } from '../../gql/graphql.ts';
import type { CohortRowFragment } from '../../gql/graphql.ts';
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
  const find = useFind();
  const [clearings, setClearings] = useState(0);
  const clear = () => {
    setClearings(clearings + 1);
    find('');
  };
  const list = (data ?? previousData)?.cohorts;
  if (!list && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!list) return <TableSkeleton label={t`Loading the cohorts`} />;
  if (list.totalCount === 0 && search === '') return empty;
  const { endCursor: after, hasNextPage } = list.pageInfo;
  const rows = list.edges.map(({ node }) => node);
  return (
    <div className="grid min-w-0 gap-3">
      {search !== '' || list.totalCount > FEW ? (
        <SearchField
          // Cleared from below, it begins anew.
          key={clearings}
          label={t`Find a cohort by its name or course`}
          initial={search}
          onSettled={find}
          className="sm:max-w-form"
        />
      ) : null}
      <p role="status" className={search === '' ? 'sr-only' : 'text-xs text-muted tabular'}>
        <Count rows={rows} isSearched={search !== ''} />
      </p>
      {rows.length > 0 ? (
        <CohortTable label={label} cohorts={rows} />
      ) : (
        <NoneFound search={search} onClear={clear} />
      )}
      {hasNextPage ? (
        <ShowMore
          shown={rows.length}
          total={list.totalCount}
          onMore={() => fetchMore({ variables: { after }, updateQuery: appended('cohorts') })}
        />
      ) : null}
    </div>
  );
}

type CountProps = { rows: readonly CohortRowFragment[]; isSearched: boolean };

/** A cohort with two courses has two rows. */
function Count({ rows, isSearched }: CountProps) {
  const cohorts = new Set(rows.map(({ cohort }) => cohort.id)).size;
  if (isSearched) return <Plural value={cohorts} one="# cohort found" other="# cohorts found" />;
  return <Plural value={cohorts} one="# cohort" other="# cohorts" />;
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

type NoneFoundProps = { search: string; onClear: () => void };

function NoneFound({ search, onClear }: NoneFoundProps) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<SearchX aria-hidden size={22} />}
      title={t`No cohort is called “${search}”`}
      action={
        <Button variant="secondary" onClick={onClear}>
          <Trans>Show all cohorts</Trans>
        </Button>
      }
    >
      <Trans>A part of its name, or of a course it takes, is enough.</Trans>
    </EmptyState>
  );
}
