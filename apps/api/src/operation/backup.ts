import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { archiveEnd, encodeEntry, PART_BYTES } from './archive.entry.ts';
import { backupName, removeStalePartials, type BackupReason } from './backup.folder.ts';
import { FORMAT, MANIFEST, type BackupManifest, type TableSummary } from './backup.manifest.ts';
import { partName, TableTally, verifyBackup } from './backup.verify.ts';
import { OperationError } from './operation.error.ts';
import {
  copyOut,
  copySettings,
  MIGRATION_TABLE,
  readTables,
  type StoredTable,
} from './table.catalog.ts';

export type BackupOptions = {
  databaseUrl: string;
  folder: string;
  version: string;
  reason: BackupReason;
  now: Date;
};

export type MadeBackup = { path: string; bytes: number; manifest: BackupManifest };

type Head = Omit<BackupManifest, 'tables'>;

const OWNER_ONLY = 0o600;
const CONNECT_MS = 10_000;

/** Writes all rows, as they are at one moment, into a new file; the database may be in use. */
export async function backUp(options: BackupOptions): Promise<MadeBackup> {
  const client = new pg.Client({
    connectionString: options.databaseUrl,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'palpate back-up',
  });
  // A connection that is lost is felt by the statement that runs.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(copySettings);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await write(client, options);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function write(client: pg.Client, options: BackupOptions): Promise<MadeBackup> {
  const { folder, reason, now } = options;
  const head = await readHead(client, options);
  const tables = await readTables(client);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeStalePartials(folder, now);
  const partial = join(folder, `.${backupName(reason, now)}.${randomUUID()}.partial`);
  const made: { manifest: BackupManifest | null } = { manifest: null };
  try {
    const file = createWriteStream(partial, { flags: 'wx', mode: OWNER_ONLY, flush: true });
    await pipeline(
      archiveOf(client, tables, head, (manifest) => (made.manifest = manifest)),
      createGzip(),
      file,
    );
    // Only what was read again and found whole gets the name of a back-up.
    await verifyBackup(partial);
    const path = await nameBackup(partial, { folder, reason, now });
    if (!made.manifest) throw new Error('The archive ended without its manifest');
    return { path, bytes: (await stat(path)).size, manifest: made.manifest };
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function readHead(client: pg.Client, { version, now }: BackupOptions): Promise<Head> {
  const found = await client.query<{ major: number; exists: boolean }>(
    `SELECT current_setting('server_version_num')::integer / 10000 AS major,
            to_regclass('${MIGRATION_TABLE}') IS NOT NULL AND to_regclass('school') IS NOT NULL AS exists`,
  );
  const [{ major, exists } = { major: 0, exists: false }] = found.rows;
  if (!exists)
    throw new OperationError('This database holds no Palpate: there is nothing to back up.');
  const migrations = await client.query<{ name: string }>(
    `SELECT name FROM ${MIGRATION_TABLE} ORDER BY timestamp`,
  );
  const schools = await client.query<{ name: string }>(
    'SELECT name FROM school ORDER BY created_at, id',
  );
  return {
    format: FORMAT,
    product: 'palpate',
    version,
    madeAt: now.toISOString(),
    postgres: major,
    migrations: migrations.rows.map(({ name }) => name),
    schools: schools.rows.map(({ name }) => name),
  };
}

/** The manifest comes last: a file that was cut short has none. */
async function* archiveOf(
  client: pg.Client,
  tables: readonly StoredTable[],
  head: Head,
  keep: (manifest: BackupManifest) => void,
): AsyncGenerator<Buffer> {
  const mtime = new Date(head.madeAt);
  const summaries: TableSummary[] = [];
  for (const table of tables) {
    const tally = new TableTally(table.name);
    for await (const body of inParts(client.query(copyTo(copyOut(table))))) {
      tally.parts += 1;
      tally.add(body);
      yield encodeEntry({ name: partName(table.name, tally.parts), body }, mtime);
    }
    summaries.push({ ...tally.sum(), columns: table.columns });
  }
  const manifest = { ...head, tables: summaries };
  keep(manifest);
  const body = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  yield encodeEntry({ name: MANIFEST, body }, mtime);
  yield archiveEnd;
}

async function* inParts(chunks: Readable): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes < PART_BYTES) continue;
    yield Buffer.concat(held);
    held = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(held);
}

/** The first name of its second that is free; of two that end at once each gets its own. */
async function nameBackup(
  partial: string,
  { folder, reason, now }: Pick<BackupOptions, 'folder' | 'reason' | 'now'>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(folder, backupName(reason, now, number));
    if (!(await claim(path))) continue;
    await rename(partial, path).catch(async (error: unknown) => {
      await rm(path, { force: true });
      throw error;
    });
    await syncFolder(folder);
    return path;
  }
}

/** An empty file holds the name, since not every file system has links, and a rename asks nobody. */
async function claim(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx', OWNER_ONLY)).close();
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}

/** The new name is on the disk too, not only what it names. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
