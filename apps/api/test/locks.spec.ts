import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeLearner, takeCareQuiz, type Learner } from './learner.ts';
import { findDifferences } from './recompute.ts';
import {
  answer,
  answerInput,
  finishLesson,
  LOCK,
  openLesson,
  readKeys,
  startAttempt,
  submit,
  takeQuiz,
} from './study.ts';
import type { TestLock, TestSlot } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

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

async function readQuizLock({ client, enrolmentId, idOf }: Learner, title: string) {
  const { quiz } = await client.get<{ quiz: { lock: TestLock | null } }>(
    `query ($e: ID!, $a: ID!) { quiz(enrolmentId: $e, quizId: $a) { ${LOCK} } }`,
    { e: enrolmentId, a: idOf(title) },
  );
  return quiz.lock;
}

describe('safety passed', () => {
  it('keeps a module closed, in words and numbers, until each safety question was right', async () => {
    const learner = await makeLearner(world, school, cohortId);
    expect(await learner.find('Busy hands')).toMatchObject({
      state: 'LOCKED',
      lock: {
        unmet: [
          {
            kind: 'SAFETY_PASSED',
            activityId: learner.idOf('Quiz of care'),
            activityTitle: 'Quiz of care',
            done: 0,
            needed: 2,
          },
        ],
      },
    });
    await takeCareQuiz(learner, keys, ['S-2']);
    expect((await learner.find('Busy hands'))?.lock?.unmet).toMatchObject([{ done: 1, needed: 2 }]);
    await takeCareQuiz(learner, keys, ['G-OTHER']);
    expect(await learner.find('Busy hands')).toMatchObject({ state: 'NEXT', lock: null });
  });

  it('is met by a retry of what was missed', async () => {
    const learner = await makeLearner(world, school, cohortId);
    const { client, enrolmentId, idOf, find } = learner;
    const first = await takeCareQuiz(learner, keys, ['S-1', 'G-OTHER']);
    const quizId = idOf('Quiz of care');
    const retry = { enrolmentId, quizId, retryOf: first.id, answers: keys.right };
    const { slots } = await takeQuiz(client, retry);
    expect(slots.map(({ questionKey }) => questionKey)).toEqual(['S-1', 'G-OTHER']);
    expect((await find('Busy hands'))?.lock).toBeNull();
  });

  it('adds up over attempts, and a later wrong answer takes nothing back', async () => {
    const learner = await makeLearner(world, school, cohortId);
    await takeCareQuiz(learner, keys, ['S-1']);
    await takeCareQuiz(learner, keys, ['S-2']);
    expect((await learner.find('Busy hands'))?.lock).toBeNull();
    await takeCareQuiz(learner, keys, ['S-1', 'S-2']);
    expect((await learner.find('Busy hands'))?.lock).toBeNull();
  });

  it('counts nothing that is not submitted', async () => {
    const { client, enrolmentId, idOf, find } = await makeLearner(world, school, cohortId);
    const attempt = await startAttempt(client, enrolmentId, idOf('Quiz of care'));
    for (const slot of attempt.slots) {
      await answer(client, answerInput(attempt.id, slot.position, keys.right(slot)));
    }
    expect((await find('Busy hands'))?.lock?.unmet).toMatchObject([{ done: 0 }]);
    await submit(client, attempt.id);
    expect((await find('Busy hands'))?.lock).toBeNull();
  });

  it("counts nobody else's answers", async () => {
    await takeCareQuiz(await makeLearner(world, school, cohortId), keys);
    const other = await makeLearner(world, school, cohortId);
    expect((await other.find('Busy hands'))?.lock?.unmet).toMatchObject([{ done: 0 }]);
  });
});

describe('viewed', () => {
  it('opens the next lesson when the one before is done', async () => {
    const learner = await makeLearner(world, school, cohortId);
    const { client, enrolmentId, idOf, find } = learner;
    await takeCareQuiz(learner, keys);
    expect((await find('Quiet hands'))?.lock?.unmet).toMatchObject([
      { kind: 'VIEWED', activityTitle: 'Busy hands', done: 0, needed: 1 },
    ]);
    const lessonId = idOf('Busy hands');
    await openLesson(client, enrolmentId, lessonId);
    expect((await find('Quiet hands'))?.state).toBe('LOCKED');
    await finishLesson(client, { enrolmentId, lessonId, answers: keys.right });
    expect(await find('Quiet hands')).toMatchObject({ state: 'NEXT', lock: null });
  });

  it("stands beside the module's rule: both have to be met", async () => {
    const { find } = await makeLearner(world, school, cohortId);
    const kinds = (await find('Quiet hands'))?.lock?.unmet.map(({ kind }) => kind);
    expect(kinds).toEqual(['SAFETY_PASSED', 'VIEWED']);
  });
});

describe('checks passed', () => {
  it('asks for right answers, and leaves the check open until it is right', async () => {
    const { client, enrolmentId, idOf, find } = await makeLearner(world, school, cohortId);
    const lessonId = idOf('Slow hands');
    const answers = (slot: TestSlot) =>
      slot.questionKey === 'C-3' ? keys.wrong(slot) : keys.right(slot);
    const { checkAttempt } = await finishLesson(client, { enrolmentId, lessonId, answers });
    expect((await find('Slow hands'))?.state).toBe('DONE');
    expect((await find('Other hands'))?.lock?.unmet).toMatchObject([
      { kind: 'CHECKS_PASSED', activityTitle: 'Slow hands', done: 1, needed: 2 },
    ]);
    const slot = checkAttempt?.slots.find(({ questionKey }) => questionKey === 'C-3');
    if (!checkAttempt || !slot) throw new Error('no check');
    const send = (response: unknown, check: boolean) =>
      answer(client, answerInput(checkAttempt.id, slot.position, response, check));
    expect(await send(keys.wrong(slot), true)).toMatchObject({
      isClosed: false,
      verdict: { canTryAgain: true },
    });
    await send(keys.right(slot), false);
    expect((await find('Other hands'))?.state).toBe('LOCKED');
    expect(await send(keys.right(slot), true)).toMatchObject({ isClosed: true });
    expect((await find('Other hands'))?.lock).toBeNull();
  });
});

describe('a minimum score', () => {
  async function takeFirst({ client, enrolmentId, idOf }: Learner, right: number) {
    const answers = (slot: TestSlot) =>
      slot.position <= right ? keys.right(slot) : keys.wrong(slot);
    const quizId = idOf('Quiz of the beginning');
    return takeQuiz(client, { enrolmentId, quizId, answers });
  }

  it('is compared by the exact score of the counting attempt', async () => {
    const learner = await makeLearner(world, school, cohortId);
    const { score } = await takeFirst(learner, 3);
    const lock = await readQuizLock(learner, 'Quiz on the side');
    expect(lock?.unmet).toMatchObject([
      { kind: 'MINIMUM_SCORE', done: score?.percent, needed: 67 },
    ]);
    await takeFirst(learner, 5);
    expect(await readQuizLock(learner, 'Quiz on the side')).toBeNull();
    await takeFirst(learner, 0);
    expect(await readQuizLock(learner, 'Quiz on the side')).toBeNull();
  });

  it('is not met by a retry of what was missed, which asks too little', async () => {
    const learner = await makeLearner(world, school, cohortId);
    const { client, enrolmentId, idOf } = learner;
    const { id } = await takeFirst(learner, 2);
    const quizId = idOf('Quiz of the beginning');
    await takeQuiz(client, { enrolmentId, quizId, retryOf: id, answers: keys.right });
    expect(await readQuizLock(learner, 'Quiz on the side')).not.toBeNull();
  });
});

describe('after all of this', () => {
  it('every roll-up is what the events say', async () => {
    expect(await findDifferences(world)).toEqual([]);
  });
});
