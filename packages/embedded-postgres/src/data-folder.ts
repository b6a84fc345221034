import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { DataFolderVersion, EmbeddedPostgresError } from './errors.ts';

export const SUPERUSER = 'palpate';

export type DataFolder = { folder: string; cluster: string };

/** Makes the folder if need be and answers with real paths, so that one folder has one name. */
export function openFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const folder = realpathSync(path);
    accessSync(folder, constants.W_OK);
    return { folder, cluster: join(folder, 'postgres') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EmbeddedPostgresError(
      'DATA_FOLDER_UNUSABLE',
      `The data folder ${path} can't be written (${reason}). Choose another with DATA_DIR.`,
      { cause: error },
    );
  }
}

export function refuseOtherMajor(cluster: string, wanted: number): void {
  const marker = join(cluster, 'PG_VERSION');
  if (!existsSync(marker)) return;
  const found = Number.parseInt(readFileSync(marker, 'utf8'), 10);
  if (found !== wanted) throw new DataFolderVersion(cluster, found, wanted);
}

/** Makes the cluster where there is none yet, and answers with the superuser's password. */
export async function prepareCluster(
  { folder, cluster }: DataFolder,
  account: Account,
  isDurable: boolean,
): Promise<string> {
  const secret = join(folder, 'postgres.password');
  if (!existsSync(cluster)) await makeCluster(cluster, secret, account, isDurable);
  if (!existsSync(secret)) throw lostPassword(secret);
  // A copied or restored folder may have lost its mode, and PostgreSQL refuses any but this.
  chmodSync(cluster, 0o700);
  return readFileSync(secret, 'utf8').trim();
}

// initdb works beside the final place: a first start that is cut short leaves nothing that looks finished.
async function makeCluster(
  cluster: string,
  secret: string,
  account: Account,
  isDurable: boolean,
): Promise<void> {
  const partial = `${cluster}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  account.own(partial);
  if (!existsSync(secret)) {
    writeFileSync(secret, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  }
  account.own(secret);
  await runInitdb(account, [
    `--pgdata=${partial}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // macOS has no C.UTF-8 of its own; the built-in locale above is what sorts and compares.
    `--locale=${process.platform === 'darwin' ? 'C' : 'C.UTF-8'}`,
    '--no-instructions',
    ...(isDurable ? [] : ['--no-sync']),
  ]);
  renameSync(partial, cluster);
}

async function runInitdb(account: Account, parameters: readonly string[]): Promise<void> {
  const child = spawnAs(account, account.binaries.initdb, parameters);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const [status] = await once(child, 'close');
  if (status === 0) return;
  throw new EmbeddedPostgresError(
    'START_FAILED',
    `The database could not be created (initdb ended with ${status}):\n${output.trim()}`,
  );
}

function lostPassword(secret: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DATA_FOLDER_UNUSABLE',
    `The database's password file ${secret} is missing. Put it back from a copy of the data folder.`,
  );
}

export function spawnAs(account: Account, binary: string, parameters: readonly string[]) {
  const [command = binary, ...rest] = [...account.prefix, binary, ...parameters];
  return spawn(command, rest, {
    ...account.identity,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
