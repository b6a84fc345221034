import {
  createDatabase,
  databaseUrl,
  dropDatabase,
  startPostgres,
} from '@palpate/embedded-postgres';
import pg from 'pg';
import type { BenchOptions } from '../bench.options.ts';
import { step } from '../progress.ts';
import { startServer } from '../servers.ts';
import { courseStatements, questionTable } from './course.seed.ts';
import { peopleStatements } from './people.seed.ts';
import { SEED_ID_FUNCTION } from './seed.ids.ts';
import { readStamp, removeStamp, seedVersion, writeStamp } from './seed.stamp.ts';
import { rollupStatement, studyStatements } from './study.seed.ts';

const CONNECTIONS = 2;
const STUDENTS_AT_ONCE = 250;
const DATABASE = 'palpate';

/** For the seed alone: the run itself is on the settings that the product has. */
const SEED_SETTINGS = {
  synchronous_commit: 'off',
  max_wal_size: '8GB',
  shared_buffers: '512MB',
  maintenance_work_mem: '256MB',
  autovacuum: 'off',
};

/** Fills the data folder unless it holds these rows already; every constraint and trigger stays on. */
export async function seed({ scale, history, isFresh, dataDir }: BenchOptions): Promise<void> {
  const version = seedVersion(scale.students, history);
  if (!isFresh && readStamp(dataDir) === version) {
    console.log(`  Rows of an earlier run are used again (${dataDir}; --fresh makes new ones)`);
    return;
  }
  const postgres = await startPostgres({ dataDir, settings: SEED_SETTINGS });
  try {
    removeStamp(dataDir);
    const admin = databaseUrl(postgres.url, 'postgres');
    await dropDatabase(admin, DATABASE);
    await createDatabase(admin, DATABASE);
    await step('Migrating an empty database', () => migrate(postgres.url));
    await step('School, course and people', () =>
      inSession(postgres.url, [...courseStatements, ...peopleStatements(scale.students)]),
    );
    await seedStudents(postgres.url, scale.students, history);
    await step('VACUUM, ANALYZE and CHECKPOINT', () =>
      inSession(postgres.url, ['VACUUM (FREEZE, ANALYZE)', 'CHECKPOINT']),
    );
    writeStamp(dataDir, version);
  } finally {
    await postgres.stop();
  }
}

/** The product migrates when it starts. */
async function migrate(url: string): Promise<void> {
  const server = await startServer('product', url);
  await server.stop();
}

async function inSession(url: string, statements: readonly string[]): Promise<void> {
  const client = await connect(url);
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function seedStudents(url: string, students: number, history: number): Promise<void> {
  const start = performance.now();
  const starts = Array.from({ length: Math.ceil(students / STUDENTS_AT_ONCE) }, (_, index) => {
    return index * STUDENTS_AT_ONCE + 1;
  });
  let done = 0;
  const report = (count: number) => {
    done += count;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `  Students with progress, attempts and roll-ups: ${done} of ${students} (${seconds} s)`,
    );
  };
  const work = async () => {
    const client = await connect(url);
    try {
      await client.query(questionTable);
      for (let first = starts.shift(); first !== undefined; first = starts.shift()) {
        const last = Math.min(first + STUDENTS_AT_ONCE - 1, students);
        await seedSome(client, [first, last, history]);
        report(last - first + 1);
      }
    } finally {
      await client.end();
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
}

async function seedSome(client: pg.Client, values: [number, number, number]): Promise<void> {
  await client.query('BEGIN');
  for (const statement of [...studyStatements, rollupStatement]) {
    const asked = values.filter((_, index) => statement.includes(`$${index + 1}`));
    await client.query(statement, asked);
  }
  await client.query('COMMIT');
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(SEED_ID_FUNCTION);
  return client;
}
