import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { LessonDocument } from './gql/graphql.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { LessonReader } from './LessonReader.tsx';
import { LessonSkeleton } from './LessonSkeleton.tsx';

const route = getRouteApi('/lesson/$enrolmentId/$lessonId');

export function LessonPage() {
  const variables = route.useParams();
  const { data, error, refetch } = useQuery(LessonDocument, { variables });
  if (!data) {
    if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
    return <LessonSkeleton />;
  }
  return <LessonReader key={data.lesson.id} page={data.lesson} />;
}
