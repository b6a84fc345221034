import { describe, expect, it } from '@jest/globals';
import { secondsToWait, signInLimits } from './sign-in.policy.ts';
import type { Failure } from './sign-in.policy.ts';

const now = new Date('2026-03-01T12:00:00Z');
const { perAddress, perPair, windowMs } = signInLimits;

/** So many failures a second apart, the newest one second ago. */
function failures(count: number, isSameEmail: boolean): Failure[] {
  return Array.from({ length: count }, (_, index) => ({
    failedAt: new Date(now.getTime() - (index + 1) * 1000),
    isSameEmail,
  }));
}

describe('secondsToWait', () => {
  it.each([
    ['no failure', [], null],
    ['one less than the limit of the pair', failures(perPair - 1, true), null],
    ['the limit of the pair', failures(perPair, true), windowMs / 1000 - perPair],
    ['as many for others', failures(perPair, false), null],
    ['one less than the limit of the address', failures(perAddress - 1, false), null],
    ['the limit of the address', failures(perAddress, false), windowMs / 1000 - perAddress],
  ])('%s', (_, list, expected) => {
    expect(secondsToWait(list, now)).toBe(expected);
  });

  it('forgets what lies outside the window', () => {
    const old = failures(perPair, true).map(({ failedAt }) => ({
      failedAt: new Date(failedAt.getTime() - windowMs),
      isSameEmail: true,
    }));
    expect(secondsToWait(old, now)).toBeNull();
  });
});
