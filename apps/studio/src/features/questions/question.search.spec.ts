import { describe, expect, it } from '@jest/globals';
import { readNewQuestionSearch, readQuestionSearch } from './question.search.ts';

describe('the address of the questions', () => {
  it('says what is looked for and which are shown', () => {
    const search = {
      search: 'femoral',
      lesson: 'l4',
      type: 'numeric',
      use: 'graded',
      archived: true,
      problems: true,
    };
    expect(readQuestionSearch(search)).toEqual(search);
  });

  it('drops what is not of it', () => {
    const odd = { search: 7, type: 'essay', use: 'exam', archived: 'yes', problems: 1, sort: 'x' };
    expect(readQuestionSearch(odd)).toEqual({});
    expect(readNewQuestionSearch({ type: 'toString', place: 4 })).toEqual({});
  });

  it('says of a new question what it is and where it goes', () => {
    const search = { type: 'claim-check', place: 'm2-quiz' };
    expect(readNewQuestionSearch(search)).toEqual(search);
  });
});
