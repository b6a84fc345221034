import { describe, expect, it } from '@jest/globals';
import { readHeatMapSearch } from './search.ts';

describe('what the address may say', () => {
  it('keeps the sort and the student of a heat map', () => {
    const search = { sort: 'name', down: true, student: 'e1' };
    expect(readHeatMapSearch(search)).toEqual(search);
  });

  it('drops what is no sort and no student', () => {
    expect(readHeatMapSearch({ sort: 3, down: 'yes', student: null, other: 'x' })).toEqual({});
  });
});
