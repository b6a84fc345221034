import { describe, expect, it } from '@jest/globals';
import { judgeMove } from './move.policy.ts';

describe('a move to a release', () => {
  it.each([
    ['first', 'first', 'second', null, 'MOVE'],
    ['second', 'second', 'first', null, 'MOVE'],
    ['second', 'second', 'first', 1, 'MOVE'],
    ['second', 'second', 'first', 2, 'CORRECTED_SINCE'],
    ['first', 'first', 'second', 2, 'MOVE'],
    ['first', 'first', 'first', null, 'NOTHING_TO_DO'],
    ['first', 'first', 'first', 2, 'NOTHING_TO_DO'],
    ['first', 'second', 'second', null, 'CONFLICT'],
    ['first', 'second', 'first', null, 'CONFLICT'],
    ['first', 'second', 'first', 2, 'CONFLICT'],
  ] as const)(
    'expected on the %s, found on the %s, to the %s, newest correction %s: %s',
    (expected, current, id, newestCorrection, verdict) => {
      const target = { id, number: id === 'first' ? 1 : 2 };
      expect(judgeMove({ expected, current, target, newestCorrection })).toBe(verdict);
    },
  );
});
