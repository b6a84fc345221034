import { meanPercent } from '@palpate/learning';
import { questionType } from '@palpate/question-types/pure';
import { findPlace, type Outline } from '../courses/index.ts';
import type { AskedVersion } from '../questions/index.ts';
import {
  findCountingAttempt,
  isWaiting,
  moduleProgress,
  moduleScore,
  summariseAttempt,
  type AttemptSummaryRow,
  type CompletionRow,
  type Locks,
  type RollupRow,
} from '../study/index.ts';
import type { AnswerRow, RegradeRow, SittingRow } from './student.sql.ts';
import type {
  AnswerCorrection,
  Sitting,
  StudentAnswer,
  StudentAttempt,
  StudentModule,
} from './student.types.ts';

type Answered = {
  attempts: readonly AttemptSummaryRow[];
  answers: readonly AnswerRow[];
  regrades: readonly RegradeRow[];
  versions: ReadonlyMap<string, AskedVersion>;
};

export function assembleModules(
  outline: Outline,
  touched: { completions: readonly CompletionRow[]; rollup: RollupRow | undefined; locks: Locks },
): StudentModule[] {
  const { completions, rollup, locks } = touched;
  const doneAt = new Map(completions.map(({ activity_id: id, at }) => [id, at]));
  return outline.modules.map((module) => {
    const answered = rollup?.answered[module.slot - 1] ?? 0;
    return {
      id: module.id,
      title: module.title,
      progress: moduleProgress(module, rollup),
      answered,
      waiting: rollup?.waiting[module.slot - 1] ?? 0,
      meanPercent: meanPercent(rollup?.fraction_sum[module.slot - 1] ?? '0', answered),
      activities: module.activities.map(({ id, kind, title }) => ({
        id,
        kind,
        title,
        doneAt: doneAt.get(id) ?? null,
        score: kind === 'QUIZ' ? moduleScore(module, rollup) : null,
        lock: doneAt.has(id) ? null : (locks.get(id) ?? null),
      })),
    };
  });
}

export function assembleAttempts(outline: Outline, answered: Answered): StudentAttempt[] {
  const { attempts, versions } = answered;
  const byQuiz = Map.groupBy(attempts, ({ activity_id: quizId }) => quizId);
  const answers = Map.groupBy(answered.answers, ({ attempt_id: id }) => id);
  const regrades = Map.groupBy(answered.regrades, ({ attempt_id: id }) => id);
  return attempts.map((attempt) => {
    const ofQuiz = byQuiz.get(attempt.activity_id) ?? [];
    const slots = answers.get(attempt.id) ?? [];
    const corrected = regrades.get(attempt.id) ?? [];
    return {
      ...summariseAttempt(attempt, findCountingAttempt(ofQuiz)),
      activityTitle: findPlace(outline, attempt.activity_id)?.activity.title ?? attempt.title,
      preset: attempt.preset,
      answers: slots.map((slot) => ({
        ...assembleAnswer(attempt, slot, versions),
        corrections: isMarked(attempt, slot) ? assembleCorrections(corrected, slot) : [],
      })),
    };
  });
}

function assembleAnswer(
  attempt: AttemptSummaryRow,
  slot: AnswerRow,
  versions: ReadonlyMap<string, AskedVersion>,
): Omit<StudentAnswer, 'corrections'> {
  const version = versions.get(slot.version_scored_id);
  if (!version) throw new Error(`question version ${slot.version_scored_id} is missing`);
  const type = questionType(version.type);
  const waits = isWaiting(attempt.state, slot);
  const fraction = isMarked(attempt, slot) && !waits ? (slot.fraction ?? '0') : null;
  return {
    position: slot.position,
    stem: type.stem(version.definition),
    type: version.type,
    isSafetyCritical: version.isSafetyCritical,
    answer: slot.response === null ? null : type.describe(version.definition, slot.response),
    answeredAt: slot.answered_at,
    changes: Math.max(0, slot.changes - 1),
    isRight: fraction === null ? null : Number(fraction) === 1,
    fraction,
    isWaiting: waits,
  };
}

/** Before it is handed in, an answer has no score to be shown. */
function isMarked(attempt: AttemptSummaryRow, slot: AnswerRow): boolean {
  return attempt.state === 'SUBMITTED' || slot.is_checked;
}

function assembleCorrections(regrades: readonly RegradeRow[], slot: AnswerRow): AnswerCorrection[] {
  return regrades
    .filter(({ position }) => position === slot.position)
    .map((regrade) => ({
      release: regrade.release,
      before: regrade.fraction_before,
      after: regrade.fraction_after,
      isKept: regrade.is_kept,
      at: regrade.recorded_at,
    }));
}

export function assembleSittings(outline: Outline, rows: readonly SittingRow[]): Sitting[] {
  return rows.map((row) => ({
    lessonTitle: findPlace(outline, row.activity_id)?.activity.title ?? row.title ?? '',
    startedAt: row.started_at,
    lastInteractionAt: row.last_interaction_at,
    checks: row.checks,
  }));
}
