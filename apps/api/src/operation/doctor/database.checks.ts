import { hasCluster } from '@palpate/embedded-postgres';
import { listKept, onDatabase } from '../database.swap.ts';
import { knownMigrations } from '../known-migrations.ts';
import { onSchool, size, type Place } from '../operation.place.ts';
import { MIGRATION_TABLE } from '../table.catalog.ts';
import { fail, ok, reasonOf, warn, type Finding } from './finding.ts';

export type DatabaseReport = { findings: Finding[]; major: number | null };

type Facts = {
  major: number;
  encoding: string;
  mayCreate: boolean;
  now: string;
  hasTables: boolean;
};

const OLDEST = 15;
const NEWEST = 18;
const CLOCK_MS = 5_000;

const FACTS = `
SELECT current_setting('server_version_num')::integer / 10000 AS major,
       current_setting('server_encoding') AS encoding,
       (SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user) AS "mayCreate",
       clock_timestamp()::text AS now,
       to_regclass('${MIGRATION_TABLE}') IS NOT NULL AS "hasTables"`;

export async function checkDatabase(place: Place): Promise<DatabaseReport> {
  if (place.databaseUrl === null && !hasCluster(place.dataDir))
    return { findings: [], major: null };
  try {
    return await onSchool(place, look);
  } catch (error) {
    const advice = place.databaseUrl
      ? 'Check DATABASE_URL: is the server running, are name and password right, does the database exist?'
      : 'What it says above is what to do; the data is untouched.';
    return {
      findings: [fail(`The database can't be used: ${reasonOf(error)}`, advice)],
      major: null,
    };
  }
}

async function look(url: string): Promise<DatabaseReport> {
  const { facts, applied } = await onDatabase(url, async (client) => {
    const [facts] = (await client.query<Facts>(FACTS)).rows;
    if (!facts) throw new Error('The database said nothing');
    if (!facts.hasTables) return { facts, applied: [] };
    const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${MIGRATION_TABLE}`);
    return { facts, applied: rows.map(({ name }) => name) };
  });
  const kept = await listKept(url);
  const findings = [
    checkVersion(facts.major),
    facts.encoding === 'UTF8'
      ? ok('Its encoding is UTF8')
      : fail(
          `Its encoding is ${facts.encoding}`,
          'Make it anew: CREATE DATABASE … ENCODING UTF8 TEMPLATE template0',
        ),
    ...checkMigrations(applied),
    facts.mayCreate
      ? ok('A back-up can be restored beside what is there')
      : warn(
          'The role may not create databases',
          'restore --replace needs it: ALTER ROLE … CREATEDB. Into an empty database it works without.',
        ),
    checkClock(Date.now() - Date.parse(facts.now)),
    ...kept.map(({ name, bytes }) =>
      warn(
        `An earlier restore put ${name} aside (${size(bytes)})`,
        `When nothing is missing: npm run restore -- --remove-kept ${name}`,
      ),
    ),
  ];
  return { findings, major: facts.major };
}

function checkVersion(major: number): Finding {
  if (major < OLDEST) return fail(`PostgreSQL ${major} is too old`, `Use ${OLDEST} to ${NEWEST}.`);
  if (major > NEWEST)
    return warn(
      `PostgreSQL ${major} is newer than what was tried`,
      `Tried are ${OLDEST} to ${NEWEST}.`,
    );
  return ok(`PostgreSQL ${major} answers`);
}

/** What the database has seen, against what this version knows. */
export function checkMigrations(applied: readonly string[], known = knownMigrations): Finding[] {
  const strange = applied.filter((name) => !known.includes(name));
  if (strange.length > 0) {
    return [
      fail(
        'The database is of a newer Palpate',
        `It knows ${strange.join(', ')}. Install that version again.`,
      ),
    ];
  }
  const pending = known.length - applied.length;
  if (applied.length === 0) return [ok('The database is empty: npm start sets it up')];
  if (pending === 0) return [ok('Its tables are those of this version')];
  return [warn(`${pending} migrations are pending`, 'npm start backs up first, then runs them.')];
}

function checkClock(difference: number): Finding {
  if (Math.abs(difference) < CLOCK_MS) return ok('Clocks of server and database agree');
  return warn(
    `The database's clock is ${Math.round(Math.abs(difference) / 1000)} s off`,
    'Set both by NTP: due dates and limits depend on them.',
  );
}
