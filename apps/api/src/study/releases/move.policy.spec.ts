import { describe, expect, it } from '@jest/globals';
import { judgeMove } from './move.policy.ts';

describe('a move to a release', () => {
  it.each([
    ['first', 'first', 'second', null, 3, 'MOVE'],
    ['first', 'first', 'second', null, 0, 'MOVE'],
    ['second', 'second', 'first', null, 3, 'MOVE'],
    ['second', 'second', 'first', 1, 3, 'MOVE'],
    ['second', 'second', 'first', 2, 3, 'CORRECTED_SINCE'],
    ['first', 'first', 'second', 2, 3, 'MOVE'],
    ['first', 'first', 'first', null, 0, 'NOTHING_TO_DO'],
    ['first', 'first', 'first', null, 1, 'MOVE'],
    ['first', 'first', 'first', 2, 0, 'NOTHING_TO_DO'],
    ['first', 'first', 'first', 2, 1, 'CORRECTED_SINCE'],
    ['first', 'second', 'second', null, 3, 'CONFLICT'],
    ['first', 'second', 'first', null, 3, 'CONFLICT'],
    ['first', 'second', 'first', 2, 3, 'CONFLICT'],
  ] as const)(
    'expected on the %s, found on the %s, to the %s, newest correction %s, %s runs elsewhere: %s',
    (expected, current, id, newestCorrection, strays, verdict) => {
      const target = { id, number: id === 'first' ? 1 : 2 };
      expect(judgeMove({ expected, current, target, newestCorrection, strays })).toBe(verdict);
    },
  );
});
