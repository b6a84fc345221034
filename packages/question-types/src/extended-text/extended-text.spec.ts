import { describe, expect, it } from '@jest/globals';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import * as samples from './extended-text.arbitrary.ts';
import { extendedText } from './extended-text.type.ts';
import { countWords } from './word.count.ts';

behavesAsQuestionType('extended-text', samples);

const written = {
  stem: 'Rewrite the claim so that you could defend it.',
  maxWords: 120,
  rubric: [{ points: 2, criterion: 'Says how sure the evidence is' }],
  modelAnswer: 'A few small trials report fewer attacks.',
};
const question = extendedText.parseDefinition(written);

describe('an extended-text definition', () => {
  it.each([
    ['no rubric', { rubric: [] }, ['rubric']],
    ['half a point', { rubric: [{ points: 0.5, criterion: 'Half' }] }, ['rubric', 0, 'points']],
    ['no words', { maxWords: 0 }, ['maxWords']],
    ['no model answer', { modelAnswer: ' ' }, ['modelAnswer']],
  ])('is refused with %s', (_, change, path) => {
    expect(() => extendedText.parseDefinition({ ...written, ...change })).toThrow(
      expect.objectContaining({ code: 'QUESTION_MALFORMED', path }),
    );
  });
});

describe('an extended text', () => {
  it('is left to a person, whatever it says, and scores 0 as a blank', () => {
    expect(extendedText.score(question, { text: 'x' })).toBeNull();
    expect(extendedText.score(question, { text: written.modelAnswer })).toBeNull();
    expect(extendedText.score(question, null)).toBe(0);
  });

  it('is kept as it was typed, past the number of words too', () => {
    const text = ` ${'word '.repeat(121)}\n`;
    expect(extendedText.parseResponse(question, { text })).toEqual({ text });
  });

  it.each([
    ['a list', { text: ['a'] }, 'RESPONSE_MALFORMED'],
    ['20 001 characters', { text: 'a'.repeat(20_001) }, 'RESPONSE_TOO_LONG'],
    ['a rubric of its own', { text: 'a', points: 9 }, 'RESPONSE_MALFORMED'],
  ])('is refused with %s', (_, input, code) => {
    expect(() => extendedText.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code }),
    );
  });

  it('meets its model answer and rubric only once everything may be seen', () => {
    const response = { text: 'Mine.' };
    expect(extendedText.feedback(question, response, 'own')).toEqual({ modelAnswer: null });
    expect(extendedText.feedback(question, response, 'all')).toEqual({
      modelAnswer: written.modelAnswer,
      rubric: written.rubric,
    });
  });
});

it.each([
  ['', 0],
  [' \n ', 0],
  ['one', 1],
  [' two  words\n', 2],
  ['well-known is two', 3],
])('the words of %j are %d', (text, words) => {
  expect(countWords(text)).toBe(words);
});
