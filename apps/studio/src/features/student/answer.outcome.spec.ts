import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './answer.outcome.ts';

describe('the verdict of an answer', () => {
  it.each([
    [true, '1.000000', 'right'],
    [false, '0.500000', 'partly'],
    [false, '0.000000', 'not-right'],
    [false, null, 'not-right'],
    [null, null, 'open'],
  ] as const)('reads isRight %s with fraction %s as %s', (isRight, fraction, outcome) => {
    expect(outcomeOf({ isRight, fraction })).toBe(outcome);
  });
});
