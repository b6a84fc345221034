import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../src/platform/ids.ts';
import { untilOneWaits } from './held.ts';
import { MOVE, moveCohort, type Moved } from './moves.ts';
import { findDifferences } from './recompute.ts';
import { publishEdited } from './release-two.course.ts';
import {
  ANSWER,
  answerInput,
  REACH,
  readActivities,
  readKeys,
  START,
  startAttempt,
  SUBMIT,
} from './study.ts';
import type { TestAttempt } from './study.ts';
import { startWorld, type TestSchool, type TestStudent, type World } from './world.ts';

const CONNECTIONS = 8;
let world: World;
let school: TestSchool;
let cohortId: string;
let students: TestStudent[];

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  cohortId = await world.makeCohort(school);
  students = await Promise.all([1, 2].map(() => world.makeStudent(school, cohortId)));
});
afterAll(() => world.stop());

describe('eight connections at the same attempts', () => {
  it('starts one attempt, whoever asks first', async () => {
    const [student] = students;
    if (!student) throw new Error('no student');
    const { client, enrolmentId } = student;
    const { quiz } = await readActivities(client);
    const started = await atOnce(() =>
      client.get<{ startAttempt: TestAttempt }>(START, {
        input: { id: newId(), enrolmentId, quizId: quiz },
      }),
    );
    expect(new Set(started.map(({ startAttempt }) => startAttempt.id)).size).toBe(1);
  });

  it('answers, repeats and submits, and every roll-up is what the events say', async () => {
    const keys = await readKeys(world);
    for (const { client, enrolmentId } of students) {
      const { quiz } = await readActivities(client);
      const input = { id: newId(), enrolmentId, quizId: quiz };
      const { startAttempt } = await client.get<{ startAttempt: TestAttempt }>(START, { input });
      const rounds = startAttempt.slots.flatMap((slot, index) => [
        answerInput(startAttempt.id, slot.position, keys.right(slot)),
        answerInput(startAttempt.id, slot.position, index % 2 ? keys.wrong(slot) : null),
        answerInput(startAttempt.id, slot.position, keys.wrong(slot)),
      ]);
      const submission = { attemptId: startAttempt.id, eventId: newId() };
      const codes = await atOnce(async (connection) => {
        const seen = new Set<string | null>();
        for (const [index, round] of rounds.entries()) {
          // Every second connection repeats the same event; the others answer for themselves.
          const event = connection % 2 ? round : { ...round, eventId: newId() };
          const { code } = await client.send(ANSWER, { input: event });
          seen.add(code);
          if (index === rounds.length - 2) {
            seen.add((await client.send(SUBMIT, { input: submission })).code);
          }
        }
        return [...seen];
      });
      expect(new Set(codes.flat())).toEqual(new Set([null, 'ATTEMPT_CLOSED']));
    }
    expect(await findDifferences(world)).toEqual([]);
  });

  it('finishes a quiz while a lesson moves, without a deadlock', async () => {
    const keys = await readKeys(world);
    for (let round = 0; round < 8; round += 1) {
      const { client, enrolmentId } = await world.makeStudent(school, cohortId);
      const { practice, lesson } = await readActivities(client);
      const attempt = await startAttempt(client, enrolmentId, practice);
      for (const slot of attempt.slots) {
        const input = answerInput(attempt.id, slot.position, keys.right(slot));
        await client.get(ANSWER, { input });
      }
      const submission = { attemptId: attempt.id, eventId: newId() };
      const codes = await atOnce((connection) =>
        connection === 3
          ? client.send(SUBMIT, { input: submission })
          : client.send(REACH, { input: { enrolmentId, lessonId: lesson, block: connection } }),
      );
      expect(codes.map(({ code }) => code)).toEqual(Array(CONNECTIONS).fill(null));
    }
    expect(await findDifferences(world)).toEqual([]);
  });

  it('moves a cohort to and fro while it answers, reads and hands in, without a deadlock', async () => {
    const keys = await readKeys(world);
    const second = await publishEdited(world, school);
    const releases = [school.releaseId, second];
    for (let round = 0; round < 4; round += 1) {
      const movers = await Promise.all([1, 2, 3].map(() => world.makeStudent(school, cohortId)));
      const busy = movers.map(async (student, index) => {
        const { client, enrolmentId } = student;
        const { practice, quiz, lesson } = await readActivities(client);
        const quizId = index % 2 ? practice : quiz;
        const attempt = await startAttempt(client, enrolmentId, quizId);
        const codes = [];
        for (const slot of attempt.slots) {
          const input = answerInput(attempt.id, slot.position, keys.right(slot));
          const reached = { enrolmentId, lessonId: lesson, block: slot.position };
          codes.push(client.send(ANSWER, { input }), client.send(REACH, { input: reached }));
        }
        const submission = { attemptId: attempt.id, eventId: newId() };
        const answered = await Promise.all(codes);
        return [...answered, await client.send(SUBMIT, { input: submission })];
      });
      const moves = Promise.all(
        [0, 1, 2, 3].map((step) => {
          const [expected = '', releaseId = ''] = step % 2 ? releases.toReversed() : releases;
          return moveCohort(school.admin, school, { cohortId, expected, releaseId });
        }),
      );
      const sent = (await Promise.all(busy)).flat();
      expect(new Set(sent.map(({ code }) => code))).toEqual(new Set([null]));
      expect(await moves).toHaveLength(4);
      expect(await findDifferences(world)).toEqual([]);
    }
  });

  it('moves once for eight who read the same preview', async () => {
    const [{ current = '' } = {}] = await world.query<{ current: string }>(
      'SELECT release_id AS current FROM cohort_course WHERE cohort_id = $1',
      [cohortId],
    );
    const releaseId = await publishEdited(world, school);
    const input = { cohortId, courseId: school.courseId, releaseId, expected: current };
    const moved = await atOnce(() => school.admin.get<{ moveCohort: Moved }>(MOVE, { input }));
    const names = moved.map(({ moveCohort: { __typename } }) => __typename);
    expect(names.filter((name) => name === 'CohortMoved')).toHaveLength(1);
    expect(names.filter((name) => name === 'CohortMoveConflict')).toHaveLength(CONNECTIONS - 1);
    expect(await findDifferences(world)).toEqual([]);
  });

  it('leaves no one behind who enrols while the cohort moves', async () => {
    const target = await publishEdited(world, school);
    const [{ current = '' } = {}] = await world.query<{ current: string }>(
      'SELECT release_id AS current FROM cohort_course WHERE cohort_id = $1',
      [cohortId],
    );
    await Promise.all([
      ...[1, 2, 3, 4].map(() => world.makeStudent(school, cohortId)),
      moveCohort(school.admin, school, { cohortId, releaseId: target, expected: current }),
    ]);
    const behind = await world.query(
      `SELECT id FROM enrolment WHERE cohort_id = $1 AND release_id <> $2`,
      [cohortId, target],
    );
    expect(behind).toEqual([]);
  });

  it('repeats a course while its cohort moves, and neither blocks the other', async () => {
    const { enrolmentId } = await world.makeStudent(school, cohortId);
    const mover = world.app.get(DataSource).createQueryRunner();
    await mover.startTransaction();
    await mover.query('SELECT 1 FROM cohort_course WHERE cohort_id = $1 FOR NO KEY UPDATE', [
      cohortId,
    ]);
    const repeat = `mutation ($input: RepeatCourseInput!) { repeatCourse(input: $input) { run } }`;
    const repeated = school.admin.send(repeat, { input: { enrolmentId } });
    await untilOneWaits(world);
    const lockRun = 'SELECT 1 FROM enrolment WHERE id = $1 FOR NO KEY UPDATE NOWAIT';
    const locked = await mover.query(lockRun, [enrolmentId]).catch(String);
    await mover.rollbackTransaction();
    await mover.release();
    expect(locked).toHaveLength(1);
    expect(await repeated).toMatchObject({ code: null, data: { repeatCourse: { run: 2 } } });
  });

  it('numbers the events of an attempt without a gap', async () => {
    const gaps = await world.query(`
      SELECT attempt_id FROM attempt_event e
       GROUP BY school_id, attempt_id
      HAVING max(number) <> count(*) OR min(number) <> 1`);
    expect(gaps).toEqual([]);
  });
});

function atOnce<T>(work: (connection: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => work(connection)));
}
