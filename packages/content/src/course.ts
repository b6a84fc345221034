import type { LessonReview } from './tree.ts';

/** A file of a course folder; `path` is relative to the folder, with forward slashes. */
export type CourseFile = { path: string; text: string } | { path: string; bytes: Uint8Array };

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
  /** The house limits, where the course sets any. */
  limits: CourseLimits | null;
  glossary: GlossaryEntry[];
  assets: AssetSource[];
  coverage: CoverageRow[];
};

/** House limits of a hands-on course: pressures of 0 to 10, times in seconds, a region in minutes. */
export type CourseLimits = {
  pressure: { from: number; to: number; ceiling: number; lowered: number };
  hold: { from: number; to: number };
  rest: { from: number; to: number };
  region: { minutes: number; points: number };
  holdsPerPoint: number;
};

export type GlossaryEntry = { id: string; term: string; definition: string; sources: string[] };

/** A file of assets/; `name` is its file name, `type` its media type, the sizes those of a picture. */
export type AssetSource = {
  name: string;
  type: string;
  bytes: Uint8Array;
  width?: number;
  height?: number;
};

/** Where a row of the subject matter is taught, and which questions ask it. */
export type CoverageRow = { row: string; lesson: string; asked: string[] };

/** What has to be true before an activity opens; `activity` is the id of one that comes before it. */
export type Requirement =
  | { kind: 'viewed' | 'checks-passed' | 'safety-passed'; activity: string }
  | { kind: 'minimum-score'; activity: string; percent: number };

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
  review: LessonReview;
  /** All of them have to hold; a module's stand in each of its activities. */
  requires: Requirement[];
};

export type QuizActivity = {
  kind: 'quiz';
  id: string;
  title: string;
  minutes: number;
  isRequired: boolean;
  preset: QuizPreset;
  questions: string[];
  requires: Requirement[];
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
  review: LessonReview;
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
  review: LessonReview;
};

export type SourceEntry = {
  id: string;
  citation: string;
  doi?: string;
  pmid?: string;
  url?: string;
  isChecked: boolean;
};
