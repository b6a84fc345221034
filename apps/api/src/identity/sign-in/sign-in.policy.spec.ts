import { describe, expect, it } from '@jest/globals';
import { capacities, refillMs, secondsToWait } from './sign-in.policy.ts';
import type { Bucket } from './sign-in.policy.ts';

const now = new Date('2026-03-01T12:00:00Z');

/** When a bucket is full again from which so many were taken at once. */
function fullAfter(bucket: Bucket, taken: number): Date {
  return new Date(now.getTime() + taken * refillMs(bucket));
}

describe('secondsToWait', () => {
  it.each<[string, Bucket, number, number | null]>([
    ['the first try of a pair', 'pair', 1, null],
    ['the last try of a pair', 'pair', 10, null],
    ['one more than a pair has', 'pair', 11, 90],
    ['the last try of an address', 'address', 100, null],
    ['one more than an address has', 'address', 101, 9],
    ['the last try of someone known', 'known', 30, null],
    ['one more than someone known has', 'known', 31, 30],
  ])('%s', (_, bucket, taken, expected) => {
    expect(secondsToWait(fullAfter(bucket, taken), now)).toBe(expected);
  });

  it('lets one more in as soon as one came back, and no two', () => {
    const later = new Date(now.getTime() + refillMs('address'));
    expect(secondsToWait(fullAfter('address', 101), later)).toBeNull();
    expect(secondsToWait(fullAfter('address', 102), later)).toBe(9);
  });

  it('never makes those behind one address wait for longer than seconds', () => {
    expect(refillMs('address')).toBeLessThan(10_000);
    expect(capacities.address).toBeGreaterThanOrEqual(100);
  });
});
