import { describe, expect, it } from '@jest/globals';
import { linkState } from './link.policy.ts';
import type { LinkTimes } from './link.policy.ts';

const now = new Date('2026-03-01T12:00:00Z');
const before = new Date('2026-03-01T11:59:59Z');
const after = new Date('2026-03-01T12:00:01Z');

describe('linkState', () => {
  it.each<[string, LinkTimes | null, string]>([
    ['none', null, 'UNKNOWN'],
    ['one that still runs', { used_at: null, expires_at: after }, 'READY'],
    ['one that ends now', { used_at: null, expires_at: now }, 'EXPIRED'],
    ['one that has run out', { used_at: null, expires_at: before }, 'EXPIRED'],
    ['one that was used', { used_at: before, expires_at: after }, 'USED'],
    ['one that was used and has run out', { used_at: before, expires_at: before }, 'USED'],
  ])('%s', (_, link, expected) => {
    expect(linkState(link, now)).toBe(expected);
  });
});
