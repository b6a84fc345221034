import { Trans } from '@lingui/react/macro';
import { Outlet, getRouteApi, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { Pending } from './Pending.tsx';
import { Sidebar } from './Sidebar.tsx';
import { SignOutButton } from './SignOutButton.tsx';
import { StaffOnly } from './StaffOnly.tsx';
import { TopBar } from './TopBar.tsx';

const route = getRouteApi('/staff');

export function Shell() {
  const { viewer } = route.useRouteContext();
  const main = useMainFocus();
  if (viewer.role === 'STUDENT')
    return <StaffOnly name={viewer.name} signOut={<SignOutButton />} />;
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="absolute start-3 top-3 z-50 -translate-y-24 rounded-button bg-accent px-4 py-3 text-sm font-semibold text-on-accent focus:translate-y-0"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        <Trans>Skip to the page</Trans>
      </a>
      <Sidebar viewer={viewer} />
      <TopBar viewer={viewer} />
      <main ref={main} id="main" tabIndex={-1} className="min-w-0 outline-none">
        <Suspense fallback={<Pending />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

/** Another page starts at its beginning for those who don't see it change. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
