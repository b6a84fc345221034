/** Columns as wide as their widest cell; the first `left` of them begin at the left. */
export function drawTable(lines: readonly (readonly string[])[], left: number): string[] {
  const columns = lines[0]?.map((_, column) => column) ?? [];
  const widths = columns.map((column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines.map((line) =>
    line
      .map((cell, column) => {
        const size = widths[column] ?? 0;
        return column < left ? cell.padEnd(size) : cell.padStart(size);
      })
      .join('  ')
      .trimEnd(),
  );
}
