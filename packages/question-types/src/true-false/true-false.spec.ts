import { describe, expect, it } from '@jest/globals';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import * as samples from './true-false.arbitrary.ts';
import { trueFalse } from './true-false.type.ts';

behavesAsQuestionType('true-false', samples);

const written = {
  stem: 'A taut band shows the cause of pain.',
  key: false,
  rationales: { true: 'A band alone shows no cause.', false: 'A band alone is one finding.' },
};
const question = trueFalse.parseDefinition(written);

describe('a true-false definition', () => {
  it.each([
    ['a key in words', { ...written, key: 'false' }, ['key']],
    ['no key', { ...written, key: undefined }, ['key']],
    ['one reason', { ...written, rationales: { true: 'Because.' } }, ['rationales', 'false']],
    ['a blank stem', { ...written, stem: ' ' }, ['stem']],
  ])('is refused with %s', (_, input, path) => {
    expect(() => trueFalse.parseDefinition(input)).toThrow(
      expect.objectContaining({ name: 'QuestionProblem', code: 'QUESTION_MALFORMED', path }),
    );
  });
});

describe('a true-false response', () => {
  it.each([
    [{ choice: false }, 1],
    [{ choice: true }, 0],
    [null, 0],
  ])('scores %j', (response, fraction) => {
    expect(trueFalse.score(question, response)).toBe(fraction);
  });

  it.each([[null], [undefined], [{ choice: null }]])('is blank as %j', (input) => {
    expect(trueFalse.parseResponse(question, input)).toBeNull();
  });

  it.each([
    [{ choice: 'false' }, ['choice']],
    [{ choice: 0 }, ['choice']],
    [{}, ['choice']],
    [{ choice: true, key: true }, []],
    [[true], []],
  ])('is refused as %j', (input, path) => {
    expect(() => trueFalse.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code: 'RESPONSE_MALFORMED', path }),
    );
  });
});

describe('true-false feedback', () => {
  it('gives the reason for the choice, then both', () => {
    const wrong = {
      id: 'true',
      isChosen: true,
      isRight: false,
      rationale: written.rationales.true,
    };
    const other = {
      id: 'false',
      isChosen: false,
      isRight: true,
      rationale: written.rationales.false,
    };
    expect(trueFalse.feedback(question, { choice: true }, 'own')).toEqual({ options: [wrong] });
    expect(trueFalse.feedback(question, { choice: true }, 'all')).toEqual({
      options: [wrong, other],
    });
  });
});
