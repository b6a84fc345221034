import { describe, expect, it } from '@jest/globals';
import { mayWrite } from './letter.policy.ts';

describe('mayWrite', () => {
  it.each<[string, number, number, boolean]>([
    ['nothing went out', 0, 0, true],
    ['one more to the address, and one more of the sender', 2, 99, true],
    ['the address has had its letters', 3, 3, false],
    ['the address has had its letters from others', 3, 0, false],
    ['the sender has sent theirs', 0, 100, false],
    ['both', 3, 100, false],
    ['more than either, from before the limits', 9, 200, false],
  ])('%s', (_title, toAddress, bySender, expected) => {
    expect(mayWrite({ toAddress, bySender })).toBe(expected);
  });
});
