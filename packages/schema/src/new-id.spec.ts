import { describe, expect, it } from '@jest/globals';
import { newId } from './new-id.ts';

describe('newId', () => {
  it('has the shape of a UUID of version 7', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('begins with the milliseconds it was made at, so that ids sort by time', () => {
    expect(newId(0x0192_8374_6550).replace('-', '').slice(0, 12)).toBe('019283746550');
    expect(newId(1_700_000_000_000) < newId(1_700_000_000_001)).toBe(true);
  });

  it('never repeats within one millisecond', () => {
    const ids = Array.from({ length: 500 }, () => newId(1_700_000_000_000));
    expect(new Set(ids).size).toBe(500);
  });
});
