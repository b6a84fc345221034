import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, dropDatabase } from '@palpate/embedded-postgres';
import pg from 'pg';

const adminUrl = process.env['PALPATE_TEST_DATABASE'] ?? '';

/** Databases and a folder that go away with the spec. */
export function makePlaces() {
  const folder = mkdtempSync(join(tmpdir(), 'palpate-backup-test-'));
  const names: string[] = [];
  return {
    folder,
    async database(): Promise<string> {
      const name = `backup_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
      names.push(name);
      return createDatabase(adminUrl, name);
    },
    async remove(): Promise<void> {
      const client = await connect(adminUrl);
      const { rows } = await client.query<{ name: string }>(
        `SELECT datname AS name FROM pg_database WHERE datname ~ '^backup_'`,
      );
      await client.end();
      const ours = rows.filter(({ name }) => names.some((start) => name.startsWith(start)));
      for (const { name } of ours) await dropDatabase(adminUrl, name);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

export async function ask<Row>(url: string, statement: string): Promise<Row[]> {
  const client = await connect(url);
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Each table's rows as a hash that no order changes: by the row's own text, not by what a back-up writes. */
export async function fingerprint(url: string): Promise<Record<string, string>> {
  const tables = await ask<{ name: string }>(
    url,
    `SELECT c.relname AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      ORDER BY 1`,
  );
  const client = await connect(url);
  try {
    const entries: [string, string][] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT to_jsonb(t)::text AS row FROM ${pg.escapeIdentifier(name)} t`,
      );
      const hash = createHash('sha256');
      for (const row of rows.map((one) => one.row).sort()) hash.update(`${row}\n`);
      entries.push([name, `${rows.length} rows ${hash.digest('hex')}`]);
    }
    return Object.fromEntries(entries);
  } finally {
    await client.end();
  }
}
