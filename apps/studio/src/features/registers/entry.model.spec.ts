import { describe, expect, it } from '@jest/globals';
import {
  isOtherPage,
  shownSource,
  sourceFaults,
  sourceFields,
  sourceModel,
} from './source.model.ts';
import { wordFaults, wordFields, wordModel } from './word.model.ts';

const empty = sourceModel(null);
const written = { ...empty, citation: ' A book.\n Second edition. ' };

describe('the form of a source', () => {
  it('is one line of text, and nothing where nothing was written', () => {
    expect(sourceFields(written)).toEqual({
      citation: 'A book. Second edition.',
      doi: null,
      pmid: null,
      url: null,
      checked: false,
    });
  });

  it.each([
    ['10.1155/2014/480956', '10.1155/2014/480956'],
    [' https://doi.org/10.1155/2014/480956 ', '10.1155/2014/480956'],
    ['http://dx.doi.org/10.1000/1', '10.1000/1'],
    ['doi: 10.1000/1', '10.1000/1'],
    ['elsewhere', 'elsewhere'],
  ])('takes %j for the DOI %j', (doi, plain) => {
    expect(sourceFields({ ...written, doi }).doi).toBe(plain);
  });

  it.each([
    ['PMID: 123', '123'],
    ['123', '123'],
  ])('takes %j for the PMID %j', (pmid, plain) => {
    expect(sourceFields({ ...written, pmid }).pmid).toBe(plain);
  });

  it.each([
    [{}, false, []],
    [{ citation: ' ' }, false, ['citation']],
    [{ doi: 'ten', pmid: 'x', url: 'javascript:alert(1)' }, false, ['doi', 'pmid', 'url']],
    [{ checked: true }, false, ['checked']],
    [{ checked: true }, true, []],
    [{ checked: true, doi: '10.1000/1' }, false, []],
  ])('with %j, ticked before: %s, is wrong in %j', (change, wasChecked, faulty) => {
    expect(sourceFaults(sourceFields({ ...written, ...change }), wasChecked)).toEqual(faulty);
  });

  it('shows no page that is only half written', () => {
    const fields = sourceFields({ ...written, url: 'https://', doi: '10.1000/1' });
    expect(shownSource(fields)).toMatchObject({ url: null, doi: '10.1000/1' });
  });

  it('knows another page from another citation', () => {
    const fields = sourceFields(written);
    expect(isOtherPage(fields, { ...fields, citation: 'B.' })).toBe(false);
    expect(isOtherPage(fields, { ...fields, url: 'https://example.org' })).toBe(true);
  });
});

describe('the form of a word', () => {
  it.each([
    [{ term: 'Band', definition: 'A cord.' }, []],
    [{ term: ' ', definition: '' }, ['term', 'definition']],
    [{ term: 'Band', definition: 'x'.repeat(1001) }, ['definition']],
  ])('of %j is wrong in %j', (fields, faulty) => {
    expect(wordFaults(wordFields(wordModel(fields)))).toEqual(faulty);
  });

  it('reads what is misshapen in a file as empty', () => {
    expect(wordModel({ term: 3, definition: null, sources: 'book' })).toEqual({
      term: '',
      definition: '',
      sources: [],
    });
  });
});
