import { describe, expect, it } from '@jest/globals';
import { isOwnHost } from './host.policy.ts';

const told = { publicUrl: 'https://school.example', isPublicUrlGiven: true, host: '127.0.0.1' };
const alone = { publicUrl: 'http://127.0.0.1:3000', isPublicUrlGiven: false, host: '127.0.0.1' };
const network = { publicUrl: 'http://localhost:3000', isPublicUrlGiven: false, host: '0.0.0.0' };

describe('the host a request names', () => {
  it.each([
    ['school.example', told, true],
    ['School.Example:443', told, true],
    ['evil.example', told, false],
    ['school.example.evil.example', told, false],
    ['', told, false],
    ['localhost:3000', told, true],
    ['10.0.0.5:3000', told, true],
    ['[::1]:3000', alone, true],
    ['localhost:3000', alone, true],
    ['rebound.example:3000', alone, false],
    ['school.lan:3000', network, true],
  ])('%s with %j is its own: %s', (host, address, isOwn) => {
    expect(isOwnHost(host, address)).toBe(isOwn);
  });
});
