import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { LessonDocument } from './gql/graphql.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { LessonReader } from './LessonReader.tsx';
import { LockedLesson } from './LockedLesson.tsx';
import { LessonSkeleton } from './LessonSkeleton.tsx';

const route = getRouteApi('/lesson/$enrolmentId/$lessonId');

export function LessonPage() {
  const variables = route.useParams();
  const { data, error, refetch } = useQuery(LessonDocument, { variables });
  if (!data) {
    if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
    return <LessonSkeleton />;
  }
  const { lesson } = data;
  if (lesson.lock) return <LockedLesson page={lesson} lock={lesson.lock} />;
  return <LessonReader key={lesson.id} page={lesson} />;
}
