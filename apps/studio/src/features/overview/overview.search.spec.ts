import { describe, expect, it } from '@jest/globals';
import { readOverviewSearch } from './overview.search.ts';

describe('the address of the overview', () => {
  it('keeps the order and what is looked for', () => {
    const search = { sort: 'name', down: true, search: 'autumn' };
    expect(readOverviewSearch(search)).toEqual(search);
    expect(readOverviewSearch({ search: 2026 })).toEqual({ search: '2026' });
  });

  it('drops what is neither', () => {
    expect(readOverviewSearch({ sort: 3, search: '  ', other: 'x' })).toEqual({});
  });
});
