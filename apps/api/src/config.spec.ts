import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.ts';

const DATABASE_URL = 'postgres://school@localhost/palpate';

describe('readConfig', () => {
  it('needs nothing but the database', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({
      databaseUrl: DATABASE_URL,
      host: '127.0.0.1',
      port: 3000,
      isProduction: false,
      isGraphqlOpen: false,
      isCookieSecure: false,
      trustProxy: false,
      logLevel: 'warn',
      metricsToken: null,
      demo: false,
    });
  });

  it('marks the cookie as secure behind https only', () => {
    const isSecure = (PUBLIC_URL: string) =>
      readConfig({ DATABASE_URL, PUBLIC_URL }).isCookieSecure;
    expect(isSecure('https://school.example')).toBe(true);
    expect(isSecure('http://school.example')).toBe(false);
  });

  it('says everything that is wrong at once, in words', () => {
    const read = () => readConfig({ PORT: 'many', GRAPHQL_OPEN: 'yes' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      /DATABASE_URL is missing.*\n.*PORT must be a number.*\n.*GRAPHQL_OPEN must be 1 or 0/,
    );
  });

  it.each([
    ['127.0.0.1', ['127.0.0.1']],
    ['loopback, 10.0.0.0/8,fd00::/8', ['loopback', '10.0.0.0/8', 'fd00::/8']],
  ])('believes the proxies in %s', (TRUST_PROXY, trustProxy) => {
    expect(readConfig({ DATABASE_URL, TRUST_PROXY })).toMatchObject({ trustProxy });
  });

  it.each([
    '',
    '2',
    'true',
    '*',
    '10',
    'proxy.example',
    '0.0.0.0/0',
    '10.0.0.0/33',
    '::1/129',
    '1.2.3.4/8/8',
  ])('refuses the proxies in "%s"', (TRUST_PROXY) => {
    expect(() => readConfig({ DATABASE_URL, TRUST_PROXY })).toThrow(/TRUST_PROXY must be/);
  });

  it.each([
    ['school.example', 'a whole address'],
    ['ftp://school.example', 'a whole address'],
    ['https://school.example/palpate', 'no path'],
    ['https://me:secret@school.example', 'no path, name or password'],
    ['https://school.example/?a=1', 'no path'],
  ])('refuses the public address %s', (PUBLIC_URL, reason) => {
    expect(() => readConfig({ DATABASE_URL, PUBLIC_URL })).toThrow(reason);
  });

  it('logs requests in production and keeps quiet elsewhere, unless told', () => {
    const level = (more: object) => readConfig({ DATABASE_URL, ...more }).logLevel;
    expect(level({ NODE_ENV: 'production' })).toBe('info');
    expect(level({ LOG_LEVEL: 'debug' })).toBe('debug');
    expect(() => level({ LOG_LEVEL: 'chatty' })).toThrow(/LOG_LEVEL must be one of/);
  });

  it('takes no short token for the metrics', () => {
    expect(() => readConfig({ DATABASE_URL, METRICS_TOKEN: 'short' })).toThrow(/METRICS_TOKEN/);
  });

  it.each(['-1', '65536', '1.5'])('refuses the port %s', (PORT) => {
    expect(() => readConfig({ DATABASE_URL, PORT })).toThrow(/PORT must be/);
  });

  it('finds the folder that holds the apps and the packages', () => {
    expect(readConfig({ DATABASE_URL }).rootDir).not.toContain('apps');
  });

  it('sends no mail unless a mail server is named', () => {
    expect(readConfig({ DATABASE_URL }).smtpUrl).toBeNull();
    const SMTP_URL = 'smtps://office@mail.school.example';
    const PUBLIC_URL = 'https://school.example/';
    const config = readConfig({ DATABASE_URL, SMTP_URL, PUBLIC_URL });
    expect(config).toMatchObject({ smtpUrl: SMTP_URL, publicUrl: 'https://school.example' });
    expect(config.mailFrom).toBe('Palpate <no-reply@school.example>');
  });

  it.each([
    [{ SMTP_URL: 'http://mail.school.example' }, /SMTP_URL must start with/],
    [{ MAIL_FROM: 'the office' }, /MAIL_FROM must be an address/],
    [{ MAIL_FROM: 'a@b.example\nBcc: c@d.example' }, /MAIL_FROM must be an address/],
  ])('refuses %j', (given, reason) => {
    expect(() => readConfig({ DATABASE_URL, ...given })).toThrow(reason);
  });
});
