import pg from 'pg';
import { codeOf, EmbeddedPostgresError } from './errors.ts';

const OLDEST_MAJOR = 15;
const CONNECT_MS = 10_000;

/** Makes a database, as a copy of `template` where one is named, and answers with its address. */
export async function createDatabase(
  adminUrl: string,
  name: string,
  template?: string,
): Promise<string> {
  const source = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : '';
  await run(adminUrl, `CREATE DATABASE ${pg.escapeIdentifier(name)}${source}`);
  return databaseUrl(adminUrl, name);
}

/** Drops a database together with its open connections; one that is not there is no failure. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await run(adminUrl, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

/** The same server's address with another database in it. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(name)}`;
  return address.href;
}

/** Answers with the major version of a server of one's own, or throws why it can't be used. */
export async function checkDatabase(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  const major = await readMajor(client).catch((error: unknown) => {
    throw unreachable(url, error);
  });
  if (major < OLDEST_MAJOR) {
    throw new EmbeddedPostgresError(
      'DATABASE_VERSION',
      `DATABASE_URL leads to PostgreSQL ${major}; Palpate needs ${OLDEST_MAJOR} or later.`,
    );
  }
  return major;
}

async function readMajor(client: pg.Client): Promise<number> {
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number }>(
      `SELECT current_setting('server_version_num')::integer AS number`,
    );
    return Math.floor((rows[0]?.number ?? 0) / 10_000);
  } finally {
    await client.end().catch(() => {});
  }
}

function unreachable(url: string, error: unknown): EmbeddedPostgresError {
  const reason = codeOf(error) === 'ECONNREFUSED' ? 'nothing answers there' : String(error);
  return new EmbeddedPostgresError(
    'DATABASE_UNREACHABLE',
    `The database in DATABASE_URL (${withoutPassword(url)}) can't be used: ${reason}`,
    { cause: error },
  );
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'not an address';
  const address = new URL(url);
  if (address.password) address.password = '…';
  return decodeURI(address.href);
}

/** Makes the database that `url` names, from the server's own `postgres` database, unless it is there. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const client = new pg.Client({ connectionString: databaseUrl(url, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
