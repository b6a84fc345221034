import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import { questions, responsesTo } from './multiple-response.arbitrary.ts';
import { multipleResponse } from './multiple-response.type.ts';

behavesAsQuestionType('multiple-response', { questions, responsesTo });

const option = (id: string) => ({ id, text: `Text ${id}`, rationale: `Reason ${id}` });
const written = {
  stem: 'Which of these call for a pause?',
  options: ['a', 'b', 'c', 'd', 'e'].map(option),
  key: ['a', 'b'],
};
const question = multipleResponse.parseDefinition(written);

describe('a multiple-response definition', () => {
  it.each([
    ['no right option', [], 'QUESTION_NO_OPTION_RIGHT', ['key']],
    ['every option right', ['a', 'b', 'c', 'd', 'e'], 'QUESTION_EVERY_OPTION_RIGHT', ['key']],
    ['a foreign id in the key', ['a', 'z'], 'QUESTION_KEY_UNKNOWN_OPTION', ['key', 1]],
    ['an id twice in the key', ['a', 'b', 'a'], 'QUESTION_DUPLICATE_OPTION', ['key', 2]],
    ['a key that is no list', 'a', 'QUESTION_MALFORMED', ['key']],
  ])('is refused with %s', (_, key, code, path) => {
    expect(() => multipleResponse.parseDefinition({ ...written, key })).toThrow(
      expect.objectContaining({ name: 'QuestionProblem', code, path }),
    );
  });

  it('is refused with one id for two options', () => {
    const options = [...written.options, option('a')];
    expect(() => multipleResponse.parseDefinition({ ...written, options })).toThrow(
      expect.objectContaining({ code: 'QUESTION_DUPLICATE_OPTION', path: ['options', 5, 'id'] }),
    );
  });
});

describe('a multiple-response score', () => {
  it.each([
    [['a', 'b'], 1],
    [['a'], 0.5],
    [['a', 'b', 'c'], 0.666667],
    [['a', 'c'], 0.166667],
    [['a', 'c', 'd'], 0],
    [['c'], 0],
    [['a', 'b', 'c', 'd', 'e'], 0],
  ])('of %j is %d', (choices, fraction) => {
    expect(multipleResponse.score(question, { choices })).toBe(fraction);
  });

  it('is 0 for ticking every box, whatever the question', () => {
    fc.assert(
      fc.property(questions, (sample) => {
        const definition = multipleResponse.parseDefinition(sample.definition);
        expect(multipleResponse.score(definition, { choices: sample.ids })).toBe(0);
      }),
    );
  });

  it('is 1 for the key and nothing else', () => {
    fc.assert(
      fc.property(
        questions.chain((sample) =>
          fc.subarray(sample.ids).map((choices) => ({ ...sample, choices })),
        ),
        (sample) => {
          const definition = multipleResponse.parseDefinition(sample.definition);
          const isKey =
            sample.choices.length === definition.key.length &&
            sample.choices.every((id) => definition.key.includes(id));
          expect(multipleResponse.score(definition, sample) === 1).toBe(isKey);
        },
      ),
    );
  });
});

describe('a multiple-response response', () => {
  it('is the same value whatever the order of the ticks', () => {
    expect(multipleResponse.parseResponse(question, { choices: ['d', 'a'] })).toEqual({
      choices: ['a', 'd'],
    });
  });

  it.each([[null], [undefined], [{ choices: null }], [{ choices: [] }]])(
    'is blank as %j',
    (input) => {
      expect(multipleResponse.parseResponse(question, input)).toBeNull();
    },
  );

  it.each([
    [{ choices: ['a', 'z'] }, 'RESPONSE_UNKNOWN_OPTION', ['choices', 1]],
    [{ choices: ['a', 'a'] }, 'RESPONSE_DUPLICATE_OPTION', ['choices', 1]],
    [{ choices: 'a' }, 'RESPONSE_MALFORMED', ['choices']],
    [{ choices: ['a', 2] }, 'RESPONSE_MALFORMED', ['choices', 1]],
    [{ choice: 'a' }, 'RESPONSE_MALFORMED', ['choices']],
  ])('is refused as %j', (input, code, path) => {
    expect(() => multipleResponse.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code, path }),
    );
  });

  it('is described by the texts of the chosen options', () => {
    expect(multipleResponse.describe(question, { choices: ['c', 'a'] })).toBe('Text a; Text c');
  });
});

it('does not name the right options that were missed while the key is kept', () => {
  const { options } = multipleResponse.feedback(question, { choices: ['a', 'c'] }, 'own');
  expect(options).toEqual([
    { id: 'a', isChosen: true, isRight: true, rationale: 'Reason a' },
    { id: 'c', isChosen: true, isRight: false, rationale: 'Reason c' },
  ]);
});
