import { databaseUrl, dropDatabase } from '@palpate/embedded-postgres';
import pg from 'pg';
import { OperationError } from './operation.error.ts';

export type Neighbour = { name: string; bytes: number };

const KEPT = '_before_restore_';
const FRESH = '_restoring_';
/** PostgreSQL cuts longer names. */
const MAX_NAME = 63;

/** Runs `work` on a connection of its own. */
export async function onDatabase<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'palpate restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

const IS_FULL = `
WITH own AS (SELECT oid FROM pg_namespace WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'),
     made AS (SELECT oid FROM pg_class WHERE relnamespace IN (SELECT oid FROM own)
              UNION ALL SELECT oid FROM pg_proc WHERE pronamespace IN (SELECT oid FROM own))
SELECT EXISTS (SELECT FROM made WHERE NOT EXISTS (
  SELECT FROM pg_depend WHERE objid = made.oid AND deptype = 'e')) AS full`;

/** Whether nothing was ever made in the database: no table, view, sequence or function, but for extensions' own. */
export async function isEmpty(url: string): Promise<boolean> {
  const { rows } = await onDatabase(url, (client) => client.query<{ full: boolean }>(IS_FULL));
  return rows[0]?.full === false;
}

/** Refuses while other programs are connected: a Palpate that runs would go on with what is no longer there. */
export async function refuseUsed(url: string): Promise<void> {
  const { rows } = await onDatabase(url, (client) =>
    client.query<{ programs: string[] | null }>(
      `SELECT array_agg(DISTINCT coalesce(nullif(application_name, ''), 'unnamed')) AS programs
         FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    ),
  );
  const programs = rows[0]?.programs;
  if (!programs) return;
  throw new OperationError(
    `The database is in use (${programs.join(', ')}). Stop Palpate and whatever else is connected, and restore again. ` +
      'Nothing was changed.',
  );
}

/** The server's own database, from which others are made and renamed. */
function adminUrl(url: string): string {
  return databaseUrl(url, 'postgres');
}

/** Makes an empty database beside the present one, with its encoding and locale. */
export async function makeFresh(url: string, now: Date): Promise<string> {
  const name = dated(databaseName(url), FRESH, now);
  try {
    await dropLeftovers(url);
    const statement = `CREATE DATABASE ${pg.escapeIdentifier(name)} ${await localeOf(url)}`;
    await onDatabase(adminUrl(url), (client) => client.query(statement));
    return databaseUrl(url, name);
  } catch (error) {
    throw new OperationError(
      `No database could be made beside the present one (${reasonOf(error)}). Nothing was changed. Restoring into a ` +
        'database that is not empty needs a role that may create databases (ALTER ROLE … CREATEDB), or an empty database.',
    );
  }
}

/** What a restore that was killed left behind; one that is going on is connected, and stays. */
async function dropLeftovers(url: string): Promise<void> {
  const names = await listStarting(url, FRESH);
  await onDatabase(adminUrl(url), async (client) => {
    for (const { name } of names) {
      await client.query(`DROP DATABASE ${pg.escapeIdentifier(name)}`).catch(() => undefined);
    }
  });
}

export async function dropFresh(url: string): Promise<void> {
  await dropDatabase(adminUrl(url), databaseName(url));
}

/** Puts the fresh database in the present one's place, both renames or none; answers the name the old one has now. */
export async function swap(url: string, freshUrl: string, now: Date): Promise<string> {
  const present = databaseName(url);
  const kept = dated(present, KEPT, now);
  await refuseUsed(url);
  await onDatabase(adminUrl(url), async (client) => {
    await client.query('BEGIN');
    await client.query(rename(present, kept));
    await client.query(rename(databaseName(freshUrl), present));
    await client.query('COMMIT');
  });
  return kept;
}

function rename(from: string, to: string): string {
  return `ALTER DATABASE ${pg.escapeIdentifier(from)} RENAME TO ${pg.escapeIdentifier(to)}`;
}

/** Databases that an earlier restore put aside. */
export function listKept(url: string): Promise<Neighbour[]> {
  return listStarting(url, KEPT);
}

async function listStarting(url: string, middle: string): Promise<Neighbour[]> {
  const { rows } = await onDatabase(url, (client) =>
    client.query<{ name: string; bytes: string }>(
      `SELECT datname AS name, pg_database_size(oid)::text AS bytes
         FROM pg_database WHERE starts_with(datname, $1) ORDER BY datname`,
      [`${databaseName(url)}${middle}`],
    ),
  );
  return rows.map(({ name, bytes }) => ({ name, bytes: Number(bytes) }));
}

/** Removes one that was put aside, and nothing else. */
export async function removeKept(url: string, name: string): Promise<void> {
  const kept = await listKept(url);
  if (!kept.some((one) => one.name === name)) {
    throw new OperationError(`No database named ${name} was put aside by a restore.`);
  }
  await dropDatabase(adminUrl(url), name);
}

function dated(name: string, middle: string, now: Date): string {
  const moment = now.toISOString().slice(0, 19).replace(/\D/g, '_');
  return `${name.slice(0, MAX_NAME - middle.length - moment.length)}${middle}${moment}`;
}

type Locale = { collate: string; ctype: string; provider: string; locale: string | null };

/** The rest of CREATE DATABASE that makes one like the present. */
async function localeOf(url: string): Promise<string> {
  const { rows } = await onDatabase(url, (client) =>
    client.query<Locale>(
      `SELECT datcollate AS collate, datctype AS ctype, datlocprovider::text AS provider,
              coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale
         FROM pg_database d WHERE datname = current_database()`,
    ),
  );
  const [found] = rows;
  if (!found) throw new Error('The database does not know itself');
  const text = (value: string | null) => pg.escapeLiteral(value ?? '');
  const base = `TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE ${text(found.collate)} LC_CTYPE ${text(found.ctype)}`;
  if (found.provider === 'i') return `${base} LOCALE_PROVIDER icu ICU_LOCALE ${text(found.locale)}`;
  if (found.provider === 'b')
    return `${base} LOCALE_PROVIDER builtin BUILTIN_LOCALE ${text(found.locale)}`;
  return `${base} LOCALE_PROVIDER libc`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
