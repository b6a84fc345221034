import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from './environment.ts';

const read = (env: Record<string, string> = {}, ...flags: string[]) =>
  readEnvironment(env, flags, '/srv/palpate');

describe('the environment of npm start', () => {
  it('has a default for everything', () => {
    expect(read()).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: '/srv/palpate/.data',
      databaseUrl: null,
      isDemo: false,
    });
  });

  it('keeps relative data folders in the checkout and absolute ones where they are', () => {
    expect(read({ DATA_DIR: 'school' }).dataDir).toBe('/srv/palpate/school');
    expect(read({ DATA_DIR: '/var/lib/palpate' }).dataDir).toBe('/var/lib/palpate');
  });

  it.each(['abc', '-1', '65536', '3000.5'])('refuses the port %s', (PORT) => {
    expect(() => read({ PORT })).toThrow('must be a number from 0 to 65535');
  });

  it('refuses the demo in production', () => {
    expect(() => read({ NODE_ENV: 'production' }, '--demo')).toThrow('--demo is refused');
    expect(read({ NODE_ENV: 'production' }).isDemo).toBe(false);
    expect(read({}, '--demo').isDemo).toBe(true);
  });

  it('names a flag it does not know', () => {
    expect(() => read({}, '--dmeo')).toThrow('"--dmeo" is not known');
  });
});
