import type { LessonSource, LessonTerm } from '@palpate/content/tree';
import { createContext } from 'react';
import type { ReactNode } from 'react';
import type { MediaPlace } from './LessonVideo.tsx';

/** What a sheet over the lesson is about. */
export type OpenSheet = { kind: 'muscle' | 'term'; id: string };

/** What the elements of a lesson need from the page around them. */
export type LessonSurroundings = {
  sources: readonly LessonSource[];
  /** The meaning of each word of the glossary that the lesson uses. */
  terms: readonly LessonTerm[];
  /** The language of the lesson, for its captions. */
  language?: string;
  /** Draws the check with this question key in its place in the text. */
  renderCheck: (questionKey: string) => ReactNode;
  /** Draws a link to another lesson; without it only its words are shown. */
  renderLessonLink?: (lessonKey: string, children: ReactNode) => ReactNode;
  /** Draws a link to the page of a muscle; without it there is none. */
  renderMuscleLink?: (muscleId: string, children: ReactNode) => ReactNode;
  /** Draws a link to all words of the glossary; without it there is none. */
  renderGlossaryLink?: (children: ReactNode) => ReactNode;
  /** Where the video of this name was left; without it videos begin at their beginning. */
  placeOf?: (media: string) => MediaPlace;
};

export const LessonContext = createContext<
  LessonSurroundings & { openSheet: (sheet: OpenSheet) => void }
>({ sources: [], terms: [], renderCheck: () => null, openSheet: () => undefined });
