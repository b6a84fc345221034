import { compareScores } from '@palpate/learning';
import type { Visibility } from '@palpate/question-types/pure';
import type { EnrolmentState } from '../../enrolment/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { AttemptState, Preset } from '../study.entity.ts';

/** Tries at one question until its key is shown; a quiz shows nothing before it is submitted. */
const UNLIMITED = 32_767;
const TRIES: Record<Preset, number> = { CHECK: 2, PRACTICE: 2, QUIZ: UNLIMITED };

/** Tries until a question closes: a check that something else waits for stays open until it is right. */
export function maxTries(attempt: { preset: Preset; mustBeRight: boolean }): number {
  return attempt.mustBeRight ? UNLIMITED : TRIES[attempt.preset];
}

/** Does the preset give a verdict on one answer at a time? */
export function givesVerdictAtOnce(preset: Preset): boolean {
  return preset !== 'QUIZ';
}

/** What of the key and the reasons may leave the server for this slot; null for nothing. */
export function visibility(
  attempt: { preset: Preset; state: AttemptState },
  slot: { isChecked: boolean; isClosed: boolean },
): Visibility | null {
  if (attempt.state === 'SUBMITTED') return 'all';
  if (!givesVerdictAtOnce(attempt.preset)) return null;
  if (slot.isClosed) return 'all';
  // A choice that was only saved has had no verdict: showing one would give a try for nothing.
  return slot.isChecked ? 'own' : null;
}

type Answered = { response: unknown; fraction: string | null; is_checked: boolean };

/** Handed in and not marked: a response without a fraction is for a person to read. */
export function isWaiting(state: AttemptState, slot: Answered): boolean {
  const isHandedIn = state === 'SUBMITTED' || slot.is_checked;
  return isHandedIn && slot.response !== null && slot.fraction === null;
}

/** Submitted and not wholly right: what a retry asks again. What waits may still be right. */
export function isMissed(state: AttemptState, slot: Answered): boolean {
  if (state !== 'SUBMITTED' || isWaiting(state, slot)) return false;
  return slot.fraction === null || Number(slot.fraction) !== 1;
}

const stops = { PAUSED: 'ENROLMENT_PAUSED', ENDED: 'ENROLMENT_ENDED' } as const;

/** Why an answer is not taken; null when it is. A stopped run takes none, whatever is open in it. */
export function refusal(at: {
  run: EnrolmentState;
  attempt: AttemptState;
  isSlotClosed: boolean;
}): 'ENROLMENT_ENDED' | 'ENROLMENT_PAUSED' | 'ATTEMPT_CLOSED' | 'SLOT_CLOSED' | null {
  if (at.run !== 'OPEN') return stops[at.run];
  if (at.attempt === 'SUBMITTED') return 'ATTEMPT_CLOSED';
  return at.isSlotClosed ? 'SLOT_CLOSED' : null;
}

export function refuseStopped(run: EnrolmentState): void {
  if (run !== 'OPEN') throw new AppError(stops[run]);
}

/** Does a submitted attempt finish its activity? A retry asks too little, a gap was not tried. */
export function finishesActivity(attempt: { isRetry: boolean; isFull: boolean }): boolean {
  return !attempt.isRetry && attempt.isFull;
}

/** May this attempt be the counting one of its module? */
export function isCountable(attempt: { preset: Preset; isRetry: boolean }): boolean {
  return attempt.preset === 'QUIZ' && !attempt.isRetry;
}

type Submitted = { number: number; points: string | null; out_of: string | null };

/** The best of the countable attempts, the earlier of two equal ones; as the roll-up counts them. */
export function findCounting<Attempt extends Submitted>(
  attempts: readonly Attempt[],
): Attempt | null {
  const submitted = attempts.filter((attempt) => attempt.points !== null);
  const ranked = submitted.toSorted(
    (left, right) => compareScores(pair(right), pair(left)) || left.number - right.number,
  );
  return ranked[0] ?? null;
}

function pair({ points, out_of }: Submitted): { points: string; outOf: string } {
  return { points: points ?? '0', outOf: out_of ?? '1' };
}
