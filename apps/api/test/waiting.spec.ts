import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { makeLearner } from './learner.ts';
import { findDifferences } from './recompute.ts';
import {
  ANSWER,
  answer,
  answerInput,
  finishLesson,
  readKeys,
  readPath,
  START,
  startAttempt,
  submit,
  takeQuiz,
} from './study.ts';
import type { TestAttempt } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const TEXT = { text: 'I would ask first, in plain words.' };

let world: World;
let school: TestSchool;
let cohortId: string;
let staff: Client;
let keys: Awaited<ReturnType<typeof readKeys>>;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  const instructor = await world.makePerson(school.schoolId, 'INSTRUCTOR');
  staff = instructor.client;
  cohortId = await world.makeCohort(school, [instructor.personId]);
  keys = await readKeys(world);
});
afterAll(() => world.stop());

type QuizAttempt = Pick<TestAttempt, 'waiting' | 'score'> & { isCounting: boolean };

async function readQuiz(client: Client, e: string, q: string): Promise<QuizAttempt[]> {
  const { quiz } = await client.get<{ quiz: { attempts: QuizAttempt[] } }>(
    `query ($e: ID!, $q: ID!) { quiz(enrolmentId: $e, quizId: $q) {
       attempts { waiting isCounting score { points outOf percent } } } }`,
    { e, q },
  );
  return quiz.attempts;
}

describe('an answer that a person has to mark', () => {
  it('stands beside the score, in neither its points nor what they are out of', async () => {
    const { client, enrolmentId, idOf } = await makeLearner(world, school, cohortId);
    const quizId = idOf('A choice and a text');
    const attempt = await startAttempt(client, enrolmentId, quizId);
    expect(attempt.slots.map(({ type }) => type)).toEqual(['single-choice', 'extended-text']);
    const [choice] = attempt.slots;
    await answer(client, answerInput(attempt.id, 1, choice && keys.right(choice)));
    expect(await answer(client, answerInput(attempt.id, 2, TEXT))).toMatchObject({
      response: TEXT,
      isWaiting: false,
      verdict: null,
    });
    const submitted = await submit(client, attempt.id);
    expect(submitted).toMatchObject({
      waiting: 1,
      score: { points: '1', outOf: '1', percent: 100 },
      slots: [
        { isWaiting: false, verdict: { isRight: true } },
        { isWaiting: true, verdict: { isRight: null, fraction: null, canTryAgain: false } },
      ],
    });
    expect(await readQuiz(client, enrolmentId, quizId)).toEqual([
      { waiting: 1, isCounting: true, score: { points: '1', outOf: '1', percent: 100 } },
    ]);
  });

  it('finishes its activity without waiting for the mark', async () => {
    const { client, enrolmentId, idOf } = await makeLearner(world, school, cohortId);
    const quizId = idOf('Two texts');
    await takeQuiz(client, { enrolmentId, quizId, answers: () => TEXT });
    const step = (await readPath(client)).find(({ id }) => id === quizId);
    expect(step?.state).toBe('DONE');
  });

  it('leaves an attempt without a score while every answer waits, not with 0 percent', async () => {
    const { client, enrolmentId, idOf } = await makeLearner(world, school, cohortId);
    const quizId = idOf('Two texts');
    const submitted = await takeQuiz(client, { enrolmentId, quizId, answers: () => TEXT });
    expect(submitted).toMatchObject({ score: null, waiting: 2 });
    expect(await readQuiz(client, enrolmentId, quizId)).toEqual([
      { waiting: 2, isCounting: false, score: null },
    ]);
    const { heatMap } = await staff.get<{
      heatMap: { students: { enrolmentId: string; score: (number | null)[]; waiting: number }[] };
    }>(
      `query ($a: ID!, $b: ID!) { heatMap(cohortId: $a, courseId: $b) {
         students { enrolmentId score waiting } } }`,
      { a: cohortId, b: school.courseId },
    );
    const row = heatMap.students.find((student) => student.enrolmentId === enrolmentId);
    expect(row).toMatchObject({ waiting: 2, score: [null, null, null, null, null, null] });
  });

  it('left blank scores 0 like any other', async () => {
    const { client, enrolmentId, idOf } = await makeLearner(world, school, cohortId);
    const quizId = idOf('Two texts');
    const answers = ({ position }: { position: number }) => (position === 1 ? TEXT : null);
    expect(await takeQuiz(client, { enrolmentId, quizId, answers })).toMatchObject({
      waiting: 1,
      score: { points: '0', outOf: '1', percent: 0 },
    });
  });

  it('is not among what was missed', async () => {
    const { client, enrolmentId, idOf } = await makeLearner(world, school, cohortId);
    const quizId = idOf('A choice and a text');
    const { id } = await takeQuiz(client, {
      enrolmentId,
      quizId,
      answers: (slot) => (slot.type === 'extended-text' ? TEXT : keys.wrong(slot)),
    });
    const retry = await startAttempt(client, enrolmentId, quizId, id);
    expect(retry.slots.map(({ type }) => type)).toEqual(['single-choice']);
    const both = idOf('Two texts');
    const texts = await takeQuiz(client, { enrolmentId, quizId: both, answers: () => TEXT });
    const input = { id: newId(), enrolmentId, quizId: both, retryOf: texts.id };
    expect((await client.send(START, { input })).code).toBe('NOT_RETRYABLE');
  });

  it('inside a lesson is handed in by Check, and takes no second text', async () => {
    const { client, enrolmentId, idOf } = await makeLearner(world, school, cohortId);
    const lessonId = idOf('Careful hands');
    const page = await finishLesson(client, { enrolmentId, lessonId, answers: () => TEXT });
    const attemptId = page.checkAttempt?.id ?? '';
    const again = await client.send(ANSWER, { input: answerInput(attemptId, 1, TEXT, true) });
    expect(again.code).toBe('SLOT_CLOSED');
    const step = (await readPath(client)).find(({ id }) => id === lessonId);
    expect(step?.state).toBe('DONE');
  });
});

describe("the instructor's page", () => {
  it('shows what waits, with its text, and a mean of what is marked', async () => {
    const { client, enrolmentId, idOf } = await makeLearner(world, school, cohortId);
    const quizId = idOf('A choice and a text');
    const answers = (slot: TestAttempt['slots'][number]) =>
      slot.type === 'extended-text' ? TEXT : keys.right(slot);
    await takeQuiz(client, { enrolmentId, quizId, answers });
    const { studentPage } = await staff.get<{ studentPage: Page }>(
      `query ($id: ID!) { studentPage(enrolmentId: $id) {
         modules { title answered waiting meanPercent }
         attempts { waiting score { percent } answers { answer isWaiting isRight fraction } } } }`,
      { id: enrolmentId },
    );
    expect(studentPage.modules.at(-1)).toEqual({
      title: 'A little of both',
      answered: 1,
      waiting: 1,
      meanPercent: 100,
    });
    expect(studentPage.attempts[0]).toMatchObject({ waiting: 1, score: { percent: 100 } });
    expect(studentPage.attempts[0]?.answers).toMatchObject([
      { isWaiting: false, isRight: true },
      { answer: TEXT.text, isWaiting: true, isRight: null, fraction: null },
    ]);
  });
});

type Page = {
  modules: { title: string; answered: number; waiting: number; meanPercent: number | null }[];
  attempts: { waiting: number; score: { percent: number } | null; answers: object[] }[];
};

describe('after all of this', () => {
  it('every roll-up is what the events say', async () => {
    expect(await findDifferences(world)).toEqual([]);
  });
});
