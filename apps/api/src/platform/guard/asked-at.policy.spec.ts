import { describe, expect, it } from '@jest/globals';
import { askedAt } from './asked-at.policy.ts';

describe('where a request was sent', () => {
  it.each([
    ['no page', undefined, 'http://school.example'],
    ['a page of this server', 'http://school.example', 'http://school.example'],
    [
      'one that came by a proxy with a certificate',
      'https://school.example',
      'https://school.example',
    ],
    ['a page of another site', 'https://thief.example', 'http://school.example'],
    ['a page at another port', 'https://school.example:8443', 'http://school.example'],
    ['a page of no site', 'null', 'http://school.example'],
    ['what is no page', 'ftp://school.example', 'http://school.example'],
    ['more than an origin', 'https://school.example/a?b', 'https://school.example'],
    ['a name in front', 'https://school.example@thief.example', 'http://school.example'],
  ])('%s', (_, origin, expected) => {
    expect(askedAt({ origin, protocol: 'http', host: 'school.example' })).toBe(expected);
  });
});
