import { describe, expect, it } from '@jest/globals';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import * as samples from './short-answer.arbitrary.ts';
import { shortAnswer } from './short-answer.type.ts';

behavesAsQuestionType('short-answer', samples);

const written = {
  stem: 'Which muscle is described to refer to the angle of the neck?',
  accepted: [{ text: 'levator scapul*' }, { text: 'levator', weight: 0.5 }],
  mistaken: [{ text: '* trapezius', rationale: 'It is described up to the temple.' }],
  rationale: 'From the first four neck vertebrae to the blade.',
};
const question = shortAnswer.parseDefinition(written);

describe('a short-answer definition', () => {
  it.each([
    ['nothing accepted', { accepted: [] }, 'QUESTION_MALFORMED', ['accepted']],
    ['a star alone', { accepted: [{ text: '*' }] }, 'QUESTION_MALFORMED', ['accepted', 0, 'text']],
    [
      'no letter in a mistake',
      { mistaken: [{ text: '?', rationale: 'No.' }] },
      'QUESTION_MALFORMED',
      ['mistaken', 0, 'text'],
    ],
    [
      'a weight above 1',
      { accepted: [{ text: 'a', weight: 2 }] },
      'QUESTION_MALFORMED',
      ['accepted', 0, 'weight'],
    ],
    [
      'a weight of 0',
      { accepted: [{ text: 'a', weight: 0 }] },
      'QUESTION_MALFORMED',
      ['accepted', 0, 'weight'],
    ],
    [
      'nothing that is wholly right',
      { accepted: [{ text: 'a', weight: 0.5 }] },
      'QUESTION_NO_OPTION_RIGHT',
      ['accepted'],
    ],
  ])('is refused with %s', (_, change, code, path) => {
    expect(() => shortAnswer.parseDefinition({ ...written, ...change })).toThrow(
      expect.objectContaining({ name: 'QuestionProblem', code, path }),
    );
  });
});

describe('a short answer', () => {
  it.each([
    ['Levator scapulae', 1],
    ['  LEVATOR   SCAPULA. ', 1],
    ['levator', 0.5],
    ['the levator scapulae', 0],
    ['upper trapezius', 0],
    ['?', 0],
  ])('%j scores %d', (text, fraction) => {
    expect(shortAnswer.score(question, { text })).toBe(fraction);
  });

  it.each([[null], [undefined], [{ text: null }], [{ text: '' }], [{ text: ' \n ' }]])(
    'is blank as %j',
    (input) => {
      expect(shortAnswer.parseResponse(question, input)).toBeNull();
    },
  );

  it.each([
    ['a number', { text: 3 }, 'RESPONSE_MALFORMED', ['text']],
    ['no text', {}, 'RESPONSE_MALFORMED', ['text']],
    ['half a character', { text: 'a\ud800' }, 'RESPONSE_MALFORMED', ['text']],
    ['501 characters', { text: 'a'.repeat(501) }, 'RESPONSE_TOO_LONG', ['text']],
    ['501 blanks', { text: ' '.repeat(501) }, 'RESPONSE_TOO_LONG', ['text']],
  ])('is refused with %s', (_, input, code, path) => {
    expect(() => shortAnswer.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code, path }),
    );
  });
});

describe('short-answer feedback', () => {
  it('names the misconception and keeps what is accepted', () => {
    expect(shortAnswer.feedback(question, { text: 'Upper trapezius' }, 'own')).toEqual({
      fraction: 0,
      misconception: 'It is described up to the temple.',
    });
  });

  it('then shows the texts that earn everything, with … for a star', () => {
    expect(shortAnswer.feedback(question, { text: 'levator' }, 'all')).toEqual({
      fraction: 0.5,
      misconception: null,
      accepted: 'levator scapul…',
      rationale: written.rationale,
    });
  });

  it('shows only texts that are written out, if there are any', () => {
    const accepted = [...written.accepted, { text: 'Levator scapulae' }];
    const whole = shortAnswer.parseDefinition({ ...written, accepted });
    expect(shortAnswer.feedback(whole, null, 'all')).toMatchObject({
      accepted: 'Levator scapulae',
    });
  });
});
