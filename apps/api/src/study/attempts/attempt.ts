import { questionType, type AnyQuestionType, type Visibility } from '@palpate/question-types/pure';
import type { QuestionHead, QuestionSourceView, ReviewView } from '../../courses/index.ts';
import type { AskedVersion } from '../../questions/index.ts';
import type { AttemptState, Preset } from '../study.entity.ts';
import { isWaiting, visibility } from './attempt.policy.ts';
import type { SlotState } from './attempt.sql.ts';

/** What does not change after the start of an attempt, but for a correction and checks that came later. */
export type StartedAttempt = {
  id: string;
  enrolmentId: string;
  activityId: string;
  releaseId: string;
  preset: Preset;
  number: number;
  isRetry: boolean;
  startedAt: Date;
  slots: readonly AskedSlot[];
};

export type AskedSlot = {
  position: number;
  version: AskedVersion;
  type: AnyQuestionType;
  order: readonly string[];
  /** What the release says of the question beside its text. */
  head: QuestionHead;
};

/** With what is said of the question now: a signature may come after the start. */
export type ReviewedSlot = AskedSlot & { review: ReviewView };

export type VerdictView = {
  isRight: boolean | null;
  fraction: string | null;
  canTryAgain: boolean;
  feedback: unknown;
};

export type SlotView = {
  id: string;
  position: number;
  questionId: string;
  questionKey: string;
  type: string;
  isSafetyCritical: boolean;
  question: unknown;
  response: unknown;
  isFlagged: boolean;
  isClosed: boolean;
  isWaiting: boolean;
  verdict: VerdictView | null;
  review: ReviewView;
  sources: readonly QuestionSourceView[] | null;
};

export function askedSlot(asked: Omit<AskedSlot, 'type'>): AskedSlot {
  return { ...asked, type: questionType(asked.version.type) };
}

/** The one place where a slot becomes what its student may see. */
export function viewSlot(
  attempt: { id: string; preset: Preset; state: AttemptState },
  asked: ReviewedSlot,
  state: SlotState,
): SlotView {
  const { version, type, order, head, review } = asked;
  const isClosed = state.is_closed || attempt.state === 'SUBMITTED';
  return {
    id: `${attempt.id}:${asked.position}`,
    position: asked.position,
    questionId: version.questionId,
    questionKey: version.key,
    type: version.type,
    isSafetyCritical: version.isSafetyCritical,
    // Made when it is read: an answer that is saved shows its question no more.
    get question() {
      return type.view(version.definition, order);
    },
    response: state.response,
    isFlagged: state.is_flagged,
    isClosed,
    isWaiting: isWaiting(attempt.state, state),
    verdict: verdict(attempt, asked, state),
    review,
    // A source may give the key away: it comes with the key, never before.
    sources: shownOf(attempt, state) === 'all' ? head.sources : null,
  };
}

function verdict(
  attempt: { preset: Preset; state: AttemptState },
  { version, type }: AskedSlot,
  state: SlotState,
): VerdictView | null {
  const shown = shownOf(attempt, state);
  if (shown === null) return null;
  const fraction = isWaiting(attempt.state, state) ? null : (state.fraction ?? '0');
  return {
    isRight: fraction === null ? null : Number(fraction) === 1,
    fraction,
    canTryAgain: shown === 'own',
    feedback: type.feedback(version.definition, state.response, shown),
  };
}

function shownOf(
  attempt: { preset: Preset; state: AttemptState },
  state: SlotState,
): Visibility | null {
  return visibility(attempt, {
    isChecked: state.is_checked,
    isClosed: state.is_closed,
  });
}
