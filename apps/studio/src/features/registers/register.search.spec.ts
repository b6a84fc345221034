import { describe, expect, it } from '@jest/globals';
import { holdsWords, readSourceSearch, readWordSearch } from './register.search.ts';

describe('the address of the sources', () => {
  it.each([
    [{}, {}],
    [
      { search: 'hou', unchecked: true },
      { search: 'hou', unchecked: true },
    ],
    [{ search: '', unchecked: 'yes', page: 2 }, {}],
    [{ search: 3 }, {}],
  ])('of %j is read as %j', (raw, search) => {
    expect(readSourceSearch(raw)).toEqual(search);
  });

  it('takes no more of the words than a field does', () => {
    expect(readWordSearch({ search: 'x'.repeat(200) }).search).toHaveLength(100);
  });
});

describe('looking for words', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['penas delphi', true],
    ['DELPHI 10.1000', true],
    ['delphi trial', false],
  ])('%j among a citation and its page: %s', (search, isThere) => {
    const texts = ['Fernández-de-las-Peñas C. A Delphi study.', '10.1000/1', null];
    expect(holdsWords(texts, search)).toBe(isThere);
  });
});
