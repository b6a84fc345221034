import { describe, expect, it } from '@jest/globals';
import { wayIn } from './way-in.ts';

const student = { __typename: 'Viewer', personId: 'p', role: 'STUDENT' } as const;

describe('wayIn', () => {
  it.each([
    ['an empty site', true, null, '/', { to: '/welcome' }],
    ['an empty site', true, null, '/sign-in', { to: '/welcome' }],
    ['an empty site', true, null, '/welcome', null],
    ['nobody', false, null, '/', { to: '/sign-in', search: {} }],
    ['nobody', false, null, '/lesson/1/2', { to: '/sign-in', search: { next: '/lesson/1/2' } }],
    ['nobody', false, null, '/account?a=b', { to: '/sign-in', search: { next: '/account?a=b' } }],
    ['nobody', false, null, '/sign-in', null],
    ['nobody', false, null, '/sign-in?next=%2Frecord', null],
    ['nobody', false, null, '/forgot', null],
    ['nobody', false, null, '/link/abc', null],
    ['nobody', false, null, '/join/abc', null],
    ['nobody', false, null, '/verify/abc', null],
    ['nobody', false, null, '/links', { to: '/sign-in', search: { next: '/links' } }],
    ['nobody', false, null, '/welcome', null],
    ['a student', false, student, '/', null],
    ['a student', false, student, '/lesson/1/2', null],
    ['a student', false, student, '/sign-in', null],
  ])('%s (empty: %s) %j at %s begins at %j', (_, isEmpty, viewer, path, expected) => {
    const site = { __typename: 'Site', isEmpty } as const;
    expect(wayIn({ __typename: 'Query', site, viewer }, path)).toEqual(expected);
  });
});
