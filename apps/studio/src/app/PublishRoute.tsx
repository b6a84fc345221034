import { getRouteApi } from '@tanstack/react-router';
import { PublishPage } from '../features/releases/PublishPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/publish');

export function PublishRoute() {
  const { courseId } = route.useParams();
  return <PublishPage key={courseId} courseId={courseId} />;
}
