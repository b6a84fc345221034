import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { ReachBlockDocument } from './gql/graphql.ts';
import type { LessonQuery } from './gql/graphql.ts';
import { arriveAt } from '../../ui/focus.ts';

type Page = Pick<LessonQuery['lesson'], 'id' | 'enrolmentId' | 'lessonId' | 'lastBlock' | 'doneAt'>;
type Ending = 'reading' | 'finishing' | 'failed';

export type LessonProgress = {
  /** Index of the last block that is shown. */
  reached: number;
  /** The block the page opens at or that was just shown; none for a fresh or a finished lesson. */
  arrivedAt: number | null;
  onArrive: (heading: HTMLElement | null) => void;
  advance: () => void;
  finish: () => void;
  ending: Ending;
  /** Why the finish failed. */
  error: unknown;
  /** Checks the lesson still waits for, once Finish was pressed. */
  checksMissing: number;
};

/** A page that opens in the middle is there at once, as soon as what just came above is painted. */
const openAt = (heading: HTMLElement | null): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => arriveAt(heading, false)));
};

/** How far the reader is: what the server knows, or further where it has not heard yet. */
export function useLessonProgress(page: Page, count: number): LessonProgress {
  const client = useApolloClient();
  const last = Math.max(0, count - 1);
  const [openedAt] = useState(page.doneAt || page.lastBlock === 0 ? null : page.lastBlock);
  const [shown, setShown] = useState(0);
  const [ending, setEnding] = useState<Ending>('reading');
  const [error, setError] = useState<unknown>(null);
  const [checksMissing, setChecksMissing] = useState(0);
  const known = page.doneAt ? last : page.lastBlock;
  const reached = Math.min(last, Math.max(shown, known));

  const reach = async (block: number) => {
    const { enrolmentId, lessonId } = page;
    const { data } = await client.mutate({
      mutation: ReachBlockDocument,
      variables: { input: { enrolmentId, lessonId, block } },
    });
    const lesson = data?.reachBlock;
    if (!lesson) return 0;
    client.cache.modify({
      id: client.cache.identify({ __typename: 'LessonPage', id: page.id }),
      fields: { lastBlock: () => lesson.lastBlock, doneAt: () => lesson.doneAt },
    });
    return lesson.checksMissing;
  };

  const advance = () => {
    const next = Math.min(last, reached + 1);
    setShown(next);
    // A block that is not noted now is noted by the next one, or by Finish.
    reach(next).catch(() => undefined);
  };

  const finish = () => {
    setEnding('finishing');
    reach(last).then(
      (missing) => {
        setChecksMissing(missing);
        setEnding('reading');
      },
      (reason: unknown) => {
        setError(reason);
        setEnding('failed');
      },
    );
  };

  const arrivedAt = shown > 0 ? shown : openedAt;
  const onArrive = shown > 0 ? arriveAt : openAt;
  return { reached, arrivedAt, onArrive, advance, finish, ending, error, checksMissing };
}
