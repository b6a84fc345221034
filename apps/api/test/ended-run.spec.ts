import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { findDifferences } from './recompute.ts';
import {
  ANSWER,
  answer,
  answerInput,
  ATTEMPT,
  OPEN_LESSON,
  openLesson,
  REACH,
  readActivities,
  readKeys,
  SLOT,
  START,
  startAttempt,
  SUBMIT,
} from './study.ts';
import type { Activities, TestAttempt } from './study.ts';
import { startWorld, type TestStudent, type World } from './world.ts';

const FLAG = `mutation ($input: FlagInput!) { flag(input: $input) { ${SLOT} } }`;

let world: World;
let student: TestStudent;
let activities: Activities;
let quiz: TestAttempt;
let checkId: string;
let kept: ReturnType<typeof answerInput>;

beforeAll(async () => {
  world = await startWorld();
  const school = await world.makeSchool();
  student = await world.makeStudent(school, await world.makeCohort(school));
  const { client, enrolmentId } = student;
  activities = await readActivities(client);
  quiz = await startAttempt(client, enrolmentId, activities.quiz);
  checkId = (await openLesson(client, enrolmentId, activities.lesson)).checkAttempt?.id ?? '';
  const [slot] = quiz.slots;
  kept = answerInput(quiz.id, 1, slot && (await readKeys(world)).right(slot));
  await answer(client, kept);
  await world.query("UPDATE enrolment SET state = 'ENDED' WHERE id = $1", [enrolmentId]);
});
afterAll(() => world.stop());

describe('a run that has ended', () => {
  const commands: [string, string, () => object][] = [
    ['an answer', ANSWER, () => answerInput(quiz.id, 2, null)],
    ['an answer to a check', ANSWER, () => answerInput(checkId, 1, null)],
    ['a flag', FLAG, () => ({ ...key(quiz.id), isFlagged: true })],
    ['a submission', SUBMIT, () => ({ attemptId: quiz.id, eventId: newId() })],
    ['a start', START, () => ({ id: newId(), ...run(), quizId: activities.practice })],
    [
      'the opening of a lesson',
      OPEN_LESSON,
      () => ({ ...run(), lessonId: activities.lesson2, attemptId: newId() }),
    ],
    ['a block reached', REACH, () => ({ ...run(), lessonId: activities.lesson, block: 2 })],
  ];

  it.each(commands)('refuses %s, and nothing changes', async (_title, query, input) => {
    const before = await readRows();
    const refused = await student.client.send(query, { input: input() });
    expect(refused.extensions).toEqual({ code: 'ENROLMENT_ENDED', status: 409 });
    expect(await readRows()).toEqual(before);
  });

  it('answers an event again that arrived before its end', async () => {
    expect((await answer(student.client, kept)).response).toEqual(kept.response);
  });

  it('stays readable for its student', async () => {
    const { attempt } = await student.client.get<{ attempt: TestAttempt }>(
      `query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`,
      { id: quiz.id },
    );
    expect(attempt.slots[0]?.response).toEqual(kept.response);
    expect(await findDifferences(world)).toEqual([]);
  });
});

function key(attemptId: string) {
  return { attemptId, eventId: newId(), position: 1 };
}

function run() {
  return { enrolmentId: student.enrolmentId };
}

async function readRows(): Promise<unknown[]> {
  return world.query(
    `SELECT (SELECT count(*) FROM attempt) AS attempts,
            (SELECT count(*) FROM attempt_event) AS events,
            (SELECT count(*) FROM lesson_event) AS lessons,
            (SELECT jsonb_agg(s) FROM attempt_slot s) AS slots,
            (SELECT jsonb_agg(r) FROM enrolment_rollup r) AS rollups`,
  );
}
