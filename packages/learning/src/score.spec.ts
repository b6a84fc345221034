import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareScores, meanPercent, score, scorePercent } from './score.ts';

describe('score', () => {
  it.each([
    ['0', '5', 0, '0'],
    ['4.999999', '5', 99, '4.999999'],
    ['5.000000', '5.00', 100, '5'],
    ['0.333333', '1', 33, '0.333333'],
    ['10', '10', 100, '10'],
  ])('%s of %s is %i percent', (points, outOf, percent, shown) => {
    expect(score(points, outOf)).toMatchObject({ percent, points: shown });
    expect(scorePercent(points, outOf)).toBe(percent);
  });

  it.each([
    ['-1', '5'],
    ['6', '5'],
    ['1', '0'],
    ['NaN', '1'],
    ['1e3', '1'],
  ])('refuses %s of %s', (points, outOf) => {
    expect(() => score(points, outOf)).toThrow(RangeError);
    expect(() => scorePercent(points, outOf)).toThrow(RangeError);
  });
});

const decimal = fc
  .tuple(fc.nat(999_999), fc.nat(999_999))
  .map(([whole, rest]) => `${whole}.${String(rest).padStart(6, '0')}`);

describe('score, for any decimals', () => {
  it('is the share of whole millionths, rounded down', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const [points, outOf] = [left, right].toSorted((a, b) => Number(a) - Number(b));
        if (!points || !outOf || Number(outOf) === 0) return;
        const exact = (text: string) => BigInt(text.replace('.', ''));
        const percent = Number((exact(points) * 100n) / exact(outOf));
        expect(score(points, outOf).percent).toBe(percent);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('meanPercent', () => {
  it('is null when nothing was answered', () => {
    expect(meanPercent('0', 0)).toBeNull();
  });

  it('is rounded down', () => {
    expect(meanPercent('1.999999', 2)).toBe(99);
  });
});

describe('compareScores', () => {
  it.each([
    ['1', '3', '0.333333', '1', 1],
    ['2', '4', '1', '2', 0],
    ['0', '5', '1', '100', -1],
  ])('compares %s of %s with %s of %s', (points, outOf, otherPoints, otherOutOf, order) => {
    const right = { points: otherPoints, outOf: otherOutOf };
    expect(compareScores({ points, outOf }, right)).toBe(order);
  });
});
