import { getRouteApi } from '@tanstack/react-router';
import { SourcesPage } from '../features/registers/SourcesPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/sources');

export function SourcesRoute() {
  const { courseId } = route.useParams();
  return <SourcesPage key={courseId} courseId={courseId} search={route.useSearch()} />;
}
