import pg from 'pg';
import { MIGRATION_LOCK } from '../platform/database/migrate.ts';
import { keepNewestUpgrades } from './backup.folder.ts';
import { knownMigrations } from './known-migrations.ts';
import { OperationError } from './operation.error.ts';
import { MIGRATION_TABLE } from './table.catalog.ts';

type Options = {
  databaseUrl: string;
  folder: string;
  version: string;
  now: Date;
  tell: (line: string) => void;
};

const KEPT_UPGRADES = 3;
const CONNECT_MS = 5_000;

/** Backs up a school whose tables this version is about to change; throws, so that they stay, where it can't. */
export async function backUpBeforeMigrating(options: Options): Promise<void> {
  const client = new pg.Client({
    connectionString: options.databaseUrl,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'palpate',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    if (!(await isDue(client))) return;
    // Of several that start at once one backs up; the others wait, and find it done or migrated.
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if (await isDue(client)) await make(options);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function isDue(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('${MIGRATION_TABLE}') IS NOT NULL AND to_regclass('school') IS NOT NULL AS exists`,
  );
  if (!rows[0]?.exists) return false;
  const found = await client.query<{ names: string[] | null; holdsSchool: boolean }>(
    `SELECT (SELECT array_agg(name) FROM ${MIGRATION_TABLE}) AS names,
            EXISTS (SELECT FROM school) AS "holdsSchool"`,
  );
  const [{ names, holdsSchool } = { names: null, holdsSchool: false }] = found.rows;
  const applied = new Set(names);
  return holdsSchool && knownMigrations.some((name) => !applied.has(name));
}

async function make({ tell, ...options }: Options): Promise<void> {
  try {
    // Few starts need it, so no other start reads it.
    const { backUp } = await import('./backup.ts');
    const { path } = await backUp({ ...options, reason: 'upgrade' });
    tell(`This version changes the database. It was backed up first: ${path}`);
    const removed = await keepNewestUpgrades(options.folder, KEPT_UPGRADES);
    if (removed.length > 0) tell(`Older back-ups of this kind were removed: ${removed.join(', ')}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperationError(
      `This version changes the database, and the back-up before it failed, so nothing was changed: ${reason}\n` +
        `Make room in ${options.folder} or set BACKUP_DIR to a folder that can be written, and start again.`,
      { cause: error },
    );
  }
}
