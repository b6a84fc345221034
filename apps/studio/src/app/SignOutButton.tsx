import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { LogOut } from 'lucide-react';
import { SignOutDocument } from '../gql/graphql.ts';
import { forgetViewer } from './session.ts';

export function SignOutButton() {
  const client = useApolloClient();
  const [signOut, { loading, error }] = useMutation(SignOutDocument);

  const leave = async () => {
    if (loading) return;
    const { error: failure } = await signOut({ errorPolicy: 'all' }).catch((reason: unknown) => ({
      error: reason,
    }));
    if (failure) return;
    // What one person saw must not stay for the next.
    await client.clearStore();
    forgetViewer(client);
    window.location.assign('/sign-in');
  };
  return (
    <>
      <button
        type="button"
        aria-busy={loading || undefined}
        onClick={() => void leave()}
        className="flex min-h-12 items-center gap-2.5 rounded-control px-3 text-xs font-medium whitespace-nowrap text-muted hover:bg-sunken hover:text-ink lg:min-h-8"
      >
        <LogOut aria-hidden size={16} className="shrink-0 rtl:-scale-x-100" />
        <Trans>Sign out</Trans>
      </button>
      <p role="status" className="px-3 text-xs text-caution empty:hidden">
        {error ? <Trans>You are still signed in: the server couldn't be reached.</Trans> : null}
      </p>
    </>
  );
}
