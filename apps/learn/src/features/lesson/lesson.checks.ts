import { useApolloClient } from '@apollo/client/react';
import { newId } from '@palpate/schema/new-id';
import { useCallback, useEffect, useState } from 'react';
import { OpenLessonDocument } from './gql/graphql.ts';
import type { LessonQuery, OpenLessonMutation } from './gql/graphql.ts';

type CheckAttempt = NonNullable<OpenLessonMutation['openLesson']['checkAttempt']>;
type Lesson = Pick<LessonQuery['lesson'], 'enrolmentId' | 'lessonId'>;

export type LessonChecks =
  | { state: 'opening' }
  | { state: 'failed'; error: unknown; retry: () => void }
  | { state: 'open'; attempt: CheckAttempt | null };

/** Opens the lesson on the server, which makes its checks answerable. */
export function useLessonChecks({ enrolmentId, lessonId }: Lesson): LessonChecks {
  const client = useApolloClient();
  // One id for the life of the page, so that opening twice is opening once.
  const [attemptId] = useState(() => newId());
  const [opened, setOpened] = useState<CheckAttempt | null | 'opening' | { error: unknown }>(
    'opening',
  );

  const open = useCallback(async () => {
    setOpened('opening');
    const input = { enrolmentId, lessonId, attemptId };
    const attempt = await client
      .mutate({ mutation: OpenLessonDocument, variables: { input } })
      .then(
        ({ data }) => data?.openLesson.checkAttempt ?? null,
        (error: unknown) => ({ error }),
      );
    setOpened(attempt);
  }, [client, enrolmentId, lessonId, attemptId]);

  useEffect(() => {
    void open();
  }, [open]);

  if (opened === 'opening') return { state: 'opening' };
  if (opened && 'error' in opened) {
    return { state: 'failed', error: opened.error, retry: () => void open() };
  }
  return { state: 'open', attempt: opened };
}
