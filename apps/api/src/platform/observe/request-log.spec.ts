import { describe, expect, it } from '@jest/globals';
import { loggedPath, requestId } from './request-log.ts';

describe('the path that is logged', () => {
  it.each([
    ['/learn/lesson?token=secret', '/learn/lesson'],
    ['/join/aBc-_9', '/join/…'],
    ['/link/aBc/next?x=1', '/link/…/next'],
    ['/joining/me', '/joining/me'],
    ['/', '/'],
  ])('of %s is %s', (url, path) => {
    expect(loggedPath(url)).toBe(path);
  });
});

describe('the id of a request', () => {
  it('is the caller’s where it is sane', () => {
    expect(requestId({ headers: { 'x-request-id': 'proxy-0123.abc' } })).toBe('proxy-0123.abc');
  });

  it.each(['short', 'a'.repeat(65), 'with space 123', 'new\nline-0123', '', undefined])(
    'is a new one instead of %j',
    (given) => {
      expect(requestId({ headers: { 'x-request-id': given } })).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});
