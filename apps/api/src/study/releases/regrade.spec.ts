import { describe, expect, it } from '@jest/globals';
import { rescore, type ScoredSlot } from './regrade.ts';

const options = (...ids: string[]) => ids.map((id) => ({ id, text: id, rationale: `Why ${id}` }));
const choice = (key: string, ids = ['a', 'b', 'c']) => ({
  id: `choice-${key}`,
  type: 'single-choice',
  definition: { stem: 'What?', options: options(...ids), key },
});
const many = { id: 'many', type: 'multiple-response', definition: {} };
const text = (criterion: string) => ({
  id: criterion,
  type: 'extended-text',
  definition: {
    stem: 'Why?',
    maxWords: 60,
    rubric: [{ points: 2, criterion }],
    modelAnswer: 'So.',
  },
});
const slot = (response: unknown, fraction: string | null, order = ['c', 'a', 'b']): ScoredSlot => ({
  optionOrder: order,
  response,
  fraction,
});

describe('a response scored by a mended version', () => {
  it.each([
    ['is right by the new key', slot({ choice: 'b' }, '0'), choice('a'), choice('b'), '1', false],
    ['is wrong by the new key', slot({ choice: 'a' }, '1'), choice('a'), choice('b'), '0', false],
    ['is right by both', slot({ choice: 'a' }, '1'), choice('a'), choice('a'), '1', false],
    ['stays blank', slot(null, null), choice('a'), choice('b'), null, false],
    [
      'keeps its score where an option has gone',
      slot({ choice: 'c' }, '1'),
      choice('c'),
      choice('a', ['a', 'b']),
      '1',
      true,
    ],
    [
      'keeps its score where an option has come',
      slot({ choice: 'a' }, '1'),
      choice('a'),
      choice('b', ['a', 'b', 'c', 'd']),
      '1',
      true,
    ],
    [
      'keeps its score under another type',
      slot({ choice: 'a' }, '1'),
      choice('a'),
      many,
      '1',
      true,
    ],
    [
      'still waits for a person',
      slot({ text: 'So.' }, null, []),
      text('Says why'),
      text('Says how'),
      null,
      false,
    ],
    [
      'keeps what a person gave',
      slot({ text: 'So.' }, '0.5', []),
      text('Says why'),
      text('Says how'),
      '0.5',
      false,
    ],
  ])('%s', (_title, scored, before, after, fraction, isKept) => {
    expect(rescore(scored, before, after)).toEqual({ fraction, isKept });
  });
});
