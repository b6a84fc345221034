import type { ReviewKind } from '../../gql/graphql.ts';

/** What the address says of the page: the course, the filter, and the text that is open. */
export type ReviewSearch = { course?: string; drafts?: boolean; text?: string };

export type OpenText = { kind: ReviewKind; subject: string };

const kinds: readonly ReviewKind[] = ['LESSON', 'QUESTION', 'MUSCLE'];

/** Reads the page's search from the address, and drops what isn't of it. */
export function readReviewSearch(search: Record<string, unknown>): ReviewSearch {
  return {
    ...(typeof search.course === 'string' && { course: search.course }),
    ...(search.drafts === true && { drafts: true }),
    ...(typeof search.text === 'string' && readText(search.text) && { text: search.text }),
  };
}

/** The text that "LESSON:0190…" names, or null. */
export function readText(text: string | undefined): OpenText | null {
  const at = text?.indexOf(':') ?? -1;
  const kind = kinds.find((one) => one === text?.slice(0, at));
  const subject = text?.slice(at + 1);
  return kind && subject ? { kind, subject } : null;
}
