import { getRouteApi } from '@tanstack/react-router';
import { WordsPage } from '../features/registers/WordsPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/words');

export function WordsRoute() {
  const { courseId } = route.useParams();
  return <WordsPage key={courseId} courseId={courseId} search={route.useSearch()} />;
}
