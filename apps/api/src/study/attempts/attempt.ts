import { questionType, type AnyQuestionType } from '@palpate/question-types/pure';
import type { AskedVersion } from '../../questions/index.ts';
import type { AttemptState, Preset } from '../study.entity.ts';
import { visibility } from './attempt.policy.ts';
import type { SlotState } from './attempt.sql.ts';

/** What does not change after the start of an attempt. */
export type StartedAttempt = {
  id: string;
  enrolmentId: string;
  activityId: string;
  releaseId: string;
  moduleSlot: number;
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
};

export type VerdictView = {
  isRight: boolean;
  fraction: string;
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
  verdict: VerdictView | null;
};

export function askedSlot(
  position: number,
  version: AskedVersion,
  order: readonly string[],
): AskedSlot {
  return { position, version, order, type: questionType(version.type) };
}

/** The one place where a slot becomes what its student may see. */
export function viewSlot(
  attempt: { id: string; preset: Preset; state: AttemptState },
  asked: AskedSlot,
  state: SlotState,
): SlotView {
  const { version, type, order } = asked;
  const isClosed = state.is_closed || attempt.state === 'SUBMITTED';
  return {
    id: `${attempt.id}:${asked.position}`,
    position: asked.position,
    questionId: version.questionId,
    questionKey: version.key,
    type: version.type,
    isSafetyCritical: version.isSafetyCritical,
    question: type.view(version.definition, order),
    response: state.response,
    isFlagged: state.is_flagged,
    isClosed,
    verdict: verdict(attempt, asked, state),
  };
}

function verdict(
  attempt: { preset: Preset; state: AttemptState },
  { version, type }: AskedSlot,
  state: SlotState,
): VerdictView | null {
  const shown = visibility(attempt, {
    isChecked: state.is_checked,
    isClosed: state.is_closed,
  });
  if (shown === null) return null;
  const fraction = state.fraction ?? '0';
  return {
    isRight: Number(fraction) === 1,
    fraction,
    canTryAgain: shown === 'own',
    feedback: type.feedback(version.definition, state.response, shown),
  };
}
