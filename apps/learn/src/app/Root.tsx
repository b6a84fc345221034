import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Navigate, Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SessionDocument } from './gql/graphql.ts';
import { wayIn } from './way-in.ts';

export function Root() {
  useFocusOnNavigation();
  return (
    <>
      <a
        href="#main"
        className="sr-only z-20 rounded-button bg-surface px-4 py-3 font-semibold text-accent focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
      >
        <Trans>Skip to content</Trans>
      </a>
      <SessionGate />
      <Outlet />
    </>
  );
}

/** Sends a visitor to where they can begin; pages load meanwhile and do not wait for it. */
function SessionGate() {
  const href = useLocation({ select: (location) => location.href });
  const { data } = useQuery(SessionDocument);
  const way = data ? wayIn(data, href) : null;
  return way ? <Navigate {...way} replace /> : null;
}

/** A new page begins at its top for a keyboard and a screen reader too. */
function useFocusOnNavigation() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) document.getElementById('main')?.focus();
      }),
    [router],
  );
}
