import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeLearner, type Learner } from './learner.ts';
import { moveCohort, previewMove } from './moves.ts';
import { findDifferences } from './recompute.ts';
import { publishEdited } from './release-two.course.ts';
import { startSecond, type SecondProcess } from './second-process.ts';
import { answer, answerInput, openLesson, readKeys, readPath } from './study.ts';
import type { TestAttempt } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let elsewhere: SecondProcess;
let school: TestSchool;
let cohortId: string;
let learner: Learner;
let checks: TestAttempt;
let keys: Awaited<ReturnType<typeof readKeys>>;
/** Asks for the checks of "Warm hands" before "Slow hands" opens. */
let gated: string;

beforeAll(async () => {
  world = await startWorld();
  elsewhere = await startSecond(world);
  school = await world.makeSchool();
  cohortId = await world.makeCohort(school);
  keys = await readKeys(world);
  learner = await makeLearner(world, school, cohortId);
  checks = await missBoth();
  gated = await publishEdited(world, school, {
    'course.yaml': (text) =>
      text.replace(
        '- lesson: l2\n',
        '- lesson: l2\n        requires:\n          - checksPassed: l1\n',
      ),
  });
});
afterAll(async () => {
  await elsewhere.stop();
  await world.stop();
});

/** Two tries each, and both checks close with their key shown. */
async function missBoth(): Promise<TestAttempt> {
  const { client, enrolmentId, idOf } = learner;
  const { checkAttempt } = await openLesson(client, enrolmentId, idOf('Warm hands'));
  if (!checkAttempt) throw new Error('no checks');
  for (const slot of [...checkAttempt.slots, ...checkAttempt.slots]) {
    await answer(client, answerInput(checkAttempt.id, slot.position, keys.wrong(slot), true));
  }
  return checkAttempt;
}

/** What two processes say of "Slow hands". */
async function readLocks() {
  const { client } = learner;
  const paths = await Promise.all([readPath(client), readPath(elsewhere.like(client))]);
  return paths.map((path) => path.find(({ title }) => title === 'Slow hands')?.lock?.unmet ?? null);
}

function move(releaseId: string, expected: string) {
  return moveCohort(school.admin, school, { cohortId, releaseId, expected });
}

describe('a release that adds a rule', () => {
  it('is said to lock what is open', async () => {
    expect(await readLocks()).toEqual([null, null]);
    const { students } = await previewMove(school.admin, school, { cohortId, releaseId: gated });
    expect(students).toMatchObject([{ newlyLocked: ['Slow hands'], newlyOpen: [] }]);
    expect(await readLocks()).toEqual([null, null]);
  });

  it('locks it in every process as soon as the cohort has moved', async () => {
    await move(gated, school.releaseId);
    const unmet = [expect.objectContaining({ kind: 'CHECKS_PASSED', done: 0, needed: 2 })];
    expect(await readLocks()).toEqual([unmet, unmet]);
  });

  it('leaves a way out: the closed checks are open again until they are right', async () => {
    for (const slot of checks.slots) {
      const wrong = answerInput(checks.id, slot.position, keys.wrong(slot), true);
      expect(await answer(learner.client, wrong)).toMatchObject({ isClosed: false });
      const right = answerInput(checks.id, slot.position, keys.right(slot), true);
      const there = elsewhere.like(learner.client);
      expect(await answer(there, right)).toMatchObject({ isClosed: true });
    }
    expect(await readLocks()).toEqual([null, null]);
    expect(await findDifferences(world)).toEqual([]);
  });

  it('is open again for who moves back, and stays met for who returns', async () => {
    await move(school.releaseId, gated);
    expect(await readLocks()).toEqual([null, null]);
    await move(gated, school.releaseId);
    expect(await readLocks()).toEqual([null, null]);
  });
});
