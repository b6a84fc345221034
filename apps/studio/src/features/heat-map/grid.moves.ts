export type GridPlace = { row: number; column: number };
export type GridSize = { rows: number; columns: number };
export type GridKey = { key: string; ctrlKey: boolean };

const PAGE = 10;

/** The place a key leads to in a grid, or null for a key that means nothing there. */
export function moveInGrid(
  { key, ctrlKey }: GridKey,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
  isRightToLeft: boolean,
): GridPlace | null {
  const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const at = (nextRow: number, nextColumn: number) => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  switch (key) {
    case onward:
      return at(row, column + 1);
    case back:
      return at(row, column - 1);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
