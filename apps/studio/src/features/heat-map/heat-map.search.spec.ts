import { describe, expect, it } from '@jest/globals';
import { readHeatMapSearch } from './heat-map.search.ts';

describe('what the address of a heat map may say', () => {
  it('keeps the order, the filter and the student', () => {
    const order = { sort: 'name', down: true, student: 'e1' };
    const filter = { find: 'noor', behind: 'm1', quiet: 14, waiting: true, runs: 'paused' };
    expect(readHeatMapSearch({ ...order, ...filter })).toEqual({ ...order, ...filter });
  });

  it('takes a number for the words that were typed', () => {
    expect(readHeatMapSearch({ find: 12 })).toEqual({ find: '12' });
  });

  it.each([
    ['an order and a student of another kind', { sort: 3, down: 'yes', student: null, other: 'x' }],
    ['blank words', { find: '  ' }],
    ['days that are not offered', { quiet: 3 }],
    ['no module', { behind: '' }],
    ['a state that is not shown', { runs: 'ENDED' }],
    ['no claim', { waiting: 'no' }],
  ])('drops %s', (_, search) => {
    expect(readHeatMapSearch(search)).toEqual({});
  });
});
