import { describe, expect, it } from '@jest/globals';
import {
  findCounting,
  finishesActivity,
  givesVerdictAtOnce,
  isCountable,
  isMissed,
  isWaiting,
  maxTries,
  refusal,
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
    const attempt = { preset, mustBeRight: false };
    expect([givesVerdictAtOnce(preset), maxTries(attempt)]).toEqual([atOnce, tries]);
  });

  it('leave a check open until it is right where something else opens by it', () => {
    expect(maxTries({ preset: 'CHECK', mustBeRight: true })).toBeGreaterThan(1_000);
  });
});

describe('an answer without a fraction', () => {
  const response = { text: 'I would ask first.' };
  it.each([
    ['OPEN', response, null, false, false],
    ['OPEN', response, null, true, true],
    ['SUBMITTED', response, null, false, true],
    ['SUBMITTED', null, null, false, false],
    ['SUBMITTED', response, '0.000000', false, false],
  ] as const)(
    '%s, %j, fraction %s, checked %s: waits %s',
    (state, given, fraction, is_checked, waits) => {
      expect(isWaiting(state, { response: given, fraction, is_checked })).toBe(waits);
    },
  );
});

describe('what a retry asks again', () => {
  const response = { choice: 'a' };
  it.each([
    ['OPEN', response, '0.000000', false],
    ['SUBMITTED', response, '0.000000', true],
    ['SUBMITTED', response, '0.999999', true],
    ['SUBMITTED', response, '1.000000', false],
    ['SUBMITTED', null, null, true],
    ['SUBMITTED', response, null, false],
  ] as const)('%s, %j, fraction %s: %s', (state, given, fraction, missed) => {
    expect(isMissed(state, { response: given, fraction, is_checked: false })).toBe(missed);
  });
});

describe('an answer is refused', () => {
  it.each([
    ['OPEN', 'OPEN', false, null],
    ['OPEN', 'OPEN', true, 'SLOT_CLOSED'],
    ['OPEN', 'SUBMITTED', false, 'ATTEMPT_CLOSED'],
    ['OPEN', 'SUBMITTED', true, 'ATTEMPT_CLOSED'],
    ['PAUSED', 'OPEN', false, 'ENROLMENT_PAUSED'],
    ['PAUSED', 'OPEN', true, 'ENROLMENT_PAUSED'],
    ['PAUSED', 'SUBMITTED', false, 'ENROLMENT_PAUSED'],
    ['PAUSED', 'SUBMITTED', true, 'ENROLMENT_PAUSED'],
    ['ENDED', 'OPEN', false, 'ENROLMENT_ENDED'],
    ['ENDED', 'OPEN', true, 'ENROLMENT_ENDED'],
    ['ENDED', 'SUBMITTED', false, 'ENROLMENT_ENDED'],
    ['ENDED', 'SUBMITTED', true, 'ENROLMENT_ENDED'],
  ] as const)('run %s, attempt %s, slot closed %s: %s', (run, attempt, isSlotClosed, code) => {
    expect(refusal({ run, attempt, isSlotClosed })).toBe(code);
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
