import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AttemptDocument } from './gql/graphql.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { AttemptResult } from './AttemptResult.tsx';
import { AttemptSitting } from './AttemptSitting.tsx';
import { QuizSkeleton } from './QuizSkeleton.tsx';

const route = getRouteApi('/attempt/$attemptId');

export function AttemptPage() {
  const { attemptId } = route.useParams();
  const { data, error, refetch } = useQuery(AttemptDocument, { variables: { id: attemptId } });
  useOnReturn(() => void refetch().catch(() => undefined));
  if (!data) {
    if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
    return <QuizSkeleton />;
  }
  const { attempt } = data;
  if (attempt.state === 'SUBMITTED') return <AttemptResult key={attempt.id} attempt={attempt} />;
  return <AttemptSitting key={attempt.id} attempt={attempt} />;
}

/** Another device may have gone on meanwhile: what it saved is read when this one is looked at again. */
function useOnReturn(refresh: () => void) {
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  });
}
