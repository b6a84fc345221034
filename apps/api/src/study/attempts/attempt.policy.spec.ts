import { describe, expect, it } from '@jest/globals';
import {
  findCounting,
  finishesActivity,
  givesVerdictAtOnce,
  isCountable,
  maxTries,
  visibility,
} from './attempt.policy.ts';

describe('what of a slot may be seen', () => {
  it.each([
    ['CHECK', 'OPEN', false, false, null],
    ['CHECK', 'OPEN', true, false, 'own'],
    ['CHECK', 'OPEN', true, true, 'all'],
    ['PRACTICE', 'OPEN', false, false, null],
    ['PRACTICE', 'OPEN', true, false, 'own'],
    ['PRACTICE', 'OPEN', true, true, 'all'],
    ['PRACTICE', 'SUBMITTED', false, false, 'all'],
    ['QUIZ', 'OPEN', false, false, null],
    ['QUIZ', 'OPEN', true, false, null],
    ['QUIZ', 'OPEN', true, true, null],
    ['QUIZ', 'SUBMITTED', false, false, 'all'],
  ] as const)('%s, %s, checked %s, closed %s: %s', (preset, state, isChecked, isClosed, seen) => {
    expect(visibility({ preset, state }, { isChecked, isClosed })).toBe(seen);
  });
});

describe('the presets', () => {
  it.each([
    ['CHECK', true, 2],
    ['PRACTICE', true, 2],
    ['QUIZ', false, 32_767],
  ] as const)('%s gives a verdict at once: %s', (preset, atOnce, tries) => {
    expect([givesVerdictAtOnce(preset), maxTries(preset)]).toEqual([atOnce, tries]);
  });
});

describe('what an attempt counts for', () => {
  it.each([
    [false, true, true],
    [false, false, false],
    [true, true, false],
    [true, false, false],
  ])('retry %s, full %s: finishes its activity %s', (isRetry, isFull, finishes) => {
    expect(finishesActivity({ isRetry, isFull })).toBe(finishes);
  });

  it.each([
    ['QUIZ', false, true],
    ['QUIZ', true, false],
    ['PRACTICE', false, false],
    ['CHECK', false, false],
  ] as const)('%s, retry %s: may be the counting one %s', (preset, isRetry, counts) => {
    expect(isCountable({ preset, isRetry })).toBe(counts);
  });
});

describe('the counting attempt', () => {
  const attempt = (number: number, points: string | null, out_of: string | null = '6') => ({
    number,
    points,
    out_of: points === null ? null : out_of,
  });

  it.each([
    ['nothing submitted', [attempt(1, null)], null],
    ['the best', [attempt(1, '3'), attempt(2, '5'), attempt(3, '4')], 2],
    ['the earlier of two equal ones', [attempt(2, '5'), attempt(1, '5')], 1],
    ['the best share, not the most points', [attempt(1, '4', '8'), attempt(2, '3', '4')], 2],
    ['a submitted one before an open one', [attempt(2, null), attempt(1, '0')], 1],
  ])('is %s', (_title, attempts, number) => {
    expect(findCounting(attempts)?.number ?? null).toBe(number);
  });
});
