import { describe, expect, it } from '@jest/globals';
import { compareHistories } from './growth.ts';

const written = (cpuMs: number | null) => ({
  scale: 'small',
  operations: [
    { operation: 'home', variant: 'product', cpuMs },
    { operation: 'home', variant: 'limit', cpuMs: 1 },
  ],
});

describe('growth with history', () => {
  it("is the product's CPU by what it was", () => {
    const rows = compareHistories(written(2), written(3));
    expect(rows).toEqual([{ operation: 'home', before: 2, after: 3, growth: 1.5 }]);
  });

  it('is of no operation that was not measured twice', () => {
    expect(compareHistories({ scale: 'small', operations: [] }, written(3))).toEqual([]);
    expect(compareHistories(written(null), written(3))).toEqual([]);
  });
});
