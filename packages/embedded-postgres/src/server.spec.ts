import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import {
  checkDatabase,
  createDatabase,
  DataFolderVersion,
  dropDatabase,
  joinPostgres,
  startPostgres,
  type Postgres,
} from './index.ts';

const shelf = mkdtempSync(join(tmpdir(), 'palpate-postgres-'));
const fresh = join(shelf, 'fresh');
const running: Postgres[] = [];
let copies = 0;

beforeAll(async () => {
  const server = await startPostgres({ dataDir: fresh });
  await server.stop();
}, 60_000);

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

afterAll(() => rmSync(shelf, { recursive: true, force: true }));

function freshFolder(): string {
  const folder = join(shelf, `copy-${++copies}`);
  cpSync(fresh, folder, { recursive: true });
  return folder;
}

async function start(dataDir: string, logged: string[] = []): Promise<Postgres> {
  const server = await startPostgres({ dataDir, onLog: (line) => logged.push(line) });
  running.push(server);
  return server;
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

type Held = { holder: ChildProcess; url: string; pid: number };

async function holdElsewhere(dataDir: string): Promise<Held> {
  const script = fileURLToPath(new URL('./holder.fixture.ts', import.meta.url));
  const holder = spawn(process.execPath, [script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const died = once(holder, 'exit').then(() => Promise.reject(new Error('the holder died')));
  const [line] = await Promise.race([
    once(createInterface({ input: holder.stdout }), 'line'),
    died,
  ]);
  died.catch(() => {});
  const held: { url: string; pid: number } = JSON.parse(line);
  return { holder, ...held };
}

async function kill(holder: ChildProcess): Promise<void> {
  const exited = once(holder, 'exit');
  holder.kill('SIGKILL');
  await exited;
}

describe('the embedded server', () => {
  it('writes durably, compares by code point and listens on loopback only', async () => {
    const { url } = await start(freshFolder());
    const settings = await ask(
      url,
      `SELECT name, setting FROM pg_settings
       WHERE name IN ('fsync', 'synchronous_commit', 'listen_addresses', 'server_encoding')`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      listen_addresses: '127.0.0.1',
      server_encoding: 'UTF8',
    });
    const [locale] = await ask(
      url,
      `SELECT datlocprovider, datlocale FROM pg_database WHERE datname = current_database()`,
    );
    expect(locale).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8' });
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const folder = freshFolder();
    const { url } = await start(folder);
    const guess = new URL(url);
    guess.password = 'palpate';
    await expect(ask(guess.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(folder, 'postgres.password')).mode & 0o777).toBe(0o600);
  });

  it('finds its data again after the process that started it was killed', async () => {
    const folder = freshFolder();
    const { holder, url, pid } = await holdElsewhere(folder);
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await kill(holder);

    const logged: string[] = [];
    const server = await start(folder, logged);
    expect(server.pid).not.toBe(pid);
    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(logged[0]).toContain(`process ${pid}`);
  }, 30_000);

  it('finds its data again after the server itself was killed', async () => {
    const folder = freshFolder();
    const { holder, url, pid } = await holdElsewhere(folder);
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(pid, 'SIGKILL');
    await kill(holder);
    expect(await ask((await start(folder)).url, 'SELECT answer FROM kept')).toEqual([
      { answer: 42 },
    ]);
  }, 30_000);

  it('starts although a stranger now has the number of a server that crashed', async () => {
    const folder = freshFolder();
    const cluster = join(folder, 'postgres');
    const lines = [process.pid, cluster, 1, 5432, '', '127.0.0.1', '0 0', 'ready'];
    writeFileSync(join(cluster, 'postmaster.pid'), lines.join('\n'));
    const { url } = await start(folder);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a folder that another Palpate is using', async () => {
    const folder = freshFolder();
    const { holder } = await holdElsewhere(folder);
    try {
      await expect(startPostgres({ dataDir: folder })).rejects.toMatchObject({
        code: 'DATA_FOLDER_IN_USE',
        message: expect.stringContaining(`process ${holder.pid}`),
      });
    } finally {
      await kill(holder);
      await (await start(folder)).stop();
    }
  }, 30_000);

  it('is joined where another Palpate runs it, and left running', async () => {
    const folder = freshFolder();
    const { holder, url } = await holdElsewhere(folder);
    try {
      const joined = await joinPostgres({ dataDir: folder });
      expect(joined).toMatchObject({ url, isShared: true });
      await joined.leave();
      expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      await kill(holder);
    }
    const alone = await joinPostgres({ dataDir: folder });
    expect(alone.isShared).toBe(false);
    await alone.leave();
    await expect(ask(alone.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  }, 30_000);

  it('refuses a folder of another major version and leaves it as it was', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n');
    const refusal = await startPostgres({ dataDir: folder }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataFolderVersion);
    expect(refusal).toMatchObject({ found: 17, wanted: 18, code: 'DATA_FOLDER_VERSION' });
    expect(String(refusal)).toContain('written by PostgreSQL 17');
  });

  it('says what the server said when it can not start', async () => {
    const settings = { shared_buffers: 'plenty' };
    await expect(startPostgres({ dataDir: freshFolder(), settings })).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringContaining('shared_buffers'),
    });
  });

  it('stops once, however often it is asked', async () => {
    const server = await start(freshFolder());
    await Promise.all([server.stop(), server.stop(), server.ended]);
    expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
  });
});

describe('a database of one’s own', () => {
  it('is checked before use', async () => {
    const { url } = await start(freshFolder());
    expect(await checkDatabase(url)).toBe(18);
  });

  it('is named without its password when it can not be used', async () => {
    const refusal = await checkDatabase('postgres://me:secret@127.0.0.1:1/school').catch(String);
    expect(refusal).toContain('me:…@127.0.0.1:1/school');
    expect(refusal).toContain('nothing answers');
    expect(refusal).not.toContain('secret');
  });
});

describe('databases for tests', () => {
  it('are copies of a template that change alone', async () => {
    const { url } = await start(freshFolder());
    const template = await createDatabase(url, 'template');
    await ask(template, 'CREATE TABLE muscle AS SELECT 1 AS id');
    const first = await createDatabase(url, 'worker-1', 'template');
    await ask(first, 'DELETE FROM muscle');
    const second = await createDatabase(url, 'worker-2', 'template');
    expect(await ask(second, 'SELECT id FROM muscle')).toEqual([{ id: 1 }]);
    await dropDatabase(url, 'worker-1');
    await dropDatabase(url, 'worker-1');
    await expect(ask(first, 'SELECT 1')).rejects.toThrow('does not exist');
  });
});
