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
export { bytesOf, isAsset, isLesson, isQuestions, lessonId, textOf } from './course.files.ts';
export { readCourse, readCourseInTurns } from './course.reader.ts';
export type { CourseReading, LessonMentions, ReadingMemory } from './course.reader.ts';
export { readDraftOutline } from './draft.outline.ts';
export type { DraftOutline, DraftOutlineActivity } from './draft.outline.ts';
export { COMPILER_VERSION, compileLesson } from './lesson.compiler.ts';
export type { LessonContext } from './lesson.compiler.ts';
export type { LessonAsset } from './directive.ts';
export { readingGaps } from './reading.gaps.ts';
export type { ReadingGap } from './reading.gaps.ts';
export { checkQuestion } from './question.check.ts';
export type { QuestionFault } from './question.check.ts';
export { formatProblem } from './problem.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { editOutline } from './outline.edit.ts';
export { OutlineRefusal } from './outline.change.ts';
export type { OutlineEdit, TakenIds } from './outline.change.ts';
export { courseSkeleton } from './course.skeleton.ts';
export { readLessonHead } from './lesson.edit.ts';
export { YamlUneditable } from './yaml.edit.ts';
export { freshId, newQuestionKey, newSourceId, slugOf } from './new.ids.ts';
export { appendEntry, entryText, listEntries, removeEntry, replaceEntry } from './list.entry.ts';
export type { EntryFields, ListEntry } from './list.entry.ts';
export { checkSource, checkWord, namesPage } from './entry.check.ts';
export type { EntryFault } from './entry.check.ts';
export { entriesOf, fileForQuestion, questionEntries } from './question.entry.ts';
export type { QuestionEntry } from './question.entry.ts';
export type * from './tree.ts';
