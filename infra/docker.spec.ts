import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { BlockList } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { closure, runtimePackages } from './image.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

type Service = {
  environment: Record<string, string | null>;
  ports?: string[];
  healthcheck?: object;
  stop_grace_period?: string;
  volumes: string[];
};
const compose: { services: Record<'app' | 'postgres', Service>; volumes: object } = parse(
  read('docker-compose.yml'),
);
const { app, postgres } = compose.services;

describe('docker-compose.yml', () => {
  it('sets only what the server reads', () => {
    const known = read('apps/api/src/config.ts') + read('apps/api/src/config.values.ts');
    for (const name of Object.keys(app.environment))
      expect(known).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('has no password of its own, and shows nothing but the proxy’s port on loopback', () => {
    for (const service of [app, postgres]) {
      const secrets = Object.entries(service.environment).filter(([name, value]) =>
        `${name}${value}`.includes('PASSWORD'),
      );
      expect(secrets.length).toBeGreaterThan(0);
      for (const [, value] of secrets) expect(value).toContain('${POSTGRES_PASSWORD:?');
    }
    expect(app.ports).toEqual(['127.0.0.1:3000:3000']);
    expect(postgres.ports).toBeUndefined();
  });

  it('believes the proxy on Docker’s network, and nobody on a school’s', () => {
    const standard = /:-([^}]+)\}/.exec(app.environment['TRUST_PROXY'] ?? '')?.[1] ?? '';
    const trusted = new BlockList();
    trusted.addSubnet('127.0.0.0', 8);
    for (const block of standard.split(',').filter((word) => word !== 'loopback')) {
      const [network = '', bits = ''] = block.split('/');
      trusted.addSubnet(network, Number(bits));
    }
    const believed = ['172.17.0.1', '172.19.0.1', '192.168.1.20', '10.1.2.3', '203.0.113.9'];
    expect(believed.filter((address) => trusted.check(address))).toEqual([
      '172.17.0.1',
      '172.19.0.1',
    ]);
  });

  it('keeps data and back-ups in volumes, and waits for a stop', () => {
    expect([...app.volumes, ...postgres.volumes].map((one) => one.split(':')[0]).sort()).toEqual(
      Object.keys(compose.volumes).sort(),
    );
    expect(Number.parseInt(app.stop_grace_period ?? '', 10)).toBeGreaterThan(10);
    expect(postgres.healthcheck).toBeDefined();
  });
});

describe('infra/Dockerfile', () => {
  const lines = read('infra/Dockerfile').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  const value = (word: string) =>
    last.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1);

  it('runs the server as nobody special, on the port it shows', () => {
    expect(value('USER')).toBe('node');
    expect(value('ENV')).toContain(`PORT=${value('EXPOSE')}`);
    expect(value('ENV')).toContain(`BACKUP_DIR=${value('VOLUME')}`);
    expect(value('ENV')).toContain('NODE_ENV=production');
    const flags: string[] = JSON.parse(read('infra/server.flags.json'));
    expect(value('ENV')).toContain(`NODE_OPTIONS=${flags.join(' ')}`);
    expect(value('CMD')).toBe('["node", "apps/api/dist/main.js"]');
    expect(last.some((line) => line.includes('/health/ready'))).toBe(true);
  });

  it('ships nothing of the build but what image.mjs copies', () => {
    expect(last.filter((line) => line.startsWith('COPY'))).toEqual(['COPY --from=build /out ./']);
  });

  it('ships every package that the bundle leaves outside', () => {
    const external =
      /external: \[([^\]]*)\.\.\.unusedPeers/.exec(read('apps/api/build.mjs'))?.[1] ?? '';
    const names = [...external.matchAll(/'([^']+)'/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(runtimePackages).toEqual(expect.arrayContaining(names));
  });
});

describe('the packages of the image', () => {
  const locked = {
    'node_modules/a': { dependencies: { b: '1' }, optionalDependencies: { c: '1' } },
    'node_modules/a/node_modules/b': { dependencies: { a: '1' } },
    'node_modules/b': {},
    'node_modules/c': {},
    'node_modules/d': {},
  };

  it('are those asked for with all they need, each where Node.js looks first', () => {
    expect(closure(locked, ['a'])).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c',
    ]);
  });
});
