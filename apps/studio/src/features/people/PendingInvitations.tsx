import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { InvitationsDocument } from '../../gql/graphql.ts';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { appended } from '../../ui/connection.pages.ts';
import { InvitationsTable } from './InvitationsTable.tsx';

/** For the page of a cohort: who was asked in and hasn't come yet; nothing while nobody waits. */
export function PendingInvitations({ cohortId }: { cohortId: string }) {
  const id = useId();
  const filter = { cohortId, kind: 'PERSONAL', state: 'PENDING' } as const;
  const { data, fetchMore } = useQuery(InvitationsDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.invitations;
  if (!list || list.totalCount === 0) return null;
  const { endCursor: after, hasNextPage } = list.pageInfo;
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-3">
      <h2 id={id} className="text-sm font-semibold">
        <Trans>
          Invited, not here yet: <Plural value={list.totalCount} one="# person" other="# people" />
        </Trans>
      </h2>
      <InvitationsTable invitations={list.edges.map(({ node }) => node)} hasCohorts={false} />
      {hasNextPage ? (
        <ShowMore
          shown={list.edges.length}
          total={list.totalCount}
          onMore={() => fetchMore({ variables: { after }, updateQuery: appended('invitations') })}
        />
      ) : null}
    </section>
  );
}
