import { describe, expect, it } from '@jest/globals';
import { readPeopleSearch } from './people.search.ts';

describe('readPeopleSearch', () => {
  it('keeps what it knows', () => {
    const search = { view: 'imports', search: 'ann', role: 'ADMIN', invite: true };
    expect(readPeopleSearch(search)).toEqual(search);
  });

  it.each([[{ view: 'x' }], [{ role: 'OWNER' }], [{ search: 7 }], [{ invite: 'yes' }]])(
    'drops %j',
    (search) => {
      expect(readPeopleSearch(search)).toEqual({});
    },
  );
});
