import { describe, expect, it } from '@jest/globals';
import { LARGEST_PAGE, readPage, toConnection } from './connection.ts';

const names = ['Ana', 'Bram', 'Chidi', 'Dara', 'Elif'];
const read = (first: number, after?: string) => {
  const start = readPage({ first, after }, 1);
  const from = start.after ? names.indexOf(start.after[0] ?? '') + 1 : 0;
  return toConnection(names.slice(from, from + start.limit), start, {
    totalCount: names.length,
    keysOf: (name) => [name],
    toNode: (name) => name,
  });
};

describe('a page of a list', () => {
  it('goes on where the one before ended, until nothing follows', () => {
    const first = read(2);
    expect(first.edges.map(({ node }) => node)).toEqual(['Ana', 'Bram']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = read(3, first.pageInfo.endCursor ?? '');
    expect(second.edges.map(({ node }) => node)).toEqual(['Chidi', 'Dara', 'Elif']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(second.totalCount).toBe(5);
  });

  it.each([
    ['no JSON', 'zzz'],
    ['another list', Buffer.from('["a","b"]').toString('base64url')],
    ['numbers', Buffer.from('[1]').toString('base64url')],
  ])('refuses a cursor of %s', (_, after) => {
    expect(() => readPage({ first: 2, after }, 1)).toThrow('not valid');
  });

  it.each([0, 201, 1.5])('refuses a page of %d', (first) => {
    expect(() => readPage({ first }, 1)).toThrow('not valid');
  });

  it('is larger where its list says so, up to what a query is measured by', () => {
    expect(readPage({ first: 500 }, 1, LARGEST_PAGE).limit).toBe(501);
    expect(() => readPage({ first: 501 }, 1, 100_000)).toThrow('not valid');
  });
});
