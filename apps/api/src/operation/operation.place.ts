import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import {
  checkDatabase,
  EmbeddedPostgresError,
  hasCluster,
  joinPostgres,
  startPostgres,
} from '@palpate/embedded-postgres';
import { findRootDir } from '../config.ts';
import { readFolders } from '../config.values.ts';
import { OperationError } from './operation.error.ts';
import { readVersion } from './product-version.ts';

export type Place = {
  rootDir: string;
  dataDir: string;
  backupDir: string;
  /** null means the embedded server. */
  databaseUrl: string | null;
  version: string;
};

/** Where the school is, by the same variables as for `npm start`. */
export function readPlace(environment: Readonly<Record<string, string | undefined>>): Place {
  const rootDir = findRootDir(dirname(fileURLToPath(import.meta.url)));
  return {
    rootDir,
    ...readFolders(environment, rootDir),
    databaseUrl: environment['DATABASE_URL'] || null,
    version: readVersion(rootDir),
  };
}

/** Runs `work` on the school's database; a Palpate that runs goes on undisturbed. */
export async function onSchool<T>(place: Place, work: (url: string) => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir } = place;
  if (databaseUrl) {
    await checkDatabase(databaseUrl);
    return work(databaseUrl);
  }
  if (!hasCluster(dataDir)) {
    throw new OperationError(
      `There is no database in ${dataDir} yet. Set DATA_DIR to the folder of your school, or DATABASE_URL to its database.`,
    );
  }
  const server = await joinPostgres({ dataDir });
  return work(server.url).finally(() => server.leave());
}

/** Runs `work` on the school's database with nobody else on it; the embedded one is made where there is none. */
export async function aloneOnSchool<T>(
  { databaseUrl, dataDir }: Place,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (databaseUrl) {
    await checkDatabase(databaseUrl);
    return work(databaseUrl);
  }
  const server = await startPostgres({ dataDir });
  return work(server.url).finally(() => server.stop());
}

/** Ends the process with what `main` decides; what a person can mend is shown as its message alone. */
export async function runProgram(main: () => Promise<number>): Promise<void> {
  // By the way of exit, on which a server that was started here is stopped too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(130));
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(`\n${isForPeople(error) ? error.message : inspect(error)}`);
    process.exitCode = 1;
  }
}

/** What the system refuses (no room, no right, no such file) says so by itself. */
function isForPeople(error: unknown): error is Error {
  if (error instanceof OperationError || error instanceof EmbeddedPostgresError) return true;
  return error instanceof Error && 'syscall' in error;
}

/** "3 rows", "1 row", in figures that can be read. */
export function count(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
}

export function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = bytes > 0 ? Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1) : 0;
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${units[power]}`;
}
