import { getRouteApi } from '@tanstack/react-router';
import { QuestionsPage } from '../features/questions/QuestionsPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/questions');

export function QuestionsRoute() {
  const { courseId } = route.useParams();
  return <QuestionsPage key={courseId} courseId={courseId} search={route.useSearch()} />;
}
