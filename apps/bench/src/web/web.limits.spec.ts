import { describe, expect, it } from '@jest/globals';
import { holds, linesOf, verdictOf } from './web.limits.ts';
import type { Figure } from './web.limits.ts';

const fat: Figure = { name: 'first route', value: 160.1, unit: 'kB', limit: 160 };
const slim: Figure = { name: 'first route', value: 160, unit: 'kB', limit: 160 };
const score: Figure = { name: 'score', value: 99, unit: 'points', limit: 100, isLeast: true };

describe('the limits of the web', () => {
  it('hold up to the limit itself, and a least from it on', () => {
    expect([fat, slim, score, { ...score, value: 100 }].map(holds)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('are shown with value, limit and verdict', () => {
    expect(linesOf([slim, score])).toEqual([
      'first route   160.0 kB  at most 160.0 kB     holds',
      'score        99 points  at least 100 points  DOES NOT HOLD',
    ]);
  });

  it('end in a line that says which do not hold', () => {
    expect(verdictOf([slim])).toBe('All 1 limits hold.');
    expect(verdictOf([fat, slim, score])).toBe('1 of 3 limits hold, not these: first route; score');
  });
});
