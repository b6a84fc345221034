import { describe, expect, it } from '@jest/globals';
import { findUnstorable, jsonProblem, MAX_JSON_DEPTH, MAX_JSON_VALUES } from './json.policy.ts';

function nested(depth: number): unknown {
  return depth === 0 ? 'leaf' : [nested(depth - 1)];
}

describe('jsonProblem', () => {
  it.each([
    ['an answer', { choices: ['a', 'b'] }, null],
    ['null', null, null],
    ['the depth that is allowed', nested(MAX_JSON_DEPTH), null],
    ['one level more', nested(MAX_JSON_DEPTH + 1), 'TOO_DEEP'],
    ['too many values', Array.from({ length: MAX_JSON_VALUES }, () => 0), 'TOO_LARGE'],
    ['U+0000 in a text', { choice: 'a\0' }, 'NOT_STORABLE'],
    ['U+0000 in a key', { 'a\0': 1 }, 'NOT_STORABLE'],
    ['half a surrogate pair', ['\udc00'], 'NOT_STORABLE'],
  ])('%s', (_, value, expected) => {
    expect(jsonProblem(value)).toBe(expected);
  });

  it('does not run out of stack', () => {
    let deep: unknown = 'leaf';
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(jsonProblem(deep)).toBe('TOO_DEEP');
  });
});

describe('findUnstorable', () => {
  it('names the place of the text, or finds nothing', () => {
    expect(findUnstorable({ input: { name: 'a', tags: ['b', 'c\0'] } })).toBe('input.tags.1');
    expect(findUnstorable({ input: { name: 'a' }, count: 3, none: null })).toBeNull();
  });
});
