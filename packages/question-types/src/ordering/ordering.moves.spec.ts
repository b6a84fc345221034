import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexAt, isSameOrder, movedTo } from './ordering.moves.ts';

it.each([
  ['up', 'c', 1, 'acbd'],
  ['down', 'b', 2, 'acbd'],
  ['to the top', 'd', 0, 'dabc'],
  ['to the end', 'a', 3, 'bcda'],
  ['past the end', 'a', 9, 'bcda'],
  ['above the top', 'b', -1, 'bacd'],
  ['nowhere', 'b', 1, 'abcd'],
])('moves a step %s', (_, id, index, letters) => {
  expect(movedTo([...'abcd'], id, index).join('')).toBe(letters);
});

it('keeps every step and the order of the others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 2 }),
      fc.nat(),
      fc.nat(20),
      (order, at, to) => {
        const id = order[at % order.length] ?? '';
        const moved = movedTo(order, id, to);
        expect(moved.filter((other) => other !== id)).toEqual(
          order.filter((other) => other !== id),
        );
        expect(moved).toHaveLength(order.length);
      },
    ),
  );
});

it.each([
  [10, 0],
  [70, 1],
  [130, 2],
  [999, 3],
])('drops a step dragged to %i px at index %i', (pointer, index) => {
  expect(indexAt([30, 90, 150], pointer)).toBe(index);
});

it('tells orders apart', () => {
  expect(isSameOrder(['a', 'b'], ['a', 'b'])).toBe(true);
  expect(isSameOrder(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(isSameOrder(['a'], ['a', 'b'])).toBe(false);
});
