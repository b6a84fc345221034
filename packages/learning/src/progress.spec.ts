import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { progress, totalProgress } from './progress.ts';

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
