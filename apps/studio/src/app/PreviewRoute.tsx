import { getRouteApi } from '@tanstack/react-router';
import { PreviewPage } from '../features/preview/PreviewPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/preview');

export function PreviewRoute() {
  const { courseId } = route.useParams();
  return <PreviewPage key={courseId} courseId={courseId} />;
}
