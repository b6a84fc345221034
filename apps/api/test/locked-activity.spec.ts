import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { makeLearner, takeCareQuiz, type Learner } from './learner.ts';
import { findDifferences } from './recompute.ts';
import {
  answer,
  ANSWER,
  answerInput,
  finishLesson,
  LOCK,
  OPEN_LESSON,
  openLesson,
  REACH,
  readKeys,
  START,
  startAttempt,
  submit,
  takeQuiz,
} from './study.ts';
import type { TestLock } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

type Card = {
  activity: { id: string; title: string };
  attemptId: string | null;
  opens: { kind: string; done: number; needed: number } | null;
};

let world: World;
let school: TestSchool;
let cohortId: string;
let keys: Awaited<ReturnType<typeof readKeys>>;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  cohortId = await world.makeCohort(school);
  keys = await readKeys(world);
});
afterAll(() => world.stop());

async function readCard(client: Client): Promise<Card | null | undefined> {
  const { home } = await client.get<{ home: { enrolments: { continueWith: Card | null }[] } }>(
    `{ home { enrolments { continueWith {
         activity { id title } attemptId opens { kind done needed } } } } }`,
  );
  return home.enrolments[0]?.continueWith;
}

async function readLesson({ client, enrolmentId, idOf }: Learner, title: string) {
  const { lesson } = await client.get<{
    lesson: { title: string; lock: TestLock | null; tree: { blocks: unknown[] } };
  }>(`query ($e: ID!, $a: ID!) { lesson(enrolmentId: $e, lessonId: $a) { title tree ${LOCK} } }`, {
    e: enrolmentId,
    a: idOf(title),
  });
  return lesson;
}

describe('a locked activity', () => {
  it('has a page that names the rule and shows nothing of the lesson', async () => {
    const learner = await makeLearner(world, school, cohortId);
    const page = await readLesson(learner, 'Busy hands');
    expect(page).toMatchObject({ title: 'Busy hands', tree: { blocks: [], sources: [] } });
    expect(page.lock?.unmet).toMatchObject([{ kind: 'SAFETY_PASSED' }]);
    await takeCareQuiz(learner, keys);
    const open = await readLesson(learner, 'Busy hands');
    expect(open.lock).toBeNull();
    expect(open.tree.blocks).toHaveLength(4);
  });

  const forged: [string, string, (idOf: Learner['idOf']) => object][] = [
    ['openLesson', OPEN_LESSON, (idOf) => ({ lessonId: idOf('Busy hands'), attemptId: newId() })],
    ['reachBlock', REACH, (idOf) => ({ lessonId: idOf('Busy hands'), block: 3 })],
    ['startAttempt', START, (idOf) => ({ quizId: idOf('Practice further'), id: newId() })],
    [
      'startAttempt at the checks of a lesson',
      START,
      (idOf) => ({ quizId: idOf('Quiet hands'), id: newId() }),
    ],
  ];

  it.each(forged)(
    'refuses %s of a client that skips the lock, and nothing changes',
    async (_t, query, make) => {
      const { client, enrolmentId, idOf } = await makeLearner(world, school, cohortId);
      const before = await readRows(enrolmentId);
      const refused = await client.send(query, { input: { enrolmentId, ...make(idOf) } });
      expect(refused.extensions).toMatchObject({
        code: 'ACTIVITY_LOCKED',
        status: 409,
        unmet: expect.arrayContaining([expect.objectContaining({ kind: 'SAFETY_PASSED' })]),
      });
      expect(await readRows(enrolmentId)).toEqual(before);
    },
  );

  it('that was done before stays open', async () => {
    const learner = await makeLearner(world, school, cohortId);
    const { client, enrolmentId, idOf, find } = learner;
    const lessonId = idOf('Quiet hands');
    await world.query(
      `INSERT INTO completion (school_id, enrolment_id, activity_id, number, kind, recorded_at)
       VALUES ($1, $2, $3, 1, 'COMPLETED', now())`,
      [school.schoolId, enrolmentId, lessonId],
    );
    expect(await find('Quiet hands')).toMatchObject({ state: 'DONE', lock: null });
    expect(await readLesson(learner, 'Quiet hands')).toMatchObject({ lock: null });
    expect((await openLesson(client, enrolmentId, lessonId)).tree.blocks).toHaveLength(4);
    await world.query(
      `INSERT INTO enrolment_rollup (school_id, enrolment_id, done) VALUES ($1, $2, '{0,0,1}')
       ON CONFLICT (school_id, enrolment_id) DO UPDATE SET done = '{0,0,1}',
         last_active_at = (SELECT recorded_at FROM completion WHERE enrolment_id = $2)`,
      [school.schoolId, enrolmentId],
    );
  });

  it('leaves an attempt under way answerable, whatever became of its rule', async () => {
    const learner = await makeLearner(world, school, cohortId);
    const { client, enrolmentId, idOf } = learner;
    await takeCareQuiz(learner, keys);
    const attempt = await startAttempt(client, enrolmentId, idOf('Practice further'));
    await takeCareQuiz(learner, keys, ['S-1', 'S-2']);
    const [slot] = attempt.slots;
    const input = answerInput(attempt.id, 1, slot && keys.right(slot));
    expect((await client.send(ANSWER, { input })).code).toBeNull();
  });
});

describe('the card to continue with', () => {
  it('leads past what is locked, then to what opens it', async () => {
    const learner = await makeLearner(world, school, cohortId);
    const { client, enrolmentId, idOf } = learner;
    for (const title of ['Warm hands', 'Slow hands', 'Careful hands']) {
      await finishLesson(client, { enrolmentId, lessonId: idOf(title), answers: keys.right });
    }
    for (const title of ['Practice of the beginning', 'Quiz of the beginning']) {
      await takeQuiz(client, { enrolmentId, quizId: idOf(title), answers: keys.right });
    }
    expect(await readCard(client)).toMatchObject({
      activity: { title: 'Quiz of care' },
      opens: null,
    });
    const { id: retryOf } = await takeCareQuiz(learner, keys, ['S-1']);
    expect(await readCard(client)).toEqual({
      activity: { id: idOf('Quiz of care'), title: 'Quiz of care' },
      attemptId: null,
      opens: { kind: 'SAFETY_PASSED', done: 1, needed: 2 },
    });
    expect((await learner.find('Quiz of care'))?.state).toBe('DONE');
    const retry = await startAttempt(client, enrolmentId, idOf('Quiz of care'), retryOf);
    expect(await readCard(client)).toMatchObject({ attemptId: retry.id });
    for (const slot of retry.slots) {
      await answer(client, answerInput(retry.id, slot.position, keys.right(slot)));
    }
    await submit(client, retry.id);
    expect(await readCard(client)).toMatchObject({
      activity: { title: 'Busy hands' },
      opens: null,
    });
  });
});

describe('after all of this', () => {
  it('every roll-up is what the events say', async () => {
    expect(await findDifferences(world)).toEqual([]);
  });
});

async function readRows(enrolmentId: string): Promise<unknown[]> {
  return world.query(
    `SELECT (SELECT count(*) FROM attempt WHERE enrolment_id = $1) AS attempts,
            (SELECT count(*) FROM lesson_progress WHERE enrolment_id = $1) AS lessons,
            (SELECT count(*) FROM lesson_event WHERE enrolment_id = $1) AS events,
            (SELECT count(*) FROM enrolment_rollup WHERE enrolment_id = $1) AS rollups`,
    [enrolmentId],
  );
}
