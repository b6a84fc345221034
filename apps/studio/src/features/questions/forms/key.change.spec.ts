import { describe, expect, it } from '@jest/globals';
import { changesKey } from './key.change.ts';

const entry = {
  stem: 'Which muscle?',
  options: [
    { id: 'a', text: 'Deltoid', rationale: 'No.' },
    { id: 'b', text: 'Trapezius', rationale: 'Yes.' },
  ],
  key: 'b',
  sources: ['ts3', 'werner'],
};

describe('a change of what is right', () => {
  it.each([
    ['another key', { key: 'a' }, true],
    ['a wider tolerance', { tolerance: 2 }, true],
    ['another reason', { options: [] }, false],
    ['another stem', { stem: 'Which one?' }, false],
  ])('is told from the rest: %s', (_, change, isOne) => {
    expect(changesKey(entry, { ...entry, ...change })).toBe(isOne);
  });
});
