import { getRouteApi } from '@tanstack/react-router';
import { PreviewPage } from '../features/preview/PreviewPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/preview/$activity');

export function PreviewActivityRoute() {
  const { courseId, activity } = route.useParams();
  return <PreviewPage key={courseId} courseId={courseId} activityKey={activity} />;
}
