import type { AnswerRowFragment } from '../../gql/graphql.ts';

export type Outcome = 'right' | 'partly' | 'not-right' | 'open';

/** The verdict of an answer, as three words; open while the attempt is under way. */
export function outcomeOf({
  isRight,
  fraction,
}: Pick<AnswerRowFragment, 'isRight' | 'fraction'>): Outcome {
  if (isRight === null) return 'open';
  if (isRight) return 'right';
  return Number(fraction ?? '0') > 0 ? 'partly' : 'not-right';
}
