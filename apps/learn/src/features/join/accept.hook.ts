import { useApolloClient, useMutation } from '@apollo/client/react';
import { errorCode } from '@palpate/schema/client';
import { useRouter } from '@tanstack/react-router';
import { AcceptInvitationDocument } from './gql/graphql.ts';
import type { AcceptInvitationInput } from './gql/graphql.ts';

/** Comes in, and goes on to where the role has its place. */
export function useAccept(onClosed: () => void) {
  const client = useApolloClient();
  const router = useRouter();
  const [mutate, { loading, error }] = useMutation(AcceptInvitationDocument);
  const accept = async (input: AcceptInvitationInput) => {
    const { data, error: refusal } = await mutate({ variables: { input } }).catch(
      (reason: unknown) => ({ data: null, error: reason }),
    );
    if (errorCode(refusal) === 'INVITATION_CLOSED') return onClosed();
    if (!data) return;
    // The studio is another app.
    if (data.acceptInvitation.role !== 'STUDENT') return window.location.assign('/studio/');
    await client.resetStore();
    router.history.replace('/');
  };
  return { accept, isBusy: loading, error };
}
