import { describe, expect, it } from '@jest/globals';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import { paired } from './matching.moves.ts';
import * as samples from './matching.arbitrary.ts';
import { matching } from './matching.type.ts';

behavesAsQuestionType('matching', samples);

const side = (id: string) => ({ id, text: `Text ${id}` });
const written = {
  stem: 'Match muscle and nerve.',
  left: ['1', '2', '3', '4'].map(side),
  right: [...['a', 'b', 'c', 'd'].map(side), { ...side('e'), rationale: 'Not used here.' }],
  key: { 1: 'a', 2: 'b', 3: 'c', 4: 'd' },
  rationale: 'Standard supply.',
};
const question = matching.parseDefinition(written);

describe('a matching definition', () => {
  it.each([
    ['one left side', { left: [side('1')] }, 'QUESTION_MALFORMED', ['left']],
    [
      'a left id twice',
      { left: [...written.left, side('1')] },
      'QUESTION_DUPLICATE_OPTION',
      ['left', 4, 'id'],
    ],
    [
      'an id on both sides',
      { right: ['a', 'b', 'c', '4'].map(side) },
      'QUESTION_DUPLICATE_OPTION',
      ['right', 3, 'id'],
    ],
    [
      'a key without a left side',
      { key: { 1: 'a', 2: 'b', 3: 'c' } },
      'QUESTION_MALFORMED',
      ['key'],
    ],
    [
      'a key of strangers',
      { key: { ...written.key, 5: 'e' } },
      'QUESTION_KEY_UNKNOWN_OPTION',
      ['key', '5'],
    ],
    [
      'a stranger in the key',
      { key: { ...written.key, 4: 'z' } },
      'QUESTION_KEY_UNKNOWN_OPTION',
      ['key', '4'],
    ],
    [
      'a right side twice in the key',
      { key: { ...written.key, 4: 'a' } },
      'QUESTION_DUPLICATE_OPTION',
      ['key', '4'],
    ],
    ['a key that is a list', { key: ['a', 'b', 'c', 'd'] }, 'QUESTION_MALFORMED', ['key']],
    ['a number in the key', { key: { ...written.key, 4: 4 } }, 'QUESTION_MALFORMED', ['key']],
  ])('is refused with %s', (_, change, code, path) => {
    expect(() => matching.parseDefinition({ ...written, ...change })).toThrow(
      expect.objectContaining({ name: 'QuestionProblem', code, path }),
    );
  });
});

describe('a matching score', () => {
  it.each([
    [{ 1: 'a', 2: 'b', 3: 'c', 4: 'd' }, 1],
    [{ 1: 'a', 2: 'b', 3: 'c' }, 0.75],
    [{ 1: 'a', 2: 'c', 3: 'b', 4: 'd' }, 0.5],
    [{ 1: 'a', 2: 'e' }, 0.25],
    [{ 1: 'b', 2: 'a' }, 0],
  ])('of %j is %d', (pairs, fraction) => {
    expect(matching.score(question, matching.parseResponse(question, { pairs }))).toBe(fraction);
  });
});

describe('a matching response', () => {
  it('is the same value in whatever order the pairs were made', () => {
    const read = matching.parseResponse(question, { pairs: { 3: 'c', 1: 'a', 2: null } });
    expect(read).toEqual({ pairs: { 1: 'a', 3: 'c' } });
  });

  it.each([[null], [undefined], [{ pairs: null }], [{ pairs: {} }], [{ pairs: { 1: null } }]])(
    'is blank as %j',
    (input) => {
      expect(matching.parseResponse(question, input)).toBeNull();
    },
  );

  it.each([
    [{ pairs: { 1: 'z' } }, 'RESPONSE_UNKNOWN_OPTION'],
    [{ pairs: { 9: 'a' } }, 'RESPONSE_UNKNOWN_OPTION'],
    [{ pairs: { 9: null } }, 'RESPONSE_UNKNOWN_OPTION'],
    [{ pairs: { a: '1' } }, 'RESPONSE_UNKNOWN_OPTION'],
    [{ pairs: { 1: 'a', 2: 'a' } }, 'RESPONSE_DUPLICATE_OPTION'],
    [{ pairs: { 1: ['a'] } }, 'RESPONSE_MALFORMED'],
    [{ pairs: [['1', 'a']] }, 'RESPONSE_MALFORMED'],
    [{ pairs: 'a' }, 'RESPONSE_MALFORMED'],
    [{}, 'RESPONSE_MALFORMED'],
  ])('is refused as %j', (input, code) => {
    expect(() => matching.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code }),
    );
  });

  it('is described by the pairs in the order of the left sides', () => {
    expect(matching.describe(question, { pairs: { 2: 'b', 1: 'e' } })).toBe(
      'Text 1: Text e; Text 2: Text b',
    );
  });
});

describe('matching feedback', () => {
  const response = { pairs: { 1: 'a', 2: 'e' } };

  it('judges the pairs that were made and names nothing else while the key is kept', () => {
    expect(matching.feedback(question, response, 'own')).toEqual({
      pairs: [
        { left: '1', given: 'a', isRight: true },
        { left: '2', given: 'e', isRight: false },
      ],
      reasons: [{ right: 'e', rationale: 'Not used here.' }],
    });
  });

  it('then says for every left side what goes with it', () => {
    expect(matching.feedback(question, response, 'all')).toMatchObject({
      pairs: [{ right: 'a' }, { right: 'b' }, { left: '3', given: null, right: 'c' }, {}],
      rationale: 'Standard supply.',
    });
  });
});

describe('a pair that is made', () => {
  it.each([
    ['is added', { 1: 'a' }, '2', 'b', { 1: 'a', 2: 'b' }],
    ['takes the place of the one before', { 1: 'a' }, '1', 'b', { 1: 'b' }],
    ['is undone', { 1: 'a', 2: 'b' }, '1', null, { 2: 'b' }],
    ['was the last', { 1: 'a' }, '1', null, null],
  ])('%s', (_, pairs, left, right, next) => {
    expect(paired(pairs, left, right)).toEqual(next);
  });
});
