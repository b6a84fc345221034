import { expect, it } from '@jest/globals';
import { readCohortSearch, readCohortsSearch } from './cohort.search.ts';

it.each([
  [{}, {}],
  [
    { search: 'evening', create: true },
    { search: 'evening', create: true },
  ],
  [{ search: 2026, create: 'yes' }, { search: '2026' }],
  [{ search: '   ' }, {}],
])('reads %j of the list as %j', (raw, search) => {
  expect(readCohortsSearch(raw)).toEqual(search);
});

it.each([
  [
    { state: 'PAUSED', course: 'c1' },
    { state: 'PAUSED', course: 'c1' },
  ],
  [{ state: 'GONE', course: 7 }, {}],
])('reads %j of a cohort as %j', (raw, search) => {
  expect(readCohortSearch(raw)).toEqual(search);
});
