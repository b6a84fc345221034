import type { ReviewRow } from './review.types.ts';

const ROWS_PER_PAGE = 100;

/** The page after a row; from the start when that row is no longer in the list. */
export function pageOf(
  rows: readonly ReviewRow[],
  after: string | null,
): { rows: ReviewRow[]; next: string | null } {
  const start = 1 + rows.findIndex(({ id }) => id === after);
  const page = rows.slice(start, start + ROWS_PER_PAGE);
  const hasMore = start + page.length < rows.length;
  return { rows: page, next: hasMore ? (page.at(-1)?.id ?? null) : null };
}
