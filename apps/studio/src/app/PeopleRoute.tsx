import { getRouteApi } from '@tanstack/react-router';
import { PeoplePage } from '../features/people/PeoplePage.tsx';

const route = getRouteApi('/staff/people');

export function PeopleRoute() {
  const { viewer } = route.useRouteContext();
  return <PeoplePage search={route.useSearch()} viewer={viewer} />;
}
