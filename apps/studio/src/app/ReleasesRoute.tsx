import { getRouteApi } from '@tanstack/react-router';
import { ReleasesPage } from '../features/releases/ReleasesPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/releases');

export function ReleasesRoute() {
  const { courseId } = route.useParams();
  return <ReleasesPage key={courseId} courseId={courseId} />;
}
