import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { moveInGrid } from './grid.moves.ts';
import type { GridPlace, GridSize } from './grid.moves.ts';

/** One tab stop for the whole grid: arrows move it, and the cell that has it is where Tab comes back to. */
export function useGridFocus(size: GridSize) {
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<GridPlace>({ row: 1, column: 0 });
  // A table may have grown shorter since the place was taken.
  const current = { row: Math.min(place.row, size.rows - 1), column: place.column };

  const onFocus = (event: FocusEvent) => {
    const focused = placeOf(event.target);
    if (focused) setPlace(focused);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = placeOf(event.target);
    if (!from || event.altKey || event.metaKey) return;
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const to = moveInGrid(event, from, size, isRightToLeft);
    if (!to) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-place="${to.row}:${to.column}"]`)?.focus();
  };
  return { table, place: current, onFocus, onKeyDown };
}

function placeOf(target: EventTarget): GridPlace | null {
  const text = target instanceof HTMLElement ? target.dataset.place : undefined;
  const [row, column] = (text ?? '').split(':').map(Number);
  return text === undefined || row === undefined || column === undefined ? null : { row, column };
}
