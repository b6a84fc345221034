import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { findDifferences } from './recompute.ts';
import {
  ANSWER,
  answer,
  answerInput,
  ATTEMPT,
  openLesson,
  reach,
  readActivities,
  readKeys,
  startAttempt,
  submit,
  takeQuiz,
} from './study.ts';
import type { TestAttempt, TestSlot } from './study.ts';
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

async function makeLearner() {
  const { client, enrolmentId } = await world.makeStudent(school, cohortId);
  return { client, enrolmentId, activities: await readActivities(client) };
}

describe('a quiz', () => {
  it('saves each choice, gives no verdict before the end, and everything after it', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const attempt = await startAttempt(client, enrolmentId, activities.quiz);
    for (const slot of attempt.slots) {
      const saved = await answer(client, answerInput(attempt.id, slot.position, keys.right(slot)));
      expect(saved).toMatchObject({ verdict: null, isClosed: false });
      expect(saved.response).toEqual(keys.right(slot));
    }
    const submitted = await submit(client, attempt.id);
    expect(submitted.score).toEqual({ points: '6', outOf: '6', percent: 100 });
    expect(submitted.slots.every((slot) => slot.verdict?.isRight)).toBe(true);
  });

  it('scores a blank paper 0 and does not call it done', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const attempt = await startAttempt(client, enrolmentId, activities.quiz);
    const submitted = await submit(client, attempt.id);
    expect(submitted.score).toMatchObject({ points: '0', percent: 0 });
    expect(await readDone(client)).toBe(0);
  });

  it('takes an answer back', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const attempt = await startAttempt(client, enrolmentId, activities.quiz);
    const [slot] = attempt.slots;
    if (!slot) throw new Error('no slot');
    await answer(client, answerInput(attempt.id, 1, keys.right(slot)));
    const cleared = await answer(client, answerInput(attempt.id, 1, null));
    expect(cleared.response).toBeNull();
    expect((await submit(client, attempt.id)).score?.points).toBe('0');
  });

  it('goes on from another device where it was left', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const attempt = await startAttempt(client, enrolmentId, activities.quiz);
    const [slot] = attempt.slots;
    if (!slot) throw new Error('no slot');
    await answer(client, answerInput(attempt.id, 1, keys.right(slot)));
    const elsewhere = world.client({ isStudent: true });
    elsewhere.cookie = client.cookie;
    const again = await startAttempt(elsewhere, enrolmentId, activities.quiz);
    expect(again.id).toBe(attempt.id);
    expect(again.slots[0]?.response).toEqual(keys.right(slot));
    expect(again.slots.map(({ question }) => question)).toEqual(
      attempt.slots.map(({ question }) => question),
    );
  });

  it('counts the best whole attempt, never a retry of what was missed', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const first = await takeQuiz(client, {
      enrolmentId,
      quizId: activities.quiz,
      answers: rightTo(3),
    });
    expect(first.score?.points).toBe('3');
    const retry = await startAttempt(client, enrolmentId, activities.quiz, first.id);
    expect(retry.slots).toHaveLength(3);
    for (const slot of retry.slots) {
      await answer(client, answerInput(retry.id, slot.position, keys.right(slot)));
    }
    expect((await submit(client, retry.id)).score?.percent).toBe(100);
    await takeQuiz(client, { enrolmentId, quizId: activities.quiz, answers: rightTo(1) });
    const { quiz } = await client.get<{
      quiz: { attempts: { number: number; isCounting: boolean }[] };
    }>(
      'query ($e: ID!, $q: ID!) { quiz(enrolmentId: $e, quizId: $q) { attempts { number isCounting } } }',
      { e: enrolmentId, q: activities.quiz },
    );
    expect(quiz.attempts.filter(({ isCounting }) => isCounting)).toEqual([
      { number: 1, isCounting: true },
    ]);
  });

  it('offers no retry when nothing was missed', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const { id } = await takeQuiz(client, {
      enrolmentId,
      quizId: activities.quiz,
      answers: rightTo(6),
    });
    const input = { id: newId(), enrolmentId, quizId: activities.quiz, retryOf: id };
    const { code } = await client.send(
      'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { id } }',
      { input },
    );
    expect(code).toBe('NOT_RETRYABLE');
  });
});

describe('practice', () => {
  it('gives the reason for your choice first, one more try, then every reason', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const attempt = await startAttempt(client, enrolmentId, activities.practice);
    const slot = attempt.slots.find(({ type }) => type === 'single-choice');
    if (!slot) throw new Error('the practice quiz has a single choice');
    const wrong = answerInput(attempt.id, slot.position, keys.wrong(slot), true);
    const first = await answer(client, wrong);
    expect(first).toMatchObject({
      isClosed: false,
      verdict: { isRight: false, canTryAgain: true },
    });
    expect(first.verdict?.feedback).toMatchObject({ options: [{ isChosen: true }] });
    const second = await answer(client, { ...wrong, eventId: newId() });
    expect(second).toMatchObject({ isClosed: true, verdict: { canTryAgain: false } });
    const { code } = await client.send(ANSWER, { input: { ...wrong, eventId: newId() } });
    expect(code).toBe('SLOT_CLOSED');
  });

  it('gives no verdict on a choice that was only saved', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const attempt = await startAttempt(client, enrolmentId, activities.practice);
    const slot = attempt.slots.find(({ type }) => type === 'single-choice');
    if (!slot) throw new Error('the practice quiz has a single choice');
    await answer(client, answerInput(attempt.id, slot.position, keys.wrong(slot), true));
    const saved = await answer(client, answerInput(attempt.id, slot.position, keys.right(slot)));
    expect(saved).toMatchObject({ isClosed: false, verdict: null });
    const checked = answerInput(attempt.id, slot.position, keys.right(slot), true);
    expect(await answer(client, checked)).toMatchObject({ verdict: { isRight: true } });
  });

  it('closes a question at once when it is right', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const attempt = await startAttempt(client, enrolmentId, activities.practice);
    for (const slot of attempt.slots) {
      const input = answerInput(attempt.id, slot.position, keys.right(slot), true);
      expect(await answer(client, input)).toMatchObject({
        isClosed: true,
        verdict: { isRight: true, fraction: '1.000000' },
      });
    }
  });
});

describe('a lesson', () => {
  it('is done when its last block was reached and its checks are answered', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const page = await openLesson(client, enrolmentId, activities.lesson);
    const last = page.tree.blocks.length - 1;
    const reached = await reach(client, enrolmentId, activities.lesson, last);
    expect(reached).toMatchObject({ lastBlock: last, doneAt: null });
    expect(reached.checksMissing).toBe(page.checkAttempt?.slots.length);
    for (const slot of page.checkAttempt?.slots ?? []) {
      const attemptId = page.checkAttempt?.id ?? '';
      await answer(client, answerInput(attemptId, slot.position, keys.wrong(slot), true));
    }
    expect((await openLesson(client, enrolmentId, activities.lesson)).doneAt).not.toBeNull();
    expect(await readDone(client)).toBe(1);
  });

  it('opens at the block that was reached, and never goes back', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    await openLesson(client, enrolmentId, activities.lesson);
    await reach(client, enrolmentId, activities.lesson, 3);
    await reach(client, enrolmentId, activities.lesson, 1);
    expect((await openLesson(client, enrolmentId, activities.lesson)).lastBlock).toBe(3);
  });

  it('opened twice has one attempt at its checks', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const first = await openLesson(client, enrolmentId, activities.lesson);
    const second = await openLesson(client, enrolmentId, activities.lesson);
    expect(second.checkAttempt?.id).toBe(first.checkAttempt?.id);
  });

  it('leaves evidence of activity that a page view alone does not add to', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    await openLesson(client, enrolmentId, activities.lesson);
    await reach(client, enrolmentId, activities.lesson, 1);
    await openLesson(client, enrolmentId, activities.lesson);
    const events = await world.query(
      'SELECT kind FROM lesson_event WHERE enrolment_id = $1 ORDER BY id',
      [enrolmentId],
    );
    expect(events).toEqual([{ kind: 'OPENED' }, { kind: 'REACHED' }]);
  });
});

describe('an event sent again', () => {
  it('is answered again, not done again', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const attempt = await startAttempt(client, enrolmentId, activities.quiz);
    const [slot] = attempt.slots;
    if (!slot) throw new Error('no slot');
    const input = answerInput(attempt.id, 1, keys.right(slot));
    const first = await answer(client, input);
    await submit(client, attempt.id);
    const again = await answer(client, input);
    expect(again.response).toEqual(first.response);
    const events = await world.query('SELECT kind FROM attempt_event WHERE attempt_id = $1', [
      attempt.id,
    ]);
    expect(events).toHaveLength(2);
  });

  it('with another content is a conflict', async () => {
    const { client, enrolmentId, activities } = await makeLearner();
    const attempt = await startAttempt(client, enrolmentId, activities.quiz);
    const [slot] = attempt.slots;
    if (!slot) throw new Error('no slot');
    const input = answerInput(attempt.id, 1, keys.right(slot));
    await answer(client, input);
    const other = await client.send(ANSWER, { input: { ...input, response: keys.wrong(slot) } });
    expect(other.code).toBe('EVENT_CONFLICT');
    const { attempt: stored } = await client.get<{ attempt: TestAttempt }>(
      `query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`,
      { id: attempt.id },
    );
    expect(stored.slots[0]?.response).toEqual(keys.right(slot));
  });
});

describe('after all of this', () => {
  it('every roll-up is what the events say', async () => {
    expect(await findDifferences(world)).toEqual([]);
  });
});

/** Right answers to the first questions, none to the rest. */
function rightTo(count: number) {
  return (slot: TestSlot) => (slot.position <= count ? keys.right(slot) : null);
}

async function readDone(client: Client): Promise<number | undefined> {
  const { home } = await client.get<{ home: { enrolments: { progress: { done: number } }[] } }>(
    '{ home { enrolments { progress { done } } } }',
  );
  return home.enrolments[0]?.progress.done;
}
