import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { DataSource, MigrationExecutor } from 'typeorm';
import { migrations } from '../database/migrations/index.ts';
import { dataSourceOptions } from '../platform/database/data-source.options.ts';
import { MIGRATION_LOCK } from '../platform/database/migrate.ts';
import type { BackupManifest, TableSummary } from './backup.manifest.ts';
import { OperationError } from './operation.error.ts';
import { copyOut, copySettings, readTables, type StoredTable } from './table.catalog.ts';
import { copyAll } from './table.copy.ts';

/** Makes the tables as the back-up's version had them and fills them: one transaction, so all of it or nothing. */
export async function fillDatabase(
  databaseUrl: string,
  path: string,
  manifest: BackupManifest,
): Promise<void> {
  const chosen = migrations.filter((one) => manifest.migrations.includes(new one().name));
  const options = dataSourceOptions(databaseUrl, { entities: [], migrations: chosen });
  const dataSource = await new DataSource(options).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    const client: ClientBase = await runner.connect();
    await client.query(copySettings);
    await runner.startTransaction();
    // A Palpate that starts on this database waits, as for any other that migrates.
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'none';
    await executor.executePendingMigrations();
    const tables = await readTables(client);
    refuseOtherTables(manifest.tables, tables);
    await copyAll(client, path, manifest.tables);
    await compareAll(client, tables, manifest.tables);
    await advanceSequences(client);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

/** The same migrations make the same tables; where they don't, the file and this version don't belong together. */
function refuseOtherTables(wanted: readonly TableSummary[], found: readonly StoredTable[]): void {
  const shape = (table: { name: string; columns: readonly string[] }) =>
    `${table.name} (${table.columns.toSorted().join(', ')})`;
  const made = new Set(found.map(shape));
  const named = new Set(wanted.map(shape));
  const odd =
    wanted.find((table) => !made.has(shape(table))) ??
    found.find((table) => !named.has(shape(table)));
  if (!odd) return;
  throw new OperationError(
    `The back-up and this version disagree about the table ${odd.name}. Nothing was changed. ` +
      'Restore with the version that made the back-up, and start this one afterwards.',
  );
}

/** What the database now holds is read back and hashed as it was when the back-up was made. */
async function compareAll(
  client: ClientBase,
  tables: readonly StoredTable[],
  wanted: readonly TableSummary[],
): Promise<void> {
  const hashes = new Map(wanted.map(({ name, sha256 }) => [name, sha256]));
  for (const table of tables) {
    if ((await hashTable(client, table)) === hashes.get(table.name)) continue;
    throw new OperationError(
      `What was written into ${table.name} reads differently from what the back-up holds, so it was all taken back. ` +
        'Nothing was changed.',
    );
  }
}

/** SHA-256 of a table's rows, in hex. */
async function hashTable(client: ClientBase, table: StoredTable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of client.query(copyTo(copyOut(table)))) hash.update(chunk);
  return hash.digest('hex');
}

const SEQUENCES = `
SELECT format('SELECT setval(%L, max(%I)) FROM %I HAVING max(%I) IS NOT NULL',
              s.oid::regclass, a.attname, t.relname, a.attname) AS statement
  FROM pg_class s JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i')
  JOIN pg_class t ON t.oid = d.refobjid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
 WHERE s.relkind = 'S' AND s.relnamespace = current_schema()::regnamespace`;

/** A number that a row carries already is never given again. */
async function advanceSequences(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(SEQUENCES);
  for (const { statement } of rows) await client.query(statement);
}
