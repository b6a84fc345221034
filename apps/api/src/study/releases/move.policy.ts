/** What a move meets once the cohort is locked; numbers are those of releases of one course. */
export type MoveMeets = {
  /** The release that the reader's preview was from, and the one the cohort is on now. */
  expected: string;
  current: string;
  target: { id: string; number: number };
  newestCorrection: number | null;
  /** Runs of the cohort that are on another release than the one to move to. */
  strays: number;
};
export type MoveVerdict = 'CONFLICT' | 'NOTHING_TO_DO' | 'CORRECTED_SINCE' | 'MOVE';

/** Forward and back, but never behind a correction: its mistake would be in use again. */
export function judgeMove(meets: MoveMeets): MoveVerdict {
  const { expected, current, target, newestCorrection, strays } = meets;
  if (current !== expected) return 'CONFLICT';
  // A run that returned, or came from another cohort, may stand elsewhere than its cohort.
  if (current === target.id && strays === 0) return 'NOTHING_TO_DO';
  const isBehind = newestCorrection !== null && target.number < newestCorrection;
  return isBehind ? 'CORRECTED_SINCE' : 'MOVE';
}
