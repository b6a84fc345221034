import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { MailOpen } from 'lucide-react';
import { InvitationsDocument } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { appended } from '../../ui/connection.pages.ts';
import { InvitationsTable } from './InvitationsTable.tsx';

/** Everyone who was asked in, newest first. */
export function InvitationsView() {
  const { t } = useLingui();
  const { data, error, refetch, fetchMore } = useQuery(InvitationsDocument, {
    variables: { filter: {} },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.invitations;
  if (!list && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!list) return <TableSkeleton label={t`Loading the invitations`} />;
  if (list.totalCount === 0) return <NobodyInvited />;
  const { endCursor: after, hasNextPage } = list.pageInfo;
  return (
    <div className="grid min-w-0 gap-4">
      <InvitationsTable invitations={list.edges.map(({ node }) => node)} />
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

function NobodyInvited() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<MailOpen aria-hidden size={22} />}
      title={t`Nobody is invited yet`}
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
