import { getRouteApi } from '@tanstack/react-router';
import { CohortsPage } from '../features/cohorts/CohortsPage.tsx';

const route = getRouteApi('/staff/cohorts');
const staffRoute = getRouteApi('/staff');

export function CohortsRoute() {
  const { viewer } = staffRoute.useRouteContext();
  return <CohortsPage search={route.useSearch()} isAdmin={viewer.role === 'ADMIN'} />;
}
