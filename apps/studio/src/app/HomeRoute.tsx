import { getRouteApi } from '@tanstack/react-router';
import { lazy } from 'react';

const TaughtPage = lazy(async () => {
  const { TaughtPage } = await import('../features/overview/TaughtPage.tsx');
  return { default: TaughtPage };
});
const OverviewPage = lazy(async () => {
  const { OverviewPage } = await import('../features/overview/OverviewPage.tsx');
  return { default: OverviewPage };
});
const staffRoute = getRouteApi('/staff');

/** An admin starts with the whole school, an instructor with their own cohorts. */
export function HomeRoute() {
  const { viewer } = staffRoute.useRouteContext();
  return viewer.role === 'ADMIN' ? <OverviewPage /> : <TaughtPage />;
}
