export type {
  ActivitySource,
  AssetSource,
  CourseFile,
  CourseLimits,
  CourseSource,
  CoverageRow,
  GlossaryEntry,
  LessonActivity,
  LessonSourceFile,
  ModuleSource,
  QuestionSource,
  QuestionUse,
  QuizActivity,
  QuizPreset,
  Requirement,
  SourceEntry,
} from './course.ts';
export { readCourse } from './course.reader.ts';
export { COMPILER_VERSION, compileLesson } from './lesson.compiler.ts';
export type { LessonContext } from './lesson.compiler.ts';
export type { LessonAsset } from './directive.ts';
export { readingGaps } from './reading.gaps.ts';
export type { ReadingGap } from './reading.gaps.ts';
export { formatProblem } from './problem.ts';
export type { Problem, ProblemCode } from './problem.ts';
export type * from './tree.ts';
