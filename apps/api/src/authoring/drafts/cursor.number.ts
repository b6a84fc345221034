import { AppError } from '../../platform/errors/index.ts';
import type { PageStart } from '../../platform/graphql/connection.ts';

/** The number that a list goes on after; null at its beginning. */
export function cursorNumber({ after }: PageStart): number | null {
  if (!after) return null;
  const number = Number(after[0]);
  if (Number.isSafeInteger(number) && number > 0 && number < 2 ** 31) return number;
  throw new AppError('INPUT_INVALID', { field: 'after', reason: 'NOT_A_CURSOR' });
}
