import { describe, expect, it } from '@jest/globals';
import { isForViewer } from './join.viewer.ts';

describe('isForViewer', () => {
  it.each([
    ['a join link', 'JOIN_LINK', null, 'bo@x.example', true],
    ['an address that fits', 'PERSONAL', 'a•••@x.example', 'ann@x.example', true],
    ['another letter', 'PERSONAL', 'a•••@x.example', 'bo@x.example', false],
    ['another domain', 'PERSONAL', 'a•••@x.example', 'ann@y.example', false],
  ] as const)('%s', (_title, kind, email, viewer, expected) => {
    expect(isForViewer({ kind, email }, { email: viewer })).toBe(expected);
  });
});
