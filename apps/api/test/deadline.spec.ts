import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { School } from '../src/identity/index.ts';
import { Deadlines, Sql } from '../src/platform/database/index.ts';
import { newId } from '../src/platform/ids.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

/** Within the ten seconds that a statement may take at most, so that a cancel is told from its end. */
const deadlines = { queryMs: 2_500, mutationMs: 2_500 };

/** As our own apps send them: production runs no others. */
const documents = {
  query: '{ cohorts { totalCount } }',
  mutation: `mutation Late($id: ID!) {
    openJoinLink(input: { cohortId: $id, days: 1, seats: 1 }) { link } }`,
};
const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

let rootDir: string;
let cohortId: string;
let world: World;
let school: TestSchool;
beforeAll(async () => {
  rootDir = mkdtempSync(join(tmpdir(), 'palpate-deadline-'));
  const folder = join(rootDir, 'packages', 'schema', 'documents');
  mkdirSync(folder, { recursive: true });
  const known = Object.values(documents).map((text) => [hashOf(text), text]);
  writeFileSync(join(folder, 'slow.json'), JSON.stringify(Object.fromEntries(known)));
  world = await startWorld({}, { config: { deadlines, rootDir } });
  school = await world.makeSchool();
  cohortId = await world.makeCohort(school);
  // Cohorts are read as slowly as on a server that is about to fall over.
  await world.query('ALTER TABLE cohort RENAME TO quick_cohort');
  await world.query('CREATE SEQUENCE begun; CREATE SEQUENCE ended');
  await world.query(`CREATE VIEW cohort AS
    SELECT quick_cohort.*
      FROM quick_cohort, LATERAL (SELECT nextval('begun'), pg_sleep(8), nextval('ended')) AS slow`);
});
afterAll(async () => {
  await world.stop();
  rmSync(rootDir, { recursive: true });
});

/** By the hash of a document; null where there was no error. */
async function sendTrusted(text: string, variables: object): Promise<string | null> {
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-palpate': '1',
      cookie: school.admin.cookie,
    },
    body: JSON.stringify({ documentId: hashOf(text), variables }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? null;
}

/** How many statements came to their sleep, and past it; sequences count what was rolled back too. */
async function countStatements(): Promise<{ begun: number; ended: number }> {
  const [row] = await world.query<{ begun: number; ended: number }>(
    `SELECT (SELECT last_value * is_called::int FROM begun)::int AS begun,
            (SELECT last_value * is_called::int FROM ended)::int AS ended`,
  );
  return row ?? { begun: 0, ended: 0 };
}

/** Asks again, at the database's own pace. */
async function untilNoneSleeps(): Promise<void> {
  const sleeping = `SELECT FROM pg_stat_activity
     WHERE datname = current_database() AND state = 'active' AND wait_event = 'PgSleep'`;
  while ((await world.query(sleeping)).length > 0);
}

describe('an operation past its deadline', () => {
  it('is refused as busy, and PostgreSQL stops its statement', async () => {
    const asked = await school.admin.send('{ cohorts { totalCount } }');
    expect(asked).toMatchObject({ status: 503, code: 'BUSY' });
    await untilNoneSleeps();
    const { begun, ended } = await countStatements();
    expect(begun).toBeGreaterThan(0);
    expect(ended).toBe(0);
  });

  it.each(Object.entries(documents))(
    'is refused as busy when it is a %s of our own apps',
    async (_, text) => {
      const before = await countStatements();
      expect(await sendTrusted(text, { id: cohortId })).toBe('BUSY');
      await untilNoneSleeps();
      const { begun, ended } = await countStatements();
      expect(begun).toBeGreaterThan(before.begun);
      expect(ended).toBe(0);
    },
  );

  it('leaves its connection fit for the next one', async () => {
    const all = Array.from({ length: 12 }, () => school.admin.send('{ cohorts { totalCount } }'));
    expect(new Set((await Promise.all(all)).map(({ code }) => code))).toEqual(new Set(['BUSY']));
    expect(await school.admin.get('{ schoolName: viewer { name } }')).toBeDefined();
    await untilNoneSleeps();
    expect((await countStatements()).ended).toBe(0);
  });
});

describe('a transaction past its deadline', () => {
  it('begins no further statement and commits nothing: whoever asked was told so', async () => {
    const passed = Promise.withResolvers<void>();
    const { promise: left, resolve: leave } = Promise.withResolvers<void>();
    const school = { id: newId(), name: 'Late', isDemo: false, createdAt: new Date() };
    const asked = world.app.get(Deadlines).within(50, () => {
      const work = world.app.get(Sql).transaction(async (tx) => {
        await tx.manager.insert(School, school);
        await passed.promise;
      });
      leave(work);
      return work;
    });
    await expect(asked).rejects.toMatchObject({ code: 'BUSY' });
    passed.resolve();
    await expect(left).rejects.toMatchObject({ code: 'BUSY' });
    expect(await world.query('SELECT 1 FROM school WHERE id = $1', [school.id])).toEqual([]);
  });
});
