import { describe, expect, it } from '@jest/globals';
import { readAmount } from './numeric.reading.ts';

describe('a typed amount', () => {
  it.each([
    ['165', '.', 165],
    [' 2.5 ', '.', 2.5],
    ['2,5', '.', 2.5],
    ['2,5', ',', 2.5],
    ['2.5', ',', 2.5],
    ['12,', '.', 12],
    ['.5', '.', 0.5],
    [',5', '.', 0.5],
    ['+3', '.', 3],
    ['-3', '.', -3],
    ['−3', '.', -3],
    ['1,000', '.', 1000],
    ['1.000', '.', 1],
    ['1.000', ',', 1000],
    ['1,000', ',', 1],
    ['0,125', '.', 0.125],
    ['1,234,567', '.', 1234567],
    ['1,234.5', '.', 1234.5],
    ['1.234,5', '.', 1234.5],
    ['1 000,5', ',', 1000.5],
    ['１６５', '.', 165],
  ])('%j is read, where the decimal mark is "%s", as %d', (typed, mark, amount) => {
    expect(readAmount(typed, mark)).toBe(amount);
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    'ten',
    '1e9',
    '0x10',
    'Infinity',
    'NaN',
    '1/2',
    '5 s',
    '--5',
    '1,2.3,4',
  ])('%j is none', (typed) => {
    expect(readAmount(typed, '.')).toBeNull();
  });
});
