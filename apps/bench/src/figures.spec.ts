import { describe, expect, it } from '@jest/globals';
import { median, percentile, rounded } from './figures.ts';

describe('median', () => {
  it.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('refuses to name one of no values', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('%d of the numbers up to a hundred is %d', (share, expected) => {
    expect(percentile(hundred, share)).toBe(expected);
  });
});

it('rounds to digits', () => {
  expect(rounded(1.23456, 2)).toBe(1.23);
});
