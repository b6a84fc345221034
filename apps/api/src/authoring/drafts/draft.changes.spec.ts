import { describe, expect, it } from '@jest/globals';
import { changesBetween } from './draft.changes.ts';

const file = (path: string, hash: string) => ({ path, hash, is_asset: false });

describe('what differs between two folders', () => {
  it('is each path that is added, changed or removed, in order', () => {
    const before = [file('a', '1'), file('b', '2'), file('c', '3')];
    const after = [file('b', '4'), file('c', '3'), file('d', '5'), file('A', '6')];
    expect(changesBetween(before, after).map(({ path, kind }) => [path, kind])).toEqual([
      ['A', 'ADDED'],
      ['a', 'REMOVED'],
      ['b', 'CHANGED'],
      ['d', 'ADDED'],
    ]);
  });

  it('is nothing between two that are the same', () => {
    expect(changesBetween([file('a', '1')], [file('a', '1')])).toEqual([]);
  });
});
