import { useApolloClient, useMutation } from '@apollo/client/react';
import { errorCode, errorData } from '@palpate/schema/client';
import { SignInDocument } from '../../gql/graphql.ts';
import type { SignInInput } from '../../gql/graphql.ts';

export type SignInProblem =
  { kind: 'failed' } | { kind: 'limited'; minutes: number } | { kind: 'unreachable' };

export function useSignIn(onSignedIn: () => void) {
  const client = useApolloClient();
  const [mutate, { loading, error }] = useMutation(SignInDocument);

  const signIn = (input: SignInInput) => {
    mutate({ variables: { input } })
      // The next page asks who is signed in, and must not be told "nobody" by the cache.
      .then(() => client.clearStore())
      .then(onSignedIn)
      // The mutation's own error is shown by the form.
      .catch(() => undefined);
  };
  return { signIn, isBusy: loading, problem: problemOf(error) };
}

function problemOf(error: unknown): SignInProblem | null {
  switch (errorCode(error)) {
    case null:
      return null;
    case 'SIGN_IN_FAILED':
    case 'INPUT_INVALID':
      return { kind: 'failed' };
    case 'SIGN_IN_LIMITED': {
      const seconds = Number(errorData(error)['retryAfterSeconds']) || 60;
      return { kind: 'limited', minutes: Math.ceil(seconds / 60) };
    }
    default:
      return { kind: 'unreachable' };
  }
}
