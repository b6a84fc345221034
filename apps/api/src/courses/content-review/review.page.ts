import { toConnection, type ConnectionOf, type PageStart } from '../../platform/graphql/index.ts';
import type { ReviewRow } from './review.types.ts';

/** The page after a row; from the start when that row is no longer in the list. */
export function pageOf(rows: readonly ReviewRow[], start: PageStart): ConnectionOf<ReviewRow> {
  const from = 1 + rows.findIndex(({ id }) => id === start.after?.[0]);
  return toConnection(rows.slice(from, from + start.limit), start, {
    totalCount: rows.length,
    keysOf: ({ id }) => [id],
    toNode: (row) => row,
  });
}
