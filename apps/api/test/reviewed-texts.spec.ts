import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { DRAFT, findRow, makeReviewed, REVIEW, SIGN, signInput, type Review } from './reviewing.ts';
import {
  ANSWER,
  answerInput,
  ATTEMPT,
  readActivities,
  readKeys,
  startAttempt,
  submit,
  type TestAttempt,
} from './study.ts';
import { startWorld, type World } from './world.ts';

const SIGNED = { state: 'REVIEWED', licence: 'MT-1042' };
const BOOK = { id: 'book', citation: 'A book about hands.', isChecked: false };

let world: World;
// One school: the same course in two would have each reason twice, and the search for leaks with it.
let reviewed: Awaited<ReturnType<typeof makeReviewed>>;
beforeAll(async () => {
  world = await startWorld();
  reviewed = await makeReviewed(world);
});
afterAll(() => world.stop());

async function makeReader() {
  const { school, instructor } = reviewed;
  const student = await world.makeStudent(school, await world.makeCohort(school));
  const sign = async (kind: string) => {
    const row = await findRow(instructor, school, kind);
    await instructor.get(SIGN, signInput(row));
    return row.subject;
  };
  return { ...student, sign, activities: await readActivities(student.client) };
}

async function readSources(client: Client, id: string) {
  const { attempt } = await client.get<{ attempt: { slots: { sources: object[] | null }[] } }>(
    'query ($id: ID!) { attempt(id: $id) { slots { sources { id citation isChecked } } } }',
    { id },
  );
  return attempt.slots.map(({ sources }) => sources);
}

describe('who signed a text', () => {
  it('is said on the page of a lesson', async () => {
    const { client, enrolmentId, sign, activities } = await makeReader();
    const read = async () => {
      const { lesson } = await client.get<{ lesson: { review: Review } }>(
        `query ($e: ID!, $l: ID!) { lesson(enrolmentId: $e, lessonId: $l) { ${REVIEW} } }`,
        { e: enrolmentId, l: activities.lesson },
      );
      return lesson.review;
    };
    expect(await read()).toEqual(DRAFT);
    await sign('LESSON');
    expect(await read()).toMatchObject(SIGNED);
  });

  it('is said beside its question, and of no other', async () => {
    const { client, enrolmentId, sign, activities } = await makeReader();
    const questionId = await sign('QUESTION');
    const input = { enrolmentId, lessonId: activities.lesson, attemptId: newId() };
    const { openLesson } = await client.get<{
      openLesson: { checkAttempt: { slots: { questionId: string; review: Review }[] } };
    }>(
      `mutation ($input: OpenLessonInput!) { openLesson(input: $input) {
         checkAttempt { slots { questionId ${REVIEW} } } } }`,
      { input },
    );
    for (const slot of openLesson.checkAttempt.slots) {
      expect(slot.review).toMatchObject(slot.questionId === questionId ? SIGNED : DRAFT);
    }
  });

  it('is said of a muscle, on the list of all', async () => {
    const { client, sign } = await makeReader();
    const signed = await sign('MUSCLE');
    const { muscleReviews } = await client.get<{
      muscleReviews: { muscleId: string; review: Review }[];
    }>(`{ muscleReviews { muscleId ${REVIEW} } }`);
    expect(muscleReviews.length).toBeGreaterThan(1);
    for (const { muscleId, review } of muscleReviews) {
      expect(review).toMatchObject(muscleId === signed ? SIGNED : DRAFT);
    }
  });
});

describe('the sources of a question', () => {
  it('come with the key of a quiz, never before', async () => {
    const { client, enrolmentId, activities } = await makeReader();
    const { id, slots } = await startAttempt(client, enrolmentId, activities.quiz);
    expect(await readSources(client, id)).toEqual(slots.map(() => null));
    await submit(client, id);
    expect((await readSources(client, id))[0]).toEqual([BOOK]);
  });

  it('in a practice come once the question is closed, not with a first verdict', async () => {
    const { client, enrolmentId, activities } = await makeReader();
    const keys = await readKeys(world);
    const { id } = await startAttempt(client, enrolmentId, activities.practice);
    const { attempt } = await client.get<{ attempt: TestAttempt }>(
      `query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`,
      { id },
    );
    const [slot] = attempt.slots;
    if (!slot) throw new Error('no question in the practice');
    await client.get(ANSWER, { input: answerInput(id, slot.position, keys.wrong(slot), true) });
    expect((await readSources(client, id))[0]).toBeNull();
    await client.get(ANSWER, { input: answerInput(id, slot.position, keys.right(slot), true) });
    expect((await readSources(client, id))[0]).toEqual([BOOK]);
  });
});
