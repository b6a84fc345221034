import { describe, expect, it } from '@jest/globals';
import { deviceOf, shortAddress, shortAgent } from './device.policy.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('deviceOf', () => {
  it.each([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/130.0 Safari/537.36`,
      'Chrome',
      'Windows',
    ],
    [
      `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/130.0 Safari/537.36 Edg/130.0`,
      'Edge',
      'Windows',
    ],
    [
      `Mozilla/5.0 (Linux; Android 15; Pixel 8) ${WEBKIT} Chrome/130.0 Mobile Safari/537.36`,
      'Chrome',
      'Android',
    ],
    [
      `Mozilla/5.0 (Linux; Android 14) ${WEBKIT} SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36`,
      'Samsung Internet',
      'Android',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      'Safari',
      'macOS',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari',
      'iPhone',
    ],
    ['node', null, null],
    [null, null, null],
  ])('%s', (agent, browser, system) => {
    expect(deviceOf(agent)).toEqual({ browser, system });
  });
});

describe('shortAgent', () => {
  it('keeps a line of plain letters, not too long', () => {
    expect(shortAgent(` a\u0000b\u00e9 ${'x'.repeat(400)}`)).toHaveLength(300);
    expect(shortAgent('a\u0000b')).toBe('ab');
  });

  it.each([[undefined], [''], ['\u0000']])('has nothing to say of %j', (header) => {
    expect(shortAgent(header)).toBeNull();
  });
});

describe('shortAddress', () => {
  it.each([
    ['203.0.113.77', '203.0.113.x'],
    ['::ffff:203.0.113.77', '203.0.113.x'],
    ['2001:db8:1:2::6', '2001:db8:1::'],
    ['not an address', ''],
  ])('%s becomes %s', (ip, expected) => {
    expect(shortAddress(ip)).toBe(expected);
  });
});
