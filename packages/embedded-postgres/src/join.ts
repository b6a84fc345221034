import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SUPERUSER } from './data-folder.ts';
import { checkDatabase } from './databases.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { DATABASE, startPostgres, type PostgresOptions } from './server.ts';

export type JoinedPostgres = {
  url: string;
  /** Whether another Palpate runs it, which goes on with it. */
  isShared: boolean;
  /** Stops the server if it was started here. */
  leave(): Promise<void>;
};

const PATIENCE_MS = 15_000;
const BETWEEN_LOOKS_MS = 100;
/** Lines of postmaster.pid. */
const PORT_LINE = 3;
const STATUS_LINE = 7;

/** Whether a database was ever made in the data folder. */
export function hasCluster(dataDir: string): boolean {
  return existsSync(join(dataDir, 'postgres', 'PG_VERSION'));
}

/** Connects to the server that another Palpate runs on the folder, undisturbed, or starts one. */
export async function joinPostgres(options: PostgresOptions): Promise<JoinedPostgres> {
  try {
    const { url, stop } = await startPostgres(options);
    return { url, isShared: false, leave: stop };
  } catch (error) {
    const isInUse = error instanceof EmbeddedPostgresError && error.code === 'DATA_FOLDER_IN_USE';
    const url = isInUse ? await findRunning(options.dataDir) : null;
    if (url === null) throw error;
    return { url, isShared: true, leave: async () => {} };
  }
}

/** Whoever holds the folder may just be starting its server. */
async function findRunning(dataDir: string): Promise<string | null> {
  const folder = realpathSync(dataDir);
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline;) {
    const url = readAddress(folder);
    const isReady = url !== null && (await checkDatabase(url).catch(() => null)) !== null;
    if (isReady) return url;
    await wait(BETWEEN_LOOKS_MS);
  }
  return null;
}

function readAddress(folder: string): string | null {
  try {
    const lines = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    const password = readFileSync(join(folder, 'postgres.password'), 'utf8').trim();
    const port = Number(lines[PORT_LINE]);
    if (lines[STATUS_LINE]?.trim() !== 'ready' || !port) return null;
    return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE}`;
  } catch {
    return null;
  }
}
