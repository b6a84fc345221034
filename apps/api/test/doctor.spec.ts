import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkDatabase, checkMigrations } from '../src/operation/doctor/database.checks.ts';
import { checkBackups } from '../src/operation/doctor/folder.checks.ts';
import { checkPort } from '../src/operation/doctor/network.checks.ts';
import { makePlaces } from './operation.database.ts';
import { startWorld, type World } from './world.ts';

const places = makePlaces();
const now = new Date('2026-11-23T04:05:06Z');
let world: World;
let databaseUrl: string;
let taken: Server;

beforeAll(async () => {
  world = await startWorld();
  databaseUrl = await places.database();
  taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
});
afterAll(async () => {
  taken.close();
  await world.stop();
  await places.remove();
});

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const placeOf = (place: { databaseUrl?: string | null; backupDir?: string }) => ({
  rootDir: places.folder,
  dataDir: join(places.folder, 'data'),
  backupDir: join(places.folder, 'backups'),
  databaseUrl: null,
  version: '1.2.3',
  ...place,
});

describe('what doctor says of the database', () => {
  it('is that it can’t be used where nothing answers, and what to look at', async () => {
    const nowhere = `postgres://palpate@127.0.0.1:${await freePort()}/palpate`;
    const { findings, major } = await checkDatabase(placeOf({ databaseUrl: nowhere }));
    expect(findings).toEqual([
      {
        level: 'fail',
        title: expect.stringContaining("The database can't be used"),
        advice: expect.stringContaining('DATABASE_URL'),
      },
    ]);
    expect(major).toBeNull();
  });

  it('is that it answers and is empty where nothing was set up', async () => {
    const { findings } = await checkDatabase(placeOf({ databaseUrl }));
    expect(findings.filter(({ level }) => level === 'fail')).toEqual([]);
    expect(findings.map(({ title }) => title)).toContain(
      'The database is empty: npm start sets it up',
    );
  });

  it('is nothing where the embedded one is still to be made', async () => {
    expect(await checkDatabase(placeOf({}))).toEqual({ findings: [], major: null });
  });

  it.each([
    ['those of this version', ['A1', 'B2'], 'ok'],
    ['older ones', ['A1'], 'warn'],
    ['newer ones', ['A1', 'B2', 'C3'], 'fail'],
    ['none', [], 'ok'],
  ])('tells %s by their migrations', (_, applied, level) => {
    expect(checkMigrations(applied, ['A1', 'B2']).map((one) => one.level)).toEqual([level]);
  });
});

describe('what doctor says of the folder of back-ups', () => {
  const levels = async (backupDir: string) =>
    (await checkBackups(placeOf({ backupDir }), now)).map(({ level }) => level);

  it('is that it can be written, and lacks a back-up', async () => {
    expect(await levels(join(places.folder, 'not', 'there', 'yet'))).toEqual(['ok', 'warn']);
  });

  it.each([[[]], [['below']]])('is that it can’t be written where a file is %j', async (below) => {
    const file = join(places.folder, 'a-file');
    writeFileSync(file, '');
    expect(await levels(join(file, ...below))).toEqual(['fail', 'warn']);
  });

  // Nothing is forbidden to root.
  const itForOthers = process.getuid?.() === 0 ? it.skip : it;
  itForOthers('is that it can’t be written where that is forbidden', async () => {
    const folder = join(places.folder, 'forbidden');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    expect(await levels(folder)).toEqual(['fail', 'warn']);
  });

  it('is that the newest is damaged', async () => {
    const folder = join(places.folder, 'damaged');
    mkdirSync(folder);
    writeFileSync(join(folder, 'palpate-2026-11-22T00-00-00Z.tar.gz'), 'not a back-up');
    expect(await levels(folder)).toEqual(['ok', 'fail']);
  });
});

describe('what doctor says of the port', () => {
  const host = '127.0.0.1';

  it('is that it is free', async () => {
    expect(await checkPort({ host, port: await freePort() })).toMatchObject({ level: 'ok' });
  });

  it('is that another program has it, and what to do', async () => {
    // It takes connections and never answers: that is no Palpate.
    taken.on('connection', (socket) => socket.destroy());
    expect(await checkPort({ host, port: portOf(taken) })).toMatchObject({
      level: 'fail',
      title: expect.stringContaining('EADDRINUSE'),
      advice: expect.stringContaining('PORT'),
    });
  });

  it('is that Palpate itself has it', async () => {
    const port = Number(new URL(world.url).port);
    expect(await checkPort({ host, port })).toEqual({
      level: 'ok',
      title: `Palpate is running on port ${port} of ${host}`,
    });
  });
});

describe('the program', () => {
  const api = fileURLToPath(new URL('..', import.meta.url));
  const run = (environment: Record<string, string>) =>
    spawnSync(
      process.execPath,
      ['--import', '@swc-node/register/esm-register', 'src/operation/doctor.program.ts'],
      {
        cwd: api,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, ...environment },
      },
    );

  it('ends well where nothing is wrong, whatever it advises', async () => {
    const BACKUP_DIR = join(places.folder, 'backups');
    const { status, stdout, stderr } = run({ BACKUP_DIR, PORT: String(await freePort()) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}ok {3}PostgreSQL \d+ answers$/m);
    expect(stdout).toMatch(/^ {2}warn There is no back-up in /m);
    expect(stdout).not.toMatch(/^ {2}fail/m);
  }, 60_000);

  it('looks at everything, says all that is wrong and ends with a fault', async () => {
    const file = join(places.folder, 'no-folder');
    writeFileSync(file, '');
    const { status, stdout } = run({
      DATABASE_URL: `postgres://palpate@127.0.0.1:${await freePort()}/palpate`,
      BACKUP_DIR: file,
      // The fault of a setting hides none of the others.
      NODE_ENV: 'production',
      PORT: String(portOf(taken)),
    });
    expect(status).toBe(1);
    const faults = stdout.split('\n').filter((line) => line.startsWith('  fail'));
    expect(faults).toEqual([
      expect.stringContaining('PUBLIC_URL'),
      expect.stringContaining("database can't be used"),
      expect.stringContaining("can't be used: listen EADDRINUSE"),
      expect.stringContaining("can't be written"),
    ]);
  }, 60_000);
});
