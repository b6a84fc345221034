import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { MailOpen } from 'lucide-react';
import { useState } from 'react';
import { InvitationsDocument } from '../../gql/graphql.ts';
import type { InvitationState } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { appended } from '../../ui/connection.pages.ts';
import { InvitationsTable } from './InvitationsTable.tsx';

/** Who was asked in, newest first: those who wait, unless others are asked for. */
export function InvitationsView() {
  const { t } = useLingui();
  const [state, setState] = useState<InvitationState | null>('PENDING');
  const { data, previousData, error, refetch, fetchMore } = useQuery(InvitationsDocument, {
    variables: { filter: { state } },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.invitations;
  if (!list && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!list) return <TableSkeleton label={t`Loading the invitations`} />;
  const { endCursor: after, hasNextPage } = list.pageInfo;
  return (
    <div className="grid min-w-0 gap-4">
      <StateFilter state={state} onChange={setState} />
      {list.totalCount === 0 ? (
        <NobodyInvited />
      ) : (
        <InvitationsTable invitations={list.edges.map(({ node }) => node)} />
      )}
      {hasNextPage ? (
        <ShowMore
          shown={list.edges.length}
          total={list.totalCount}
          onMore={() => fetchMore({ variables: { after }, updateQuery: appended('invitations') })}
        />
      ) : null}
    </div>
  );
}

type StateFilterProps = {
  state: InvitationState | null;
  onChange: (state: InvitationState | null) => void;
};

function StateFilter({ state, onChange }: StateFilterProps) {
  const { t } = useLingui();
  const choices: [InvitationState | null, string][] = [
    ['PENDING', t`Waiting`],
    ['EXPIRED', t`Expired`],
    ['USED', t`Came in`],
    ['REVOKED', t`Taken back`],
    [null, t`All`],
  ];
  return (
    <SelectField
      label={t`Show`}
      value={state ?? ''}
      onChange={(event) => {
        onChange(choices.find(([value]) => value === event.target.value)?.[0] ?? null);
      }}
      look="filter"
      className="sm:max-w-48"
    >
      {choices.map(([value, label]) => (
        <option key={value} value={value ?? ''}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

function NobodyInvited() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<MailOpen aria-hidden size={22} />}
      title={t`Nobody here`}
      action={
        <Link
          to="/people"
          search={{ view: 'invitations', invite: true }}
          className={buttonClass('secondary')}
        >
          <Trans>Invite someone</Trans>
        </Link>
      }
    >
      <Trans>
        An invitation is a link for one person. They choose their own password, and are in the
        courses of their cohort a minute later.
      </Trans>
    </EmptyState>
  );
}
