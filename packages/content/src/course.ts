/** A file of a course folder; `path` is relative to the folder, with forward slashes. */
export type CourseFile = { path: string; text: string };

/** A whole course as its authors wrote it, checked. */
export type CourseSource = {
  id: string;
  title: string;
  language: string;
  licence: string;
  version: string;
  modules: ModuleSource[];
  lessons: LessonSourceFile[];
  questions: QuestionSource[];
  sources: SourceEntry[];
};

/** `slot` is the module's permanent small number in its course, never reused. */
export type ModuleSource = {
  id: string;
  slot: number;
  title: string;
  activities: ActivitySource[];
};

export type ActivitySource = LessonActivity | QuizActivity;

export type LessonActivity = {
  kind: 'lesson';
  id: string;
  title: string;
  minutes: number;
  isRequired: boolean;
  /** The whole file, frontmatter included. */
  markdown: string;
  /** Ids of the questions asked inside the lesson, in order. */
  checks: string[];
};

export type QuizActivity = {
  kind: 'quiz';
  id: string;
  title: string;
  minutes: number;
  isRequired: boolean;
  preset: QuizPreset;
  questions: string[];
};

export type QuizPreset = 'practice' | 'quiz';
export type QuestionUse = 'practice' | 'graded';

export type LessonSourceFile = {
  path: string;
  id: string;
  title: string;
  minutes: number;
  markdown: string;
  checks: string[];
};

export type QuestionSource = {
  id: string;
  type: string;
  use: QuestionUse;
  isSafetyCritical: boolean;
  /** Validated by the question's type; JSON. */
  definition: unknown;
  lesson: string;
  area: string;
  sources: string[];
};

export type SourceEntry = {
  id: string;
  citation: string;
  doi?: string;
  pmid?: string;
  url?: string;
  isChecked: boolean;
};
