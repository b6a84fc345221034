import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { PeopleDocument } from '../../gql/graphql.ts';
import type { Role } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { appended } from '../../ui/connection.pages.ts';
import { MembersTable } from './MembersTable.tsx';
import type { PeopleSearch } from './people.search.ts';

type MembersViewProps = {
  search: PeopleSearch;
  viewerId: string;
  onChange: (next: PeopleSearch) => void;
};

export function MembersView({ search: { search, role }, viewerId, onChange }: MembersViewProps) {
  const { t } = useLingui();
  const { data, previousData, error, refetch, fetchMore } = useQuery(PeopleDocument, {
    variables: { search: search ?? null, role: role ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.people;
  if (!list && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!list) return <TableSkeleton label={t`Loading the people`} />;
  const { endCursor: after, hasNextPage } = list.pageInfo;
  return (
    <div className="grid min-w-0 gap-4">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,26rem)_12rem]">
        <SearchField
          label={t`Find by name or address`}
          initial={search ?? ''}
          onSettled={(words) => onChange({ search: words || undefined })}
        />
        <RoleFilter role={role} onChange={(next) => onChange({ role: next })} />
      </div>
      <p role="status" className="tabular text-xs text-muted">
        <Plural value={list.totalCount} one="# person" other="# people" />
      </p>
      {list.totalCount === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden size={22} />}
          title={t`Nobody like that`}
          action={
            <Link to="/people" reloadDocument className={buttonClass('secondary')}>
              <Trans>Show everyone</Trans>
            </Link>
          }
        >
          <Trans>
            A part of a name or an address is enough. Who was asked in and hasn't come yet is under
            “Invitations”.
          </Trans>
        </EmptyState>
      ) : (
        <MembersTable members={list.edges.map(({ node }) => node)} viewerId={viewerId} />
      )}
      {hasNextPage ? (
        <ShowMore
          shown={list.edges.length}
          total={list.totalCount}
          onMore={() => fetchMore({ variables: { after }, updateQuery: appended('people') })}
        />
      ) : null}
    </div>
  );
}

type RoleFilterProps = { role: Role | undefined; onChange: (role: Role | undefined) => void };

function RoleFilter({ role, onChange }: RoleFilterProps) {
  const { t } = useLingui();
  const roles: Record<Role, string> = {
    STUDENT: t`Students`,
    INSTRUCTOR: t`Instructors`,
    ADMIN: t`Admins`,
  };
  const choose = (value: string) => onChange(isRole(value) ? value : undefined);
  return (
    <SelectField
      label={t`Role`}
      value={role ?? ''}
      onChange={(event) => choose(event.target.value)}
      look="filter"
    >
      <option value="">{t`All roles`}</option>
      {Object.entries(roles).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

function isRole(value: string): value is Role {
  return value === 'STUDENT' || value === 'INSTRUCTOR' || value === 'ADMIN';
}
