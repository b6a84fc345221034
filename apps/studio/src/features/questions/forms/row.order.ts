/** The list with the row at `index` moved by one place; the ends stay where they are. */
export function moved<Row>(rows: readonly Row[], index: number, by: -1 | 1): Row[] {
  const row = rows[index];
  const to = index + by;
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(index, 1).toSpliced(to, 0, row);
}
