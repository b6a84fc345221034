import { getRouteApi } from '@tanstack/react-router';
import { PublishPage } from '../features/releases/PublishPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/publish');
const staffRoute = getRouteApi('/staff');

export function PublishRoute() {
  const { courseId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  return <PublishPage key={courseId} courseId={courseId} isAdmin={viewer.role === 'ADMIN'} />;
}
