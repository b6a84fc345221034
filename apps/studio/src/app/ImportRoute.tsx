import { getRouteApi } from '@tanstack/react-router';
import { ImportPage } from '../features/import/ImportPage.tsx';

const route = getRouteApi('/staff/people/import');

export function ImportRoute() {
  const search = route.useSearch();
  return <ImportPage key={search.cohort} search={search} />;
}
