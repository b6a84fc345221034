import { AppError } from '../../platform/errors/index.ts';

const TRIES = 5;

/**
 * Another save may come between reading a file and writing it: the edit is then made again on what
 * stands there now. An attempt gives null when that happened.
 */
export async function untilSaved<T>(attempt: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const outcome = await attempt();
    if (outcome !== null) return outcome;
  }
  throw new AppError('BUSY', { retryAfterSeconds: 2 });
}
