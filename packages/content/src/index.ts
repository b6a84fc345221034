export type {
  ActivitySource,
  CourseFile,
  CourseSource,
  LessonActivity,
  LessonSourceFile,
  ModuleSource,
  QuestionSource,
  QuestionUse,
  QuizActivity,
  QuizPreset,
  SourceEntry,
} from './course.ts';
export { readCourse } from './course.reader.ts';
export { COMPILER_VERSION, compileLesson } from './lesson.compiler.ts';
export type { LessonContext } from './lesson.compiler.ts';
export { formatProblem } from './problem.ts';
export type { Problem, ProblemCode } from './problem.ts';
export type * from './tree.ts';
