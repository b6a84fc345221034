import type { ReviewRowFragment } from '../../gql/graphql.ts';

/** Rows of one module, or of the atlas (null), under one heading. */
export type ReviewGroup = { moduleTitle: string | null; rows: ReviewRowFragment[] };

/** Rows that stand together in the course, in its order. */
export function groupRows(rows: readonly ReviewRowFragment[]): ReviewGroup[] {
  const groups: ReviewGroup[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.moduleTitle === row.moduleTitle) last.rows.push(row);
    else groups.push({ moduleTitle: row.moduleTitle, rows: [row] });
  }
  return groups;
}
