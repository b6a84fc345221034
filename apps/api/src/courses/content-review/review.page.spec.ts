import { describe, expect, it } from '@jest/globals';
import { DRAFT } from './review.policy.ts';
import { readPage } from '../../platform/graphql/index.ts';
import { pageOf } from './review.page.ts';

const rows = Array.from({ length: 230 }, (_, index) => ({
  id: `QUESTION:${index}`,
  kind: 'QUESTION' as const,
  subject: String(index),
  title: 'A question',
  moduleTitle: null,
  expected: 'v1',
  review: DRAFT,
  canWithdraw: false,
}));

describe('pages of texts', () => {
  it('together hold each text once, in order', () => {
    const seen: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 9; pages += 1) {
      const page = pageOf(rows, readPage({ first: 100, after }, 1));
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  it('begin anew when the last row seen is no longer there', () => {
    const start = { limit: 101, after: ['QUESTION:gone'] };
    expect(pageOf(rows, start).edges[0]?.node.id).toBe('QUESTION:0');
  });

  it('of nothing are none', () => {
    expect(pageOf([], { limit: 2, after: null })).toMatchObject({ edges: [], totalCount: 0 });
  });
});
