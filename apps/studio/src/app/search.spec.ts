import { describe, expect, it } from '@jest/globals';
import { readHeatMapSearch, readSignInSearch } from './search.ts';

describe('what the address may say', () => {
  it('keeps the sort and the student of a heat map', () => {
    const search = { sort: 'name', down: true, student: 'e1' };
    expect(readHeatMapSearch(search)).toEqual(search);
  });

  it('drops what is no sort and no student', () => {
    expect(readHeatMapSearch({ sort: 3, down: 'yes', student: null, other: 'x' })).toEqual({});
  });

  it('leads back to a page of the studio after sign-in', () => {
    expect(readSignInSearch({ to: '/students/e1' })).toEqual({ to: '/students/e1' });
  });

  it.each(['https://example.org', '//example.org', '/\\example.org', '', 5])(
    'never leads elsewhere after sign-in (%s)',
    (to) => {
      expect(readSignInSearch({ to })).toEqual({});
    },
  );
});
