import { useApolloClient } from '@apollo/client/react';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { CodeNeededFragment, SignedInFragment } from './gql/graphql.ts';
import { landing } from './next.path.ts';

/** After a password: on to where the person wanted, or to the code that is asked for first. */
export function useEntry() {
  const client = useApolloClient();
  const router = useRouter();
  const next = useLocation({ select: ({ search }) => search.next });
  const [needed, setNeeded] = useState<CodeNeededFragment | null>(null);
  const goOn = async ({ role }: SignedInFragment) => {
    const path = landing(role, next);
    // The studio is another app.
    if (path.startsWith('/studio')) return window.location.assign(path);
    await client.resetStore();
    router.history.replace(path);
  };
  const enter = (outcome: SignedInFragment | CodeNeededFragment): void | Promise<void> =>
    outcome.__typename === 'Viewer' ? goOn(outcome) : setNeeded(outcome);
  return { needed, startAgain: () => setNeeded(null), enter };
}
