export { AnswerService } from './attempts/answer.service.ts';
export { AttemptReader } from './attempts/attempt.reader.ts';
export { AttemptService } from './attempts/attempt.service.ts';
export { listAttempts, type AttemptSummaryRow } from './attempts/attempt.sql.ts';
export { AttemptStateEnum, PresetEnum } from './attempts/attempt.types.ts';
export { findCountingAttempt, summariseAttempt } from './attempts/quiz.service.ts';
export { courseProgress, moduleProgress, moduleScore, type RollupArrays } from './home/figures.ts';
export { readRollups, readTraces, type RollupRow, type TraceRow } from './home/home.sql.ts';
export {
  ActivityKindEnum,
  CohortRef,
  CourseRef,
  ProgressView,
  ScoreView,
} from './home/home.types.ts';
export { LessonRecorder } from './lessons/lesson.recorder.ts';
export { LessonOpener } from './lessons/lesson.service.ts';
export {
  AttemptEvent,
  AttemptRecord,
  AttemptSlot,
  Completion,
  EnrolmentRollup,
  LessonEvent,
  LessonProgressRecord,
  type AttemptState,
  type Preset,
} from './study.entity.ts';
export { StudyModule } from './study.module.ts';
