import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../config.ts';
import { checkSettings } from './setting.checks.ts';

const levels = (environment: Record<string, string>) => {
  const found = checkSettings(readConfig({ DATABASE_URL: 'postgres://x', ...environment }));
  return found.map(({ level }) => level);
};
const https = { PUBLIC_URL: 'https://school.example' };

describe('what doctor says of settings: address, proxy, token, mail', () => {
  it.each([
    ['nothing set', {}, ['ok', 'ok', 'ok', 'ok']],
    ['production without an address', { NODE_ENV: 'production' }, ['fail', 'ok', 'ok', 'ok']],
    ['http for others', { PUBLIC_URL: 'http://school.example' }, ['warn', 'ok', 'ok', 'ok']],
    ['https that believes no proxy', https, ['ok', 'warn', 'ok', 'ok']],
    ['https and its proxy', { ...https, TRUST_PROXY: 'loopback' }, ['ok', 'ok', 'ok', 'ok']],
    [
      'a proxy without https',
      { HOST: '0.0.0.0', TRUST_PROXY: 'loopback' },
      ['warn', 'warn', 'ok', 'ok'],
    ],
    ['others let in without an address', { HOST: '0.0.0.0' }, ['warn', 'ok', 'ok', 'ok']],
    ['this machine by its name', { HOST: 'localhost' }, ['ok', 'ok', 'ok', 'ok']],
    ['a weak token', { METRICS_TOKEN: 'a'.repeat(40) }, ['ok', 'ok', 'warn', 'ok']],
    ['mail without an address', { SMTP_URL: 'smtp://mail' }, ['ok', 'ok', 'ok', 'warn']],
  ])('%s', (_, environment, expected) => {
    expect(levels(environment)).toEqual(expected);
  });
});
