import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './answer.outcome.ts';

describe('the verdict of an answer', () => {
  it.each([
    [true, '1.000000', false, 'right'],
    [false, '0.500000', false, 'partly'],
    [false, '0.000000', false, 'not-right'],
    [false, null, false, 'not-right'],
    [null, null, false, 'open'],
    [null, null, true, 'waiting'],
  ] as const)('reads isRight %s, fraction %s, waiting %s as %s', (...given) => {
    const [isRight, fraction, isWaiting, outcome] = given;
    expect(outcomeOf({ isRight, fraction, isWaiting })).toBe(outcome);
  });
});
