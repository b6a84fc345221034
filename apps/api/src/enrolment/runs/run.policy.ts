import type { ErrorCode } from '../../platform/errors/app-error.ts';
import type { EnrolmentChangeKind, EnrolmentState } from '../enrolment.entity.ts';

export type RunAction = 'MOVE' | 'PAUSE' | 'RESUME' | 'WITHDRAW' | 'RETURN' | 'REPEAT';

/** Where a run stands; `isLatest`: no later run of the same person and course took its place. */
export type RunStanding = {
  state: EnrolmentState;
  lastChange: EnrolmentChangeKind | null;
  isLatest: boolean;
  /** Whoever ran it is a student of the school now: not one who has left, or who is staff. */
  isStudent: boolean;
};

/** `do` it; `done`: it is so already, a repeated request; else why not. */
export type Verdict = 'do' | 'done' | ErrorCode;

type Transition = Record<EnrolmentState, Verdict>;

const ENDED = 'ENROLMENT_ENDED';

const transitions: Record<RunAction, Transition> = {
  MOVE: { OPEN: 'do', PAUSED: 'do', ENDED },
  PAUSE: { OPEN: 'do', PAUSED: 'done', ENDED },
  RESUME: { OPEN: 'done', PAUSED: 'do', ENDED },
  WITHDRAW: { OPEN: 'do', PAUSED: 'do', ENDED },
  RETURN: { OPEN: 'done', PAUSED: 'ENROLMENT_PAUSED', ENDED: 'do' },
  REPEAT: { OPEN: 'do', PAUSED: 'do', ENDED: 'do' },
};

const actions = Object.keys(transitions) as RunAction[];

/** May a run be paused, moved, taken back? The one place that says which step follows which. */
export function judge(action: RunAction, standing: RunStanding): Verdict {
  const { state, lastChange, isLatest, isStudent } = standing;
  const verdict = transitions[action][state];
  if (!isStudent && (action === 'RETURN' || action === 'REPEAT')) return 'NOT_A_STUDENT';
  // Only the last run of a person through a course can open again or be followed by another.
  if (!isLatest && (action === 'RETURN' || action === 'REPEAT')) return 'RUN_NOT_LATEST';
  if (action === 'WITHDRAW' && lastChange === 'WITHDRAWN') return 'done';
  return verdict;
}

/** What can be done with a run now, in the order in which a menu offers it. */
export function actionsOf(standing: RunStanding): RunAction[] {
  return actions.filter((action) => judge(action, standing) === 'do');
}
