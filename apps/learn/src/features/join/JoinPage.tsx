import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Card } from '@palpate/ui/Card';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { ClosedLink } from './ClosedLink.tsx';
import { InvitationOfferDocument } from './gql/graphql.ts';
import type { InvitationOfferQuery } from './gql/graphql.ts';
import { JoinAsViewer } from './JoinAsViewer.tsx';
import { JoinForm } from './JoinForm.tsx';
import { Offer } from './Offer.tsx';
import { isForViewer } from './join.viewer.ts';

const route = getRouteApi('/join/$token');

/** Whoever holds an invitation sees what it is for, and comes in. */
export function JoinPage() {
  const { t } = useLingui();
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery(InvitationOfferDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  if (error && !data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid min-h-dvh max-w-form grid-cols-1 content-center gap-6 px-4 py-10 outline-none"
    >
      <title>{`${t`Invitation`} · Palpate`}</title>
      <Wordmark />
      {data ? (
        <Invitation token={token} data={data} onClosed={() => void refetch()} />
      ) : (
        <OfferSkeleton />
      )}
    </main>
  );
}

type InvitationProps = { token: string; data: InvitationOfferQuery; onClosed: () => void };

function Invitation({ token, data, onClosed }: InvitationProps) {
  const { invitationOf: offer, viewer } = data;
  const [isOther, setOther] = useState(false);
  if (offer?.state !== 'PENDING') {
    return <ClosedLink offer={offer} isSignedIn={viewer !== null} />;
  }
  const isViewers = viewer !== null && !isOther && isForViewer(offer, viewer);
  return (
    <Card>
      <Offer offer={offer} />
      {isViewers ? (
        <JoinAsViewer
          token={token}
          viewer={viewer}
          onOther={() => setOther(true)}
          onClosed={onClosed}
        />
      ) : (
        <JoinForm token={token} offer={offer} onClosed={onClosed} />
      )}
    </Card>
  );
}

function OfferSkeleton() {
  const { t } = useLingui();
  return (
    <SkeletonPage label={t`Loading the invitation`}>
      <Card>
        <Skeleton className="h-8 w-56 max-w-full" />
        <Skeleton className="mt-4 h-4 w-full" />
        <Skeleton className="mt-2 h-4 w-40" />
        <Skeleton className="mt-8 h-12 w-full" />
        <Skeleton className="mt-5 h-12 w-full" />
        <Skeleton className="mt-5 h-12 w-full" />
      </Card>
    </SkeletonPage>
  );
}
