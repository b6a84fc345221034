import { describe, expect, it } from '@jest/globals';
import { readNumbers, readTexts, share } from './packed.ts';

describe('packed arrays', () => {
  it.each([
    [null, []],
    ['{}', []],
    ['{1,NULL,2.5}', [1, null, 2.5]],
  ])('%s holds %j', (text, expected) => {
    expect(readNumbers(text)).toEqual(expected);
  });

  it('hold words as they are', () => {
    expect(readTexts('{a,NULL}')).toEqual(['a', null]);
  });
});

it.each([
  [1, 3, 33],
  [4.999999, 5, 99],
  [5, 5, 100],
  [0, 0, 0],
])('%d of %d is %d percent', (part, whole, percent) => {
  expect(share(part, whole)).toBe(percent);
});
