import { describe, expect, it } from '@jest/globals';
import { drawTable } from './table.ts';

describe('a table', () => {
  it('is as wide as its widest cells, words at the left and figures at the right', () => {
    const lines = [
      ['operation', 'ms'],
      ['home', '10.5'],
    ];
    expect(drawTable(lines, 1)).toEqual(['operation    ms', 'home       10.5']);
  });
});
