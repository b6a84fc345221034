import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

type Forgotten =
  | { fieldName: 'lesson'; args: { enrolmentId: string; lessonId: string } }
  | { fieldName: 'quiz'; args: { enrolmentId: string; quizId: string } };

/** A page that was seen locked is read again the next time: by then it may be open. */
export function useForgetLocked(page: Forgotten | null): void {
  const client = useApolloClient();
  const key = page && JSON.stringify(page);
  useEffect(() => {
    if (key === null) return undefined;
    const seen = JSON.parse(key) as Forgotten;
    return () => void client.cache.evict({ id: 'ROOT_QUERY', ...seen });
  }, [client, key]);
}
