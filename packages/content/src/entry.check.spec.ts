import { describe, expect, it } from '@jest/globals';
import { checkSource, checkWord, namesPage } from './entry.check.ts';

const source = { citation: 'A book.', checked: false };
const word = { term: 'Patella', definition: 'A bone.' };
const named = (faults: { path: readonly PropertyKey[]; code: string }[]) =>
  faults.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('a source by itself', () => {
  it.each([
    source,
    { ...source, doi: '10.1155/2014/480956', checked: true },
    { ...source, pmid: '29025044' },
    { ...source, url: 'http://example.org/a?b=1#c' },
  ])('is sound as %j', (fields) => {
    expect(checkSource(fields)).toEqual([]);
  });

  it.each([
    [{ ...source, citation: ' ' }, ['citation FIELD_INVALID']],
    [{ ...source, citation: 'x'.repeat(501) }, ['citation FIELD_INVALID']],
    [{ citation: 'A book.' }, ['checked FIELD_MISSING']],
    [{ ...source, checked: 'yes' }, ['checked FIELD_INVALID']],
    [{ ...source, doi: 'https://doi.org/10.1155/2014/480956' }, ['doi FIELD_INVALID']],
    [{ ...source, doi: '10.1155/a b' }, ['doi FIELD_INVALID']],
    [{ ...source, pmid: 'PMID 1' }, ['pmid FIELD_INVALID']],
    [{ ...source, url: 'javascript:alert(1)' }, ['url FIELD_INVALID']],
    [{ ...source, url: 'java\nscript:alert(1)' }, ['url FIELD_INVALID']],
    [{ ...source, url: 'data:text/html,x' }, ['url FIELD_INVALID']],
    [{ ...source, url: 'ftp://example.org' }, ['url FIELD_INVALID']],
    [{ ...source, url: 'example.org' }, ['url FIELD_INVALID']],
    [{ ...source, url: 'https://exa mple.org' }, ['url FIELD_INVALID']],
    [{ ...source, url: 'https:example.org' }, ['url FIELD_INVALID']],
    [{ ...source, url: 'https://' }, ['url FIELD_INVALID']],
    [{ ...source, page: 3 }, ['page FIELD_UNKNOWN']],
  ])('is refused as %j', (fields, faults) => {
    expect(named(checkSource(fields))).toEqual(faults);
  });

  it.each([
    [{}, false],
    [{ doi: ' ' }, false],
    [{ doi: '10.1000/1' }, true],
    [{ pmid: '1' }, true],
    [{ url: 'https://example.org' }, true],
  ])('names a page as %j: %s', (fields, isNamed) => {
    expect(namesPage(fields)).toBe(isNamed);
  });
});

describe('a word by itself', () => {
  it.each([
    [word, []],
    [{ ...word, sources: ['book'] }, []],
    [{ ...word, term: '' }, ['term FIELD_INVALID']],
    [{ term: 'Patella' }, ['definition FIELD_MISSING']],
    [{ ...word, definition: 'x'.repeat(1001) }, ['definition FIELD_INVALID']],
    [{ ...word, sources: ['a b'] }, ['sources.0 FIELD_INVALID']],
  ])('of %j has the faults %j', (fields, faults) => {
    expect(named(checkWord(fields))).toEqual(faults);
  });
});
