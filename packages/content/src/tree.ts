import type { ElementContent } from 'hast';

/** A compiled lesson: plain JSON, sanitised, ready to render without `dangerouslySetInnerHTML`. */
export type LessonTree = {
  /** Version of the compiler that made this tree; part of the key of any cache. */
  compiler: string;
  blocks: LessonBlock[];
  sources: LessonSource[];
  /** The words of the glossary that the lesson uses, in the order of first use. */
  terms: LessonTerm[];
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

export type LessonTerm = { id: string; term: string; definition: string };

export type LessonReview =
  { state: 'draft' } | { state: 'reviewed'; by: string; licence: string; date: string };

export type EvidenceStrength = 'none-found' | 'very-low' | 'low' | 'moderate';

/**
 * Elements beside ordinary HTML that a tree may hold, with their hast properties.
 * A link to another lesson is an `a` with `dataLesson` (the lesson's id) and no `href`.
 * Lists are one text: ids stand apart by a blank, choices by a `|`.
 */
export type LessonElements = {
  'lesson-technique': { dataTitle?: string };
  'lesson-caution': { dataTitle?: string };
  'lesson-evidence': { dataTitle?: string; dataStrength: EvidenceStrength };
  'lesson-check': { dataQuestion: string };
  'lesson-source': { dataNumber: number };
  'lesson-muscle': { dataMuscle: string };
  'lesson-term': { dataTerm: string };
  'lesson-body-map': {
    dataMuscles?: string;
    dataView: 'front' | 'back';
    dataLayer: 'superficial' | 'deep';
    /** `points`, `referral`, both or empty. */
    dataShow: string;
    dataZones?: string;
    dataCaption?: string;
  };
  /** These two come without their numbers where the compiler was given no limits. */
  'lesson-pressure-dial': {
    dataFrom?: number;
    dataTo?: number;
    dataCeiling?: number;
    dataLowered?: number;
  };
  'lesson-hold-timer': { dataFrom?: number; dataTo?: number };
  'lesson-predict': { dataPrompt: string; dataChoices?: string };
  'lesson-figure': {
    /** Address of the picture; its size, where it is known, in CSS pixels. */
    dataSrc: string;
    dataAlt: string;
    dataCaption?: string;
    dataWidth?: number;
    dataHeight?: number;
  };
  'lesson-video': {
    dataSrc: string;
    dataCaptions: string;
    dataTitle: string;
    /** Name of the file in assets/: where a learner stopped is kept under it. */
    dataName: string;
    dataPoster?: string;
  };
};
