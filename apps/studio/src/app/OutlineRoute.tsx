import { getRouteApi } from '@tanstack/react-router';
import { OutlinePage } from '../features/outline/OutlinePage.tsx';

const route = getRouteApi('/staff/courses/$courseId');

export function OutlineRoute() {
  const { courseId } = route.useParams();
  return <OutlinePage key={courseId} courseId={courseId} />;
}
