import { describe, expect, it } from '@jest/globals';
import { landing, readNext } from './next.path.ts';

describe('readNext', () => {
  it.each([
    ['/lesson/1/2', '/lesson/1/2'],
    ['/studio/cohorts?sort=name#top', '/studio/cohorts?sort=name#top'],
    ['/join/abc', '/join/abc'],
    ['/', '/'],
    ['/a/../b', '/b'],
    ['/sign-in', null],
    ['/sign-in?next=/', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['\\\\evil.example', null],
    ['https://evil.example/', null],
    ['javascript:alert(1)', null],
    ['/\t/evil.example', null],
    ['/\n/evil.example', null],
    ['lesson/1', null],
    ['', null],
    [undefined, null],
    [7, null],
  ])('%j leads to %j', (next, expected) => {
    expect(readNext(next)).toBe(expected);
  });

  it('never leaves the site, however a path is written', () => {
    for (const next of [
      '/..//evil.example',
      '/.//evil.example',
      '/%2f/evil.example',
      '/x//evil.example',
    ]) {
      const path = readNext(next);
      if (path)
        expect(new URL(path, 'https://school.example').origin).toBe('https://school.example');
    }
  });
});

describe('landing', () => {
  it.each([
    ['STUDENT', undefined, '/'],
    ['INSTRUCTOR', undefined, '/studio/'],
    ['ADMIN', '//evil.example', '/studio/'],
    ['ADMIN', '/record', '/record'],
    ['STUDENT', '/lesson/1/2', '/lesson/1/2'],
  ])('of %s with %j is %s', (role, next, expected) => {
    expect(landing(role, next)).toBe(expected);
  });
});
