import { getRouteApi } from '@tanstack/react-router';
import { QuestionPage } from '../features/questions/QuestionPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/questions/$key');

export function QuestionRoute() {
  const { courseId, key } = route.useParams();
  return <QuestionPage key={`${courseId}/${key}`} courseId={courseId} questionKey={key} />;
}
