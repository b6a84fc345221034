import { describe, expect, it } from '@jest/globals';
import { canLoadDemo } from './site.policy.ts';

describe('canLoadDemo', () => {
  it.each([
    [true, false, true, true],
    [true, false, false, false],
    [true, true, true, false],
    [true, true, false, false],
    [false, false, true, false],
    [false, false, false, false],
    [false, true, true, false],
    [false, true, false, false],
  ])(
    'empty %s, production %s, demo provided %s: %s',
    (isEmpty, isProduction, hasDemoMaker, expected) => {
      expect(canLoadDemo({ isEmpty, isProduction, hasDemoMaker })).toBe(expected);
    },
  );
});
