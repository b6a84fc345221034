import { describe, expect, it } from '@jest/globals';
import { checkQuestion } from './question.check.ts';
import { readQuestions } from './question.reader.ts';

const sound = {
  id: 'Q-1',
  type: 'true-false',
  use: 'practice',
  lesson: 'l1',
  area: 'A&P',
  stem: 'The trapezius has three parts.',
  key: true,
  rationales: { true: 'Right.', false: 'There are three.' },
};
const pathsOf = (entry: Record<string, unknown>) =>
  checkQuestion(entry).faults.map(({ path, code }) => `${code} ${path.map(String).join('.')}`);

describe('the check of one question', () => {
  it('gives the definition of a sound one', () => {
    const { stem, key, rationales } = sound;
    expect(checkQuestion(sound)).toEqual({ definition: { stem, key, rationales }, faults: [] });
  });

  it('names what is wrong in the head and in the definition at once', () => {
    const broken = { ...sound, use: 'exam', stem: '', rationales: { true: 'Right.' }, hint: 'x' };
    expect(pathsOf(broken)).toEqual([
      'FIELD_INVALID use',
      'QUESTION_MALFORMED stem',
      'QUESTION_MALFORMED rationales.false',
    ]);
    expect(checkQuestion(broken).definition).toBeNull();
  });

  it('names a field that nobody would read', () => {
    expect(pathsOf({ ...sound, hint: 'Look.' })).toEqual(['FIELD_UNKNOWN hint']);
  });

  it('says of an entry what the reader of the file says', () => {
    const file = {
      path: 'questions/a.yaml',
      bytes: new TextEncoder().encode(JSON.stringify([{ ...sound, stem: ' ', key: 'yes' }])),
    };
    const said = readQuestions(file).problems.map(({ code, message }) => ({ code, message }));
    expect(said).toEqual(
      checkQuestion({ ...sound, stem: ' ', key: 'yes' }).faults.map(({ code, message }) => ({
        code,
        message,
      })),
    );
    expect(said).toHaveLength(2);
  });
});
