import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { chooseAccount, type Account } from './account.ts';
import { findBinaries } from './binaries.ts';
import {
  openFolder,
  prepareCluster,
  refuseOtherMajor,
  spawnAs,
  SUPERUSER,
  type DataFolder,
} from './data-folder.ts';
import { databaseUrl, ensureDatabase } from './databases.ts';
import { codeOf, EmbeddedPostgresError } from './errors.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { stopOrphan } from './orphan.ts';

export type PostgresOptions = {
  dataDir: string;
  /** 0, the default, takes a free port. */
  port?: number;
  /** Server settings by name, over the defaults. */
  settings?: Readonly<Record<string, string>>;
  /** Gets each line the server writes. */
  onLog?: (line: string) => void;
};

export type Postgres = {
  /** The address of the database `palpate`, as its superuser. */
  url: string;
  /** PostgreSQL's major version. */
  major: number;
  pid: number;
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>;
  /** Ends open connections and stops in order (SIGINT); a second call waits for the same end. */
  stop(): Promise<void>;
};

export const DATABASE = 'palpate';
const READY_MS = 60_000;
const DEFAULTS = {
  fsync: 'on',
  synchronous_commit: 'on',
  shared_buffers: '64MB',
  max_connections: '80',
  log_timezone: 'UTC',
} as const;

/** Starts the server in the data folder, making it on the first call; throws an EmbeddedPostgresError. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const onLog = options.onLog ?? (() => {});
  const binaries = findBinaries();
  const place = openFolder(options.dataDir);
  refuseOtherMajor(place.cluster, binaries.major);
  const lock = lockFolder(place.folder);
  try {
    await stopOrphan(place.cluster, onLog);
    const account = chooseAccount(place.folder, place.cluster, binaries);
    const isDurable = options.settings?.['fsync'] !== 'off';
    const password = await prepareCluster(place, account, isDurable);
    return await run({ options, place, account, password, lock, onLog });
  } catch (error) {
    lock.release();
    throw error;
  }
}

type Run = {
  options: PostgresOptions;
  place: DataFolder;
  account: Account;
  password: string;
  lock: FolderLock;
  onLog: (line: string) => void;
};

async function run({ options, place, account, password, lock, onLog }: Run): Promise<Postgres> {
  const port = options.port || (await freePort());
  const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE}`;
  const { postgres, major } = account.binaries;
  const child = spawnAs(account, postgres, parameters(place.cluster, port, options.settings));
  const lastLines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    lastLines.push(line);
    if (lastLines.length > 20) lastLines.shift();
    onLog(line);
  });
  child.stdout.resume();
  child.on('error', (error) => lastLines.push(error.message));

  const interrupt = () => void child.kill('SIGINT');
  process.once('exit', interrupt);
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      hasEnded = true;
      process.off('exit', interrupt);
      lock.release();
      resolve();
    });
  });
  const stop = () => {
    if (!hasEnded) interrupt();
    return ended;
  };

  try {
    await untilReady(url, () => hasEnded);
    await ensureDatabase(url);
  } catch (error) {
    await stop();
    throw new EmbeddedPostgresError(
      'START_FAILED',
      `The database in ${place.cluster} did not start:\n${lastLines.join('\n')}`,
      { cause: error },
    );
  }
  return { url, major, pid: child.pid ?? 0, ended, stop };
}

function parameters(
  cluster: string,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): string[] {
  const fixed = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
  };
  const all = { ...DEFAULTS, ...settings, ...fixed };
  return [
    '-D',
    cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

async function untilReady(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + READY_MS;
  for (;;) {
    if (hasEnded()) throw new Error('the server ended while starting');
    const client = new pg.Client({ connectionString: databaseUrl(url, 'postgres') });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (Date.now() > deadline || isRefusedPassword(error)) throw error;
    }
    await wait(15);
  }
}

function isRefusedPassword(error: unknown): boolean {
  return codeOf(error) === '28P01';
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
