import type { ElementContent } from 'hast';

/** A compiled lesson: plain JSON, sanitised, ready to render without `dangerouslySetInnerHTML`. */
export type LessonTree = {
  /** Version of the compiler that made this tree; part of the key of any cache. */
  compiler: string;
  blocks: LessonBlock[];
  sources: LessonSource[];
  review: LessonReview;
};

/** One `##` section of the lesson: one short screen. `title` is its heading, which `children` leaves out. */
export type LessonBlock = { index: number; title: string; children: ElementContent[] };

/** A source cited in the lesson, numbered from 1 in the order of first mention. */
export type LessonSource = {
  number: number;
  id: string;
  citation: string;
  doi?: string;
  pmid?: string;
  url?: string;
  /** False: the book is named from general knowledge and not yet checked against the page. */
  isChecked: boolean;
};

export type LessonReview =
  { state: 'draft' } | { state: 'reviewed'; by: string; licence: string; date: string };

export type EvidenceStrength = 'none-found' | 'very-low' | 'low' | 'moderate';

/**
 * Elements beside ordinary HTML that a tree may hold, with their hast properties.
 * A link to another lesson is an `a` with `dataLesson` (the lesson's id) and no `href`.
 */
export type LessonElements = {
  'lesson-technique': { dataTitle?: string };
  'lesson-caution': { dataTitle?: string };
  'lesson-evidence': { dataTitle?: string; dataStrength: EvidenceStrength };
  'lesson-check': { dataQuestion: string };
  'lesson-source': { dataNumber: number };
};
