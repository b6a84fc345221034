import { describe, expect, it } from '@jest/globals';
import { wayIn } from './way-in.ts';

const student = { __typename: 'Viewer', personId: 'p', role: 'STUDENT' } as const;

describe('wayIn', () => {
  it.each([
    ['an empty site', true, null, '/', '/welcome'],
    ['an empty site', true, null, '/sign-in', '/welcome'],
    ['an empty site', true, null, '/welcome', null],
    ['nobody', false, null, '/', '/sign-in'],
    ['nobody', false, null, '/lesson/1/2', '/sign-in'],
    ['nobody', false, null, '/sign-in', null],
    ['nobody', false, null, '/welcome', null],
    ['a student', false, student, '/', null],
    ['a student', false, student, '/lesson/1/2', null],
    ['a student', false, student, '/sign-in', null],
  ])('%s (empty: %s) %j at %s begins at %j', (_, isEmpty, viewer, path, expected) => {
    const site = { __typename: 'Site', isEmpty } as const;
    expect(wayIn({ __typename: 'Query', site, viewer }, path)).toBe(expected);
  });
});
