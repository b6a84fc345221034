import { describe, expect, it } from '@jest/globals';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import * as samples from './single-choice.arbitrary.ts';
import { singleChoice } from './single-choice.type.ts';

behavesAsQuestionType('single-choice', samples);

const written = {
  stem: 'Which muscle lies under the upper trapezius?',
  options: [
    { id: 'lev', text: 'Levator scapulae', rationale: 'It runs beneath it to the scapula.' },
    { id: 'delt', text: 'Deltoid', rationale: 'It caps the shoulder.' },
    { id: 'lat', text: 'Latissimus dorsi', rationale: 'It lies lower on the back.' },
  ],
  key: 'lev',
};
const question = singleChoice.parseDefinition(written);

describe('a single-choice definition', () => {
  it('is kept as written, without what the type does not know', () => {
    expect(singleChoice.parseDefinition({ ...written, area: 'A&P', id: 'TPT-900' })).toEqual(
      written,
    );
  });

  const [first, second] = written.options;
  it.each([
    ['no object', 'a question', 'QUESTION_MALFORMED', []],
    ['a blank stem', { ...written, stem: '  ' }, 'QUESTION_MALFORMED', ['stem']],
    ['one option', { ...written, options: [first] }, 'QUESTION_MALFORMED', ['options']],
    ['no key', { ...written, key: undefined }, 'QUESTION_MALFORMED', ['key']],
    [
      'an option without a rationale',
      { ...written, options: [first, { id: 'delt', text: 'Deltoid' }] },
      'QUESTION_MALFORMED',
      ['options', 1, 'rationale'],
    ],
    [
      'one id for two options',
      { ...written, options: [first, second, { ...second, text: 'Other' }] },
      'QUESTION_DUPLICATE_OPTION',
      ['options', 2, 'id'],
    ],
    ['a foreign key', { ...written, key: 'none' }, 'QUESTION_KEY_UNKNOWN_OPTION', ['key']],
  ])('is refused with %s', (_, input, code, path) => {
    expect(() => singleChoice.parseDefinition(input)).toThrow(
      expect.objectContaining({ name: 'QuestionProblem', code, path }),
    );
  });
});

describe('a single-choice response', () => {
  it.each([
    ['the key', { choice: 'lev' }, 1],
    ['another option', { choice: 'delt' }, 0],
    ['nothing', null, 0],
  ])('scores %s', (_, response, fraction) => {
    expect(singleChoice.score(question, response)).toBe(fraction);
  });

  it.each([[null], [undefined], [{ choice: null }], [{ choice: '' }]])(
    'is blank as %j',
    (input) => {
      expect(singleChoice.parseResponse(question, input)).toBeNull();
    },
  );

  it.each([
    [{ choice: 'none' }, 'RESPONSE_UNKNOWN_OPTION', ['choice']],
    [{ choice: 3 }, 'RESPONSE_MALFORMED', ['choice']],
    [{}, 'RESPONSE_MALFORMED', ['choice']],
    [{ choice: 'lev', score: 1 }, 'RESPONSE_MALFORMED', []],
    ['lev', 'RESPONSE_MALFORMED', []],
  ])('is refused as %j', (input, code, path) => {
    expect(() => singleChoice.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code, path }),
    );
  });

  it('is described by the text of the option', () => {
    expect(singleChoice.describe(question, { choice: 'delt' })).toBe('Deltoid');
  });
});

describe('single-choice feedback', () => {
  it('gives only the reason for what was chosen while the key is kept', () => {
    expect(singleChoice.feedback(question, { choice: 'delt' }, 'own')).toEqual({
      options: [{ id: 'delt', isChosen: true, isRight: false, rationale: 'It caps the shoulder.' }],
    });
  });

  it('says nothing about a blank while the key is kept', () => {
    expect(singleChoice.feedback(question, null, 'own')).toEqual({ options: [] });
  });

  it('gives every reason once all may be seen', () => {
    const { options } = singleChoice.feedback(question, { choice: 'delt' }, 'all');
    expect(options.map(({ id, isChosen, isRight }) => [id, isChosen, isRight])).toEqual([
      ['lev', false, true],
      ['delt', true, false],
      ['lat', false, false],
    ]);
  });
});

it('puts new ids in place of the author’s, in the key too', () => {
  const labels = new Map([
    ['lev', 'q7'],
    ['delt', 'k2'],
    ['lat', 'm9'],
  ]);
  const relabelled = singleChoice.relabel(question, (id) => labels.get(id) ?? '');
  expect(relabelled.options.map((option) => option.id)).toEqual(['q7', 'k2', 'm9']);
  expect(relabelled.key).toBe('q7');
});
