/** What a move meets once the cohort is locked; numbers are those of releases of one course. */
export type MoveMeets = {
  /** The release that the reader's preview was from, and the one the cohort is on now. */
  expected: string;
  current: string;
  target: { id: string; number: number };
  newestCorrection: number | null;
};
export type MoveVerdict = 'CONFLICT' | 'NOTHING_TO_DO' | 'CORRECTED_SINCE' | 'MOVE';

/** Forward and back, but never behind a correction: its mistake would be in use again. */
export function judgeMove({ expected, current, target, newestCorrection }: MoveMeets): MoveVerdict {
  if (current !== expected) return 'CONFLICT';
  if (current === target.id) return 'NOTHING_TO_DO';
  const isBehind = newestCorrection !== null && target.number < newestCorrection;
  return isBehind ? 'CORRECTED_SINCE' : 'MOVE';
}
