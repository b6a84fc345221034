import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randoms } from '../question.arbitrary.ts';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import { questions, responsesTo } from './ordering.arbitrary.ts';
import { ordering } from './ordering.type.ts';

behavesAsQuestionType('ordering', { questions, responsesTo });

const written = {
  stem: 'Put the visit in order.',
  items: ['d', 'b', 'e', 'a', 'c'].map((id) => ({ id, text: `Step ${id}` })),
  key: ['a', 'b', 'c', 'd', 'e'],
  rationale: 'Consent comes before touch.',
};
const question = ordering.parseDefinition(written);

describe('an ordering definition', () => {
  it.each([
    ['two items', { ...written, items: written.items.slice(3) }, 'QUESTION_MALFORMED', ['items']],
    [
      'one id for two items',
      { ...written, items: [...written.items, { id: 'd', text: 'Again' }] },
      'QUESTION_DUPLICATE_OPTION',
      ['items', 5, 'id'],
    ],
    [
      'a foreign id in the key',
      { ...written, key: ['a', 'b', 'c', 'd', 'z'] },
      'QUESTION_KEY_UNKNOWN_OPTION',
      ['key', 4],
    ],
    [
      'an id twice in the key',
      { ...written, key: ['a', 'b', 'c', 'd', 'a'] },
      'QUESTION_DUPLICATE_OPTION',
      ['key', 4],
    ],
    ['a short key', { ...written, key: ['a', 'b'] }, 'QUESTION_MALFORMED', ['key']],
    ['no rationale', { ...written, rationale: '' }, 'QUESTION_MALFORMED', ['rationale']],
  ])('is refused with %s', (_, input, code, path) => {
    expect(() => ordering.parseDefinition(input)).toThrow(
      expect.objectContaining({ name: 'QuestionProblem', code, path }),
    );
  });
});

describe('an ordering score', () => {
  it.each([
    ['the key', 'abcde', 1],
    ['the last item first', 'eabcd', 0.75],
    ['two halves swapped', 'cdeab', 0.75],
    ['two neighbours swapped', 'bacde', 0.5],
    ['one pair left', 'badec', 0.25],
    ['the key reversed', 'edcba', 0],
  ])('of %s', (_, letters, fraction) => {
    expect(ordering.score(question, { order: [...letters] })).toBe(fraction);
  });

  it('is rounded to six decimals', () => {
    const four = { ...written, items: written.items.slice(1), key: ['a', 'b', 'c', 'e'] };
    const definition = ordering.parseDefinition(four);
    expect(ordering.score(definition, { order: ['c', 'e', 'b', 'a'] })).toBe(0.333333);
  });

  it('is below 1 for every order that a slot may show', () => {
    fc.assert(
      fc.property(questions, randoms, (sample, random) => {
        const definition = ordering.parseDefinition(sample.definition);
        const order = ordering.order(definition, random);
        expect(order).not.toEqual(definition.key);
        expect(ordering.score(definition, { order })).toBeLessThan(1);
      }),
    );
  });
});

describe('an ordering response', () => {
  it.each([[null], [undefined], [{ order: null }], [{ order: [] }]])('is blank as %j', (input) => {
    expect(ordering.parseResponse(question, input)).toBeNull();
  });

  it.each([
    [{ order: ['a', 'b', 'c', 'd'] }, 'RESPONSE_INCOMPLETE', ['order']],
    [{ order: ['a', 'b', 'c', 'd', 'd'] }, 'RESPONSE_DUPLICATE_OPTION', ['order', 4]],
    [{ order: ['z', 'a', 'b', 'c', 'd'] }, 'RESPONSE_UNKNOWN_OPTION', ['order', 0]],
    [{ order: 'abcde' }, 'RESPONSE_MALFORMED', ['order']],
    [['a', 'b', 'c', 'd', 'e'], 'RESPONSE_MALFORMED', []],
  ])('is refused as %j', (input, code, path) => {
    expect(() => ordering.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code, path }),
    );
  });

  it('is described in the order given', () => {
    expect(ordering.describe(question, { order: [...'cabde'] })).toBe(
      '1. Step c; 2. Step a; 3. Step b; 4. Step d; 5. Step e',
    );
  });
});

describe('ordering feedback', () => {
  const response = { order: [...'bacde'] };

  it('counts the pairs that are right while the key is kept', () => {
    expect(ordering.feedback(question, response, 'own')).toEqual({ pairsRight: 2, pairs: 4 });
  });

  it('adds the key and the reason once all may be seen', () => {
    expect(ordering.feedback(question, response, 'all')).toEqual({
      pairsRight: 2,
      pairs: 4,
      key: [...'abcde'],
      rationale: 'Consent comes before touch.',
    });
  });
});
