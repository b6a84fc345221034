import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link, useNavigate } from '@tanstack/react-router';
import { Plus, SearchX, Users } from 'lucide-react';
import { CohortListDocument } from '../../gql/graphql.ts';
import type { CohortListQuery } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { CohortListTable } from './CohortListTable.tsx';
import { NewCohortSheet } from './NewCohortSheet.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import type { CohortsSearch } from './cohort.search.ts';
import { appended } from '../../ui/connection.pages.ts';

export type CohortsPageProps = { search: CohortsSearch; isAdmin: boolean };

/** Every cohort of the school for an admin, their own for an instructor. */
export function CohortsPage({ search: { search, create }, isAdmin }: CohortsPageProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const cohorts = useCohorts(search ?? '');
  const isNone = cohorts.list?.totalCount === 0 && !search;
  const show = (change: CohortsSearch) => {
    void navigate({ to: '/cohorts', search: (old) => ({ ...old, ...change }), replace: true });
  };
  return (
    <div className="grid grid-cols-1 content-start gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{t`Cohorts`}</PageTitle>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <PageHeader title={t`Cohorts`}>
          {isAdmin ? (
            <Trans>Groups of students who take courses together.</Trans>
          ) : (
            <Trans>The cohorts you are on the staff of.</Trans>
          )}
        </PageHeader>
        {isAdmin && !isNone ? (
          <Button icon={<Plus aria-hidden size={18} />} onClick={() => show({ create: true })}>
            <Trans>New cohort</Trans>
          </Button>
        ) : null}
      </div>
      {isNone ? (
        <NoCohort isAdmin={isAdmin} />
      ) : (
        <CohortList
          cohorts={cohorts}
          search={search ?? ''}
          onSearch={(words) => show({ search: words || undefined })}
        />
      )}
      {create && isAdmin ? <NewCohortSheet onClosed={() => show({ create: undefined })} /> : null}
    </div>
  );
}

function useCohorts(search: string) {
  const { data, previousData, ...query } = useQuery(CohortListDocument, {
    variables: { search: search || null },
    fetchPolicy: 'cache-and-network',
  });
  return { ...query, list: (data ?? previousData)?.cohortList };
}

type CohortListProps = {
  cohorts: ReturnType<typeof useCohorts>;
  search: string;
  onSearch: (words: string) => void;
};

function CohortList({ cohorts, search, onSearch }: CohortListProps) {
  const { t } = useLingui();
  const { list, error, refetch, fetchMore } = cohorts;
  if (!list && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!list) return <TableSkeleton label={t`Loading the cohorts`} />;
  const { endCursor: after, hasNextPage } = list.pageInfo;
  return (
    <div className="grid min-w-0 gap-4">
      <SearchField
        label={t`Find a cohort by its name or course`}
        initial={search}
        onSettled={onSearch}
        className="sm:max-w-form"
      />
      <Found list={list} search={search} />
      {hasNextPage ? (
        <ShowMore
          shown={list.edges.length}
          total={list.totalCount}
          onMore={() => fetchMore({ variables: { after }, updateQuery: appended('cohortList') })}
        />
      ) : null}
    </div>
  );
}

function Found({ list, search }: { list: CohortListQuery['cohortList']; search: string }) {
  const { t } = useLingui();
  if (list.totalCount === 0) {
    return (
      <EmptyState
        icon={<SearchX aria-hidden size={22} />}
        title={t`No cohort is called “${search}”`}
        action={
          <Link to="/cohorts" reloadDocument className={buttonClass('secondary')}>
            <Trans>Show all cohorts</Trans>
          </Link>
        }
      >
        <Trans>A part of its name, or of a course it takes, is enough.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status" className="text-xs text-muted">
        <Plural value={list.totalCount} one="# cohort" other="# cohorts" />
      </p>
      <CohortListTable cohorts={list.edges.map(({ node }) => node)} />
    </>
  );
}

function NoCohort({ isAdmin }: { isAdmin: boolean }) {
  const { t } = useLingui();
  const icon = <Users aria-hidden size={22} />;
  if (!isAdmin) {
    return (
      <EmptyState icon={icon} title={t`You teach no cohort yet`}>
        <Trans>
          Ask an admin of your school to put you on a cohort's staff: its students then show up
          here.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={icon}
      title={t`Create your first cohort`}
      action={
        <Link to="/cohorts" search={{ create: true }} className={buttonClass()}>
          <Plus aria-hidden size={18} />
          <Trans>New cohort</Trans>
        </Link>
      }
    >
      <Trans>
        A cohort is a group of students who take courses together, with its dates and its staff.
        Once it is there, its students are enrolled or invited, and their progress shows up.
      </Trans>
    </EmptyState>
  );
}
