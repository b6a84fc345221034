import { describe, expect, it } from '@jest/globals';
import { readReviewSearch, readText } from './review.search.ts';

describe('the address of the content review', () => {
  it('says which course, which filter and which text', () => {
    const search = { course: 'c1', drafts: true, text: 'LESSON:l1' };
    expect(readReviewSearch(search)).toEqual(search);
  });

  it('drops what is not of it', () => {
    expect(readReviewSearch({ course: 7, drafts: 'yes', text: 'COURSE:c1', sort: 'x' })).toEqual(
      {},
    );
  });

  it.each([
    ['MUSCLE:upper_trapezius', { kind: 'MUSCLE', subject: 'upper_trapezius' }],
    ['QUESTION:', null],
    ['question:q1', null],
    ['q1', null],
    [undefined, null],
  ])('names a text by %s', (text, expected) => {
    expect(readText(text)).toEqual(expected);
  });
});
