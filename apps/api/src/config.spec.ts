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
      trustedProxies: false,
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

  it.each(['-1', '65536', '1.5'])('refuses the port %s', (PORT) => {
    expect(() => readConfig({ DATABASE_URL, PORT })).toThrow(/PORT must be/);
  });

  it('finds the folder that holds the apps and the packages', () => {
    expect(readConfig({ DATABASE_URL }).rootDir).not.toContain('apps');
  });
});
