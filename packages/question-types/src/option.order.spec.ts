import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shuffled, shuffledUnlike } from './option.order.ts';
import { randoms } from './question.arbitrary.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);

/** Every draw of a fair source once: the middle of each of `count` equal parts. */
const draws = (count: number) => Array.from({ length: count }, (_, index) => (index + 0.5) / count);

describe('an order of options', () => {
  it('holds each id once, whatever the source of randomness', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), randoms, (count, random) => {
        expect([...shuffled(ids(count), random)].sort()).toEqual([...ids(count)].sort());
      }),
    );
  });

  it('leaves the list it was given alone', () => {
    const given = Object.freeze(ids(4));
    shuffled(given, () => 0.7);
    shuffledUnlike(given, () => 0.7);
    expect(given).toEqual(ids(4));
  });

  it('comes out in each of the six ways for three options', () => {
    const orders = draws(3).flatMap((first) =>
      draws(2).map((second) => {
        const queue = [first, second, 0];
        return shuffled(ids(3), () => queue.shift() ?? 0).join();
      }),
    );
    expect(new Set(orders).size).toBe(6);
  });
});

describe('an order unlike the key', () => {
  it('holds each id once and is never the key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), randoms, (count, random) => {
        const order = shuffledUnlike(ids(count), random);
        expect([...order].sort()).toEqual([...ids(count)].sort());
        expect(order).not.toEqual(ids(count));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [3, 5],
    [4, 23],
    [5, 119],
  ])('draws each of the other orders of %i ids once in %i even draws', (count, others) => {
    const orders = draws(others).map((draw) => shuffledUnlike(ids(count), () => draw).join());
    expect(new Set(orders).size).toBe(others);
    expect(orders).not.toContain(ids(count).join());
  });

  it.each([0, 0.999999999, 1])('stands a source that always gives %d', (draw) => {
    const order = shuffledUnlike(ids(12), () => draw);
    expect(new Set(order).size).toBe(12);
    expect(order).not.toEqual(ids(12));
  });
});
