import { getRouteApi } from '@tanstack/react-router';
import { LessonEditorPage } from '../features/lesson-editor/LessonEditorPage.tsx';

const route = getRouteApi('/staff/courses/$courseId/lessons/$lesson');

export function LessonSourceRoute() {
  const { courseId, lesson } = route.useParams();
  return <LessonEditorPage key={`${courseId}/${lesson}`} courseId={courseId} lesson={lesson} />;
}
