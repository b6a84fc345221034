import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFinished, progress, totalProgress } from './progress.ts';

describe('progress', () => {
  it.each([
    [0, 0, 0],
    [0, 4, 0],
    [1, 3, 33],
    [2, 3, 66],
    [3, 3, 100],
    [199, 200, 99],
    [5, 4, 100],
  ])('%i of %i is %i percent, rounded down', (done, required, percent) => {
    expect(progress(done, required).percent).toBe(percent);
  });

  it('never shows 100 before everything is done', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (done, required) => {
        const figure = progress(done, required);
        expect(figure.percent === 100).toBe(required > 0 && done >= required);
        expect(isFinished(figure)).toBe(figure.percent === 100);
      }),
    );
  });

  it('adds counts, not shares', () => {
    expect(totalProgress([progress(1, 1), progress(0, 3)])).toEqual({
      done: 1,
      required: 4,
      percent: 25,
    });
  });

  it.each([-1, 0.5, Number.NaN])('refuses %p as a count', (count) => {
    expect(() => progress(count, 1)).toThrow(RangeError);
  });
});

describe('what is finished', () => {
  it.each([
    ['nothing of something', 0, 3, false],
    ['all but one', 2, 3, false],
    ['everything', 3, 3, true],
    ['more than is required now', 4, 3, true],
    ['nothing where nothing is required', 0, 0, false],
    ['something where nothing is required', 2, 0, false],
  ])('%s: %i of %i is %p', (_, done, required, expected) => {
    expect(isFinished({ done, required })).toBe(expected);
  });
});
