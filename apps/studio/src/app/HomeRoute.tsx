import { getRouteApi } from '@tanstack/react-router';
import { lazy } from 'react';

const CohortsPage = lazy(async () => {
  const { CohortsPage } = await import('../features/cohorts/CohortsPage.tsx');
  return { default: CohortsPage };
});
const OverviewPage = lazy(async () => {
  const { OverviewPage } = await import('../features/overview/OverviewPage.tsx');
  return { default: OverviewPage };
});
const staffRoute = getRouteApi('/staff');

/** An admin starts with the whole school, an instructor with their own cohorts. */
export function HomeRoute() {
  const { viewer } = staffRoute.useRouteContext();
  return viewer.role === 'ADMIN' ? <OverviewPage /> : <CohortsPage />;
}
