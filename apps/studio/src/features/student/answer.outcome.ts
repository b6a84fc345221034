import type { AnswerRowFragment } from '../../gql/graphql.ts';

export type Outcome = 'right' | 'partly' | 'not-right' | 'open' | 'waiting';

/** The verdict of an answer: open while the attempt is under way, waiting until a person marks it. */
export function outcomeOf({
  isRight,
  fraction,
  isWaiting,
}: Pick<AnswerRowFragment, 'isRight' | 'fraction' | 'isWaiting'>): Outcome {
  if (isWaiting) return 'waiting';
  if (isRight === null) return 'open';
  if (isRight) return 'right';
  return Number(fraction ?? '0') > 0 ? 'partly' : 'not-right';
}
