import { createContext, use } from 'react';
import type { OutlineActivity } from './outline.undo.ts';
import type { OutlineDesk } from './use-outline.ts';

/** What every row of the outline may do. */
export type OutlineTools = {
  desk: OutlineDesk;
  courseId: string;
  /** The control that has the focus once the outline is drawn anew. */
  keepFocus: (control: string) => void;
  openArchive: (activity: OutlineActivity) => void;
  openQuestions: (quiz: OutlineActivity) => void;
};

export const OutlineContext = createContext<OutlineTools | null>(null);

export function useOutlineTools(): OutlineTools {
  const tools = use(OutlineContext);
  if (!tools) throw new Error('A row of the outline stands outside of it');
  return tools;
}
