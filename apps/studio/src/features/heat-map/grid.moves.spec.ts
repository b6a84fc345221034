import { describe, expect, it } from '@jest/globals';
import { moveInGrid } from './grid.moves.ts';

const size = { rows: 51, columns: 15 };
const from = { row: 3, column: 4 };
const press = (key: string, options: { ctrlKey?: boolean; isRightToLeft?: boolean } = {}) =>
  moveInGrid(
    { key, ctrlKey: options.ctrlKey ?? false },
    from,
    size,
    options.isRightToLeft ?? false,
  );

describe('moving in the heat map by keyboard', () => {
  it.each([
    ['ArrowRight', { row: 3, column: 5 }],
    ['ArrowLeft', { row: 3, column: 3 }],
    ['ArrowDown', { row: 4, column: 4 }],
    ['ArrowUp', { row: 2, column: 4 }],
    ['PageDown', { row: 13, column: 4 }],
    ['PageUp', { row: 0, column: 4 }],
    ['Home', { row: 3, column: 0 }],
    ['End', { row: 3, column: 14 }],
  ])('leads by %s to the expected cell', (key, place) => {
    expect(press(key)).toEqual(place);
  });

  it('goes to the corners with Control', () => {
    expect(press('Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(press('End', { ctrlKey: true })).toEqual({ row: 50, column: 14 });
  });

  it('turns the arrows round where the script runs from right to left', () => {
    expect(press('ArrowLeft', { isRightToLeft: true })).toEqual({ row: 3, column: 5 });
  });

  it('leaves other keys to the browser', () => {
    expect(press('Enter')).toBeNull();
  });
});
