import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { findDifferences } from './recompute.ts';
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
