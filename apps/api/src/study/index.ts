export { isWaiting } from './attempts/attempt.policy.ts';
export { AnswerService } from './attempts/answer.service.ts';
export { type AskedSlot } from './attempts/attempt.ts';
export { AttemptReader } from './attempts/attempt.reader.ts';
export { AttemptService } from './attempts/attempt.service.ts';
export { listAttempts, type AttemptSummaryRow } from './attempts/attempt.sql.ts';
export { AttemptStateEnum, PresetEnum } from './attempts/attempt.types.ts';
export { findCountingAttempt, summariseAttempt } from './attempts/quiz.service.ts';
export {
  courseProgress,
  moduleProgress,
  moduleScore,
  moduleScorePercent,
  type RollupArrays,
} from './home/figures.ts';
export {
  readCompletions,
  readRollups,
  type CompletionRow,
  type RollupRow,
} from './home/home.sql.ts';
export { ActivityKindEnum } from './activity-kind.ts';
export { CohortRef, CourseRef, ProgressView, ScoreView } from './home/home.types.ts';
export { LessonRecorder } from './lessons/lesson.recorder.ts';
export { MediaPositionRecord } from './lessons/media.entity.ts';
export { LessonOpener } from './lessons/lesson.service.ts';
export {
  AttemptEvent,
  AttemptRecord,
  AttemptSlot,
  Completion,
  CorrectionNoticeRecord,
  EnrolmentRollup,
  LessonEvent,
  LessonProgressRecord,
  Regrade,
  type AttemptState,
  type Preset,
} from './study.entity.ts';
export { LockReader, type Locks } from './locks/lock.reader.ts';
export { Lock } from './locks/lock.types.ts';
export { CorrectionService } from './releases/correction.service.ts';
export { StudyModule } from './study.module.ts';
