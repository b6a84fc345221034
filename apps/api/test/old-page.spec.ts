import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import type { Learner } from './learner.ts';
import { findDifferences } from './recompute.ts';
import { move, startCohort, type Scene } from './release-two.cohort.ts';
import { readTable } from './release-two.screens.ts';
import {
  answer,
  answerInput,
  OPEN_LESSON,
  openLesson,
  REACH,
  reach,
  readKeys,
  START,
} from './study.ts';
import type { TestSlot } from './study.ts';
import { startWorld, type World } from './world.ts';

const KEEP = `mutation ($input: KeepMediaPositionInput!) {
  keepMediaPosition(input: $input) { seconds } }`;

let world: World;
let scene: Scene;
let ann: Learner;
let cleo: Learner;
let dan: Learner;
let eve: Learner;

beforeAll(async () => {
  world = await startWorld();
  scene = await startCohort(world);
  ({ ann, cleo, dan, eve } = scene.learners);
});
afterAll(() => world.stop());

const right = (slot: TestSlot) => scene.keys.right(slot);

describe('a page from before the move', () => {
  beforeAll(async () => {
    await move(scene, scene.second, scene.school.releaseId);
  });

  it('is told that its lesson has left, and another course is not named', async () => {
    const lessonId = cleo.idOf('Quiet hands');
    const { client, enrolmentId } = cleo;
    const opened = { enrolmentId, lessonId, attemptId: newId() };
    const calls: [string, object][] = [
      [OPEN_LESSON, opened],
      [REACH, { enrolmentId, lessonId, block: 1 }],
      [KEEP, { enrolmentId, lessonId, media: 'hold.webm', seconds: 4 }],
      [START, { id: newId(), enrolmentId, quizId: lessonId }],
    ];
    for (const [document, input] of calls) {
      const { code, extensions } = await client.send(document, { input });
      expect([code, extensions['status']]).toEqual(['ACTIVITY_LEFT', 410]);
    }
    const unknown = { ...opened, lessonId: newId() };
    expect((await client.send(OPEN_LESSON, { input: unknown })).code).toBe('NOT_FOUND');
  });

  it('gets a verdict on the checks of the lesson that left, which count nowhere', async () => {
    const before = await readTable(scene);
    const [slot] = scene.leftCheck.slots;
    const checked = await answer(
      eve.client,
      answerInput(scene.leftCheck.id, 1, slot && right(slot), true),
    );
    expect(checked.verdict).toMatchObject({ isRight: true });
    expect(await readTable(scene)).toEqual(before);
    expect(await findDifferences(world)).toEqual([]);
  });

  it('reaches the end of a lesson that is shorter by now, and no further', async () => {
    const { client, enrolmentId } = dan;
    const lessonId = dan.idOf('Warm hands');
    const reached = await reach(client, enrolmentId, lessonId, 7);
    expect(reached).toMatchObject({ lastBlock: 3, doneAt: null, checksMissing: 3 });
  });

  it('keeps a lesson done that has a new check, and asks it when the lesson is opened again', async () => {
    const { client, enrolmentId } = ann;
    const page = await openLesson(client, enrolmentId, ann.idOf('Warm hands'));
    expect(page.doneAt).not.toBeNull();
    expect(page.lastBlock).toBe(3);
    const slots = page.checkAttempt?.slots ?? [];
    expect(slots.map(({ questionKey }) => questionKey)).toEqual(['C-1', 'C-2', 'C-6']);
    const added = slots[2];
    if (!added || !page.checkAttempt) throw new Error('no check');
    const { right: newKey } = await readKeys(world);
    const input = answerInput(page.checkAttempt.id, 3, newKey(added), true);
    expect((await answer(client, input)).verdict).not.toBeNull();
    expect(await findDifferences(world)).toEqual([]);
  });

  it('is told by its title on the page of its student', async () => {
    const { studentPage } = await scene.school.admin.get<{
      studentPage: { sittings: { lessonTitle: string }[]; attempts: { activityTitle: string }[] };
    }>(
      `query ($id: ID!) { studentPage(enrolmentId: $id) {
         sittings { lessonTitle } attempts { activityTitle } } }`,
      { id: eve.enrolmentId },
    );
    const titles = studentPage.sittings.map(({ lessonTitle }) => lessonTitle);
    expect(new Set(titles)).toEqual(new Set(['Busy hands', 'Quiet hands']));
    const attempts = studentPage.attempts.map(({ activityTitle }) => activityTitle);
    expect(attempts.toSorted()).toEqual(['Quiet hands', 'Quiz of care']);
  });

  it('has done for good what it did in a lesson that left, which counts when the lesson returns', async () => {
    await move(scene, scene.school.releaseId, scene.second);
    expect((await readTable(scene)).eve).toMatchObject({ done: [0, 1, 2], progress: '3 of 9' });
    expect(await findDifferences(world)).toEqual([]);
  });
});
