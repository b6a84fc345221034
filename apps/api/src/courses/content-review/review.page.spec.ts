import { describe, expect, it } from '@jest/globals';
import { DRAFT } from './review.policy.ts';
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
      const page = pageOf(rows, after);
      expect(page.rows.length).toBeLessThanOrEqual(100);
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
      if (after === null) break;
    }
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  it('begin anew when the last row seen is no longer there', () => {
    expect(pageOf(rows, 'QUESTION:gone').rows[0]?.id).toBe('QUESTION:0');
  });

  it('of nothing are none', () => {
    expect(pageOf([], null)).toEqual({ rows: [], next: null });
  });
});
