import { getRouteApi } from '@tanstack/react-router';
import { NewQuestionPage } from '../features/questions/QuestionPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/questions/new');

export function NewQuestionRoute() {
  const { courseId } = route.useParams();
  const search = route.useSearch();
  return <NewQuestionPage key={search.type} courseId={courseId} search={search} />;
}
