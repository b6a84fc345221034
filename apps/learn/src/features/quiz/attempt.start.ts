import { useApolloClient } from '@apollo/client/react';
import { newId } from '@palpate/schema/new-id';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { StartAttemptDocument } from './gql/graphql.ts';
import { forgetProgress } from './progress.cache.ts';

type Start = { enrolmentId: string; quizId: string; retryOf?: string };

/** Starts an attempt, whole or of what was missed, and goes there. */
export function useStartAttempt() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [status, setStatus] = useState<'idle' | 'starting' | 'failed'>('idle');
  const [error, setError] = useState<unknown>(null);
  // A start that is tried again is the same start.
  const attemptId = useRef<string | null>(null);

  const start = async (wanted: Start) => {
    setStatus('starting');
    attemptId.current ??= newId();
    const input = { id: attemptId.current, ...wanted };
    const { data } = await client
      .mutate({ mutation: StartAttemptDocument, variables: { input } })
      .catch((reason: unknown) => {
        setError(reason);
        return { data: null };
      });
    if (!data) return setStatus('failed');
    attemptId.current = null;
    forgetProgress(client);
    await navigate({
      to: '/attempt/$attemptId',
      params: { attemptId: data.startAttempt.id },
    });
    setStatus('idle');
  };

  return { start, status, error };
}
