import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { joinPostgres } from '@palpate/embedded-postgres';
import pg from 'pg';
import { startLeakSpy } from './leak.spy.ts';
import type { Served } from './server.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where a school of its own lies on the disk. */
export type SchoolPlace = { dataDir: string; backupDir: string };

export async function makePlace(): Promise<SchoolPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'palpate-school-'));
  return { dataDir: join(folder, 'data'), backupDir: join(folder, 'backups') };
}

export async function removePlace({ dataDir }: SchoolPlace): Promise<void> {
  await rm(join(dataDir, '..'), { recursive: true, force: true });
}

/** What `npm start` runs, with the embedded database in this folder, made where there is none. */
export async function startSchool(place: SchoolPlace): Promise<Served> {
  const child = fork(join(root, 'infra', 'serve.ts'), [], {
    env: { ...environment(place), PORT: '0' },
    execArgv: [],
    silent: true,
  });
  const url = await untilRunning(child);
  const { url: databaseUrl } = await joinPostgres({ dataDir: place.dataDir });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  // The database stops with its server, maybe before the pool's goodbye has reached it.
  pool.on('error', () => undefined);
  const query = async <Row>(text: string, values: unknown[] = []) =>
    (await pool.query(text, values)).rows as Row[];
  const spy = await startLeakSpy(url, query);
  return {
    url: spy.url,
    spy,
    query,
    async stop() {
      // Once is enough: a story that broke off may have stopped it before.
      if (pool.ending) return;
      await spy.stop();
      await pool.end();
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What `npm run backup` and `npm run restore` run; answers what it said. */
export async function runProgram(
  name: 'backup' | 'restore',
  words: readonly string[],
  place: SchoolPlace,
): Promise<string> {
  const program = join(root, 'apps', 'api', 'dist', `${name}.js`);
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...words], {
    env: environment(place),
  });
  return stdout;
}

function environment({ dataDir, backupDir }: SchoolPlace): NodeJS.ProcessEnv {
  // What jest sets for itself must not reach the server.
  const { NODE_ENV: _, NODE_OPTIONS: __, ...env } = process.env;
  return { ...env, DATA_DIR: dataDir, BACKUP_DIR: backupDir };
}

/** Goes on reading what is said: a pipe that nobody reads would stop the server. */
function untilRunning(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const [, url] = /running at (http\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`The server ended before it listened:\n${said}`)));
  });
}
