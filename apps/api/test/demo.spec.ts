import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDatabase, dropDatabase } from '@palpate/embedded-postgres';
import pg from 'pg';
import type { FirstCourseStarter } from '../src/demo/demo.module.ts';
import { SchoolStarter } from '../src/identity/index.ts';
import { start } from '../src/main.ts';
import type { Client } from './client.ts';
import { findDifferences } from './recompute.ts';
import { signIn, startWorld } from './world.ts';

const adminUrl = process.env['PALPATE_TEST_DATABASE'] ?? '';
const name = `demo_${randomUUID().replaceAll('-', '')}`;
const environment = process.env['NODE_ENV'];

afterAll(async () => {
  process.env['NODE_ENV'] = environment;
  await dropDatabase(adminUrl, name);
});

describe('the demo', () => {
  it('gives three sign-ins, and is never served in production', async () => {
    const databaseUrl = await createDatabase(adminUrl, name);
    const options = { databaseUrl, host: '127.0.0.1', port: 0 };
    const server = await start({ ...options, demo: true });
    await server.stop();
    expect(server.demoSignIns.map(({ role }) => role)).toEqual(['STUDENT', 'INSTRUCTOR', 'ADMIN']);
    process.env['NODE_ENV'] = 'production';
    const refused = start({ ...options, demo: false });
    await expect(refused).rejects.toThrow(/holds the demo/);
    process.env['NODE_ENV'] = environment;
  });

  it('that was cut short is not served, and says what to do', async () => {
    const half = `half_${name}`;
    const databaseUrl = await createDatabase(adminUrl, half);
    const options = { databaseUrl, host: '127.0.0.1', port: 0, demo: false };
    await (await start(options)).stop();
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query('INSERT INTO school VALUES ($1, $2, true, now())', [randomUUID(), 'Half']);
    await client.end();
    await expect(start(options)).rejects.toThrow(/interrupted/);
    await dropDatabase(adminUrl, half);
  });

  it('is not offered in production', async () => {
    const world = await startWorld({ NODE_ENV: 'production' });
    const { site } = await world.client().get<{ site: object }>('{ site { isEmpty canLoadDemo } }');
    expect(site).toEqual({ isEmpty: true, canLoadDemo: false });
    expect((await world.client().send('mutation { loadDemo { email } }')).code).toBe(
      'DEMO_UNAVAILABLE',
    );
    await world.stop();
  });

  it('has the figures its events add up to', async () => {
    const world = await startWorld();
    await world.client().get('mutation { loadDemo { email } }');
    expect(await findDifferences(world)).toEqual([]);
    const [row] = await world.query('SELECT count(*)::int AS n FROM attempt_event');
    expect(row?.['n']).toBeGreaterThan(100);
    await world.stop();
  });
});

describe('the students of the demo', () => {
  it('stand on both sides of the lock, one of them held by it alone', async () => {
    const world = await startWorld();
    await world.client().get('mutation { loadDemo { email } }');
    const instructor = world.client();
    await signIn(instructor, 'instructor@palpate.example', 'palpate-demo');
    const students = await readDayGroup(instructor);
    const past = students.filter(({ isLocked, percent }) => !isLocked[3] && percent[3]);
    const held = students.filter(({ isLocked, percent }) => isLocked[3] && percent[1] === 100);
    expect(past.length).toBeGreaterThanOrEqual(2);
    expect(held).toHaveLength(1);
    expect(students.some(({ waiting }) => waiting > 0)).toBe(true);
    await world.stop();
  });
});

type Row = { percent: number[]; isLocked: boolean[]; waiting: number };

async function readDayGroup(client: Client): Promise<Row[]> {
  const { cohorts } = await client.get<{
    cohorts: { edges: { node: { cohort: { id: string }; course: { id: string } } }[] };
  }>('{ cohorts(search: "day group") { edges { node { cohort { id } course { id } } } } }');
  const day = cohorts.edges[0]?.node;
  const { heatMap } = await client.get<{ heatMap: { students: Row[] } }>(
    `query ($a: ID!, $b: ID!) { heatMap(cohortId: $a, courseId: $b) {
       students { percent isLocked waiting } } }`,
    { a: day?.cohort.id, b: day?.course.id },
  );
  return heatMap.students;
}

describe('a school whose set-up was cut short', () => {
  it('gets its first course at the next start', async () => {
    const world = await startWorld();
    const { schoolId } = await world.makeSchoolWithoutCourse();
    await world.app.get<FirstCourseStarter>(SchoolStarter).onApplicationBootstrap();
    const releases = await world.query('SELECT number FROM release WHERE school_id = $1', [
      schoolId,
    ]);
    expect(releases).toEqual([{ number: 1 }]);
    await world.stop();
  });
});
