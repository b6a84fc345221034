import { describe, expect, it } from '@jest/globals';
import { questionType } from '@palpate/question-types/pure';
import { scoreAnswer } from './try.verdict.ts';

const rationale = 'Because it is so.';
const choice = ask('multiple-response', {
  stem: 'Which two?',
  options: ['a', 'b', 'c'].map((id) => ({ id, text: `Option ${id}`, rationale })),
  key: ['a', 'b'],
});

describe('a question tried in the studio', () => {
  it.each([
    [['a', 'b'], 'right'],
    [['a'], 'partly'],
    [['c'], 'wrong'],
  ])('calls %j %s', (choices, kind) => {
    expect(scoreAnswer(choice, { choices })?.kind).toBe(kind);
  });

  it.each([null, { choices: [] }, { choices: ['stray'] }])('gives %j no verdict', (blank) => {
    expect(scoreAnswer(choice, blank)).toBeNull();
  });

  it('leaves to a person what a person has to mark', () => {
    const essay = ask('extended-text', {
      stem: 'Describe it.',
      maxWords: 50,
      rubric: [{ points: 1, criterion: 'Says what it is.' }],
      modelAnswer: 'It is so.',
    });
    expect(scoreAnswer(essay, { text: 'It is so.' })).toMatchObject({ kind: 'waiting' });
  });
});

function ask(type: string, fields: unknown) {
  return { type, definition: questionType(type).parseDefinition(fields) };
}
