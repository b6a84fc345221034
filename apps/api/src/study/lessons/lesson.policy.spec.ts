import { describe, expect, it } from '@jest/globals';
import { isLessonDone } from './lesson.policy.ts';

describe('a lesson of three blocks', () => {
  it.each([
    [0, 0, false],
    [1, 0, false],
    [2, 1, false],
    [2, 0, true],
  ])('at block %i with %i checks missing is done: %s', (lastBlock, checksMissing, isDone) => {
    expect(isLessonDone({ lastBlock, blocks: 3, checksMissing })).toBe(isDone);
  });
});
