import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { migrations } from '../src/database/migrations/index.ts';
import { PeopleService } from '../src/identity/index.ts';
import { dataSourceOptions } from '../src/platform/database/data-source.options.ts';
import type { Client } from './client.ts';
import { insertFirstRows, type FirstRows } from './migrations.rows.ts';
import { findDifferences } from './recompute.ts';
import { answer, answerInput, openLesson, readPath, startAttempt, submit } from './study.ts';
import { PASSWORD, signIn, startWorld, type World } from './world.ts';

let world: World;
let rows: FirstRows;
let student: Client;
let admin: Client;

beforeAll(async () => {
  world = await startWorld(
    {},
    {
      fill: async (databaseUrl) => {
        rows = await fillFirst(databaseUrl);
      },
    },
  );
  const hash = await world.app.get(PeopleService).hashPassword(PASSWORD);
  await world.query('UPDATE person SET password_hash = $1', [hash]);
  student = world.client({ isStudent: true });
  admin = world.client();
  await signIn(student, 'student@first.example');
  await signIn(admin, 'admin@first.example');
});
afterAll(() => world.stop());

/** Only the first migration has run when the rows go in. */
async function fillFirst(databaseUrl: string): Promise<FirstRows> {
  const tables = { entities: [], migrations: migrations.slice(0, 1) };
  const first = await new DataSource(dataSourceOptions(databaseUrl, tables)).initialize();
  try {
    await first.runMigrations();
    return await insertFirstRows((table, row) => {
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      const text = `INSERT INTO ${table} (${columns.join()}) VALUES (${places.join()})`;
      return first.query(text, Object.values(row));
    });
  } finally {
    await first.destroy();
  }
}

describe('what was stored before the second migration', () => {
  it('is a path without locks, as far as it had come', async () => {
    expect(await readPath(student)).toMatchObject([
      { id: rows.lessonId, state: 'DONE', lock: null },
      { id: rows.quizId, state: 'DONE', lock: null },
    ]);
  });

  it('is a lesson with its sources, from a bibliography that was a list', async () => {
    const { tree } = await openLesson(student, rows.enrolmentId, rows.lessonId);
    expect(tree).toMatchObject({ blocks: [{}], sources: [{ number: 1, id: 'book' }] });
    const { glossary } = await student.get<{ glossary: unknown[] }>(
      'query ($e: ID!) { glossary(enrolmentId: $e) { id } }',
      { e: rows.enrolmentId },
    );
    expect(glossary).toEqual([]);
  });

  it('is a draft to review, with no signature', async () => {
    const { contentReview } = await admin.get<{ contentReview: { edges: { node: object }[] } }>(
      `query ($c: ID!) { contentReview(courseId: $c) { edges { node { kind review { state } } } } }`,
      { c: rows.courseId },
    );
    expect(contentReview.edges.slice(0, 3).map(({ node }) => node)).toEqual([
      { kind: 'LESSON', review: { state: 'DRAFT' } },
      { kind: 'QUESTION', review: { state: 'DRAFT' } },
      { kind: 'QUESTION', review: { state: 'DRAFT' } },
    ]);
  });

  it('is a score that stands, and an attempt that goes on and can be retried', async () => {
    const open = await startAttempt(student, rows.enrolmentId, rows.quizId);
    expect(open).toMatchObject({ id: rows.openId, number: 2, waiting: 0, score: null });
    const right = { choice: 'aaaaaaaaaa' };
    await answer(student, answerInput(open.id, 1, right));
    expect(await submit(student, open.id)).toMatchObject({ score: { points: '1', outOf: '2' } });
    const retry = await startAttempt(student, rows.enrolmentId, rows.quizId, rows.submittedId);
    expect(retry.slots.map(({ questionKey }) => questionKey)).toEqual(['Q-2']);
  });

  it('is a run that began with its enrolment, and can pause', async () => {
    const history = await world.query(
      `SELECT number, kind, before, after, actor_id AS "actorId" FROM enrolment_change`,
    );
    const after = { state: 'OPEN', cohortId: rows.cohortId, releaseId: rows.releaseId };
    const actorId = rows.adminId;
    expect(history).toEqual([{ number: 1, kind: 'ENROLLED', before: null, after, actorId }]);
  });

  it('is a row of the heat map with nothing waiting', async () => {
    const { heatMap } = await admin.get<{ heatMap: { students: object[] } }>(
      `query ($a: ID!, $b: ID!) { heatMap(cohortId: $a, courseId: $b) {
         students { enrolmentId done score waiting isLocked } } }`,
      { a: rows.cohortId, b: rows.courseId },
    );
    expect(heatMap.students).toEqual([
      { enrolmentId: rows.enrolmentId, done: [2], score: [50], waiting: 0, isLocked: [false] },
    ]);
  });
});

describe('after all of this', () => {
  it('every roll-up is what the events say', async () => {
    expect(await findDifferences(world)).toEqual([]);
  });
});
