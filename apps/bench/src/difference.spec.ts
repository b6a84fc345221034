import { describe, expect, it } from '@jest/globals';
import { findDifference } from './difference.ts';

describe('the difference of two documents', () => {
  it('is none where only the order of fields differs', () => {
    expect(findDifference({ a: 1, b: [null] }, { b: [null], a: 1 })).toBeNull();
  });

  it.each([
    [{ a: [1, 2] }, { a: [1, 3] }, '.a.1: 2 and 3'],
    [{ a: null }, {}, '.a: null and nothing'],
    [{}, { a: 1 }, '.a: nothing and 1'],
    [{ a: {} }, { a: null }, '.a: {} and null'],
  ])('of %j and %j is named by its path', (left, right, expected) => {
    expect(findDifference(left, right)).toBe(expected);
  });
});
