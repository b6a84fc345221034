import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PublishService } from '../src/courses/index.ts';
import type { Learner } from './learner.ts';
import { MOVE, previewMove, PREVIEW } from './moves.ts';
import { everyType } from './question-types.course.ts';
import { findDifferences } from './recompute.ts';
import { AFTER, BEFORE, move, startCohort } from './release-two.cohort.ts';
import type { Row, Scene } from './release-two.cohort.ts';
import { readScreens, readTable, screensOf } from './release-two.screens.ts';
import { answer, answerInput, openLesson, reach, startAttempt, submit } from './study.ts';
import type { TestSlot } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let scene: Scene;
let school: TestSchool;
let cohortId: string;
let second: string;
let ann: Learner;
let ben: Learner;
let cleo: Learner;
let dan: Learner;
let eve: Learner;

beforeAll(async () => {
  world = await startWorld();
  scene = await startCohort(world);
  ({ school, cohortId, second } = scene);
  ({ ann, ben, cleo, dan, eve } = scene.learners);
});
afterAll(() => world.stop());

const right = (slot: TestSlot) => scene.keys.right(slot);

/** Ben's quiz that was under way at the move. */
const HANDED_IN: Pick<Row, 'score' | 'attempts'> = {
  score: 100,
  attempts: ['Quiz of the beginning 1: 100', 'Slow hands 1: checks', 'Warm hands 1: checks'],
};

describe('before the move', () => {
  it('the cohort stands where the table says, on its own release', async () => {
    expect(await readTable(scene)).toEqual(BEFORE);
    expect(await readScreens(scene)).toEqual(screensOf(BEFORE));
  });

  it('says what the release changes, in the order of its path', async () => {
    const { changes } = await previewMove(school.admin, school, { cohortId, releaseId: second });
    expect(changes.map(({ kind, title, before, after }) => [kind, title, before, after])).toEqual([
      ['TEXT', 'Warm hands', null, null],
      ['QUESTIONS', 'Warm hands', null, null],
      ['GAINED', 'New hands', null, 'Beginning'],
      ['QUESTIONS', 'Quiz of the beginning', null, null],
      ['MOVED', 'Slow hands', 'Beginning', 'Care'],
      ['LOST', 'Quiet hands', 'Further', null],
    ]);
  });

  it('says what each student gains or loses, and writes nothing', async () => {
    const rows = await readRows();
    const { students } = await previewMove(school.admin, school, { cohortId, releaseId: second });
    const told = students.map(({ enrolmentId, before, after, underWay: open }) => [
      enrolmentId,
      `${before.done} of ${before.required}`,
      `${after.done} of ${after.required}`,
      open,
    ]);
    expect(told.toSorted()).toEqual(
      [
        [ann.enrolmentId, '4 of 9', '4 of 9', 0],
        [ben.enrolmentId, '1 of 9', '1 of 9', 1],
        [cleo.enrolmentId, '4 of 9', '3 of 9', 0],
        [dan.enrolmentId, '0 of 9', '0 of 9', 0],
        [eve.enrolmentId, '2 of 9', '2 of 9', 0],
      ].toSorted(),
    );
    expect(await readRows()).toEqual(rows);
  });

  it('knows no release of another course', async () => {
    const { schoolId, adminId: actorId, courseId } = school;
    const command = { schoolId, actorId, files: everyType, note: 'Another', now: new Date() };
    const { releaseId } = await world.app.get(PublishService).publish(command);
    const variables = { cohortId, courseId, releaseId };
    expect((await school.admin.send(PREVIEW, variables)).code).toBe('NOT_FOUND');
    const input = { ...variables, expected: school.releaseId };
    expect((await school.admin.send(MOVE, { input })).code).toBe('NOT_FOUND');
  });

  it('does nothing for a move to where the cohort is', async () => {
    const rows = await readRows();
    const moved = await move(scene, school.releaseId, school.releaseId);
    expect(moved).toEqual({
      __typename: 'CohortMoved',
      releaseId: school.releaseId,
      students: 0,
    });
    expect(await readRows()).toEqual(rows);
  });
});

describe('a move with a quiz under way', () => {
  it('gives what the table says, on every screen', async () => {
    expect(await move(scene, second, school.releaseId)).toMatchObject({
      releaseId: second,
      students: 5,
    });
    expect(await readTable(scene)).toEqual(AFTER);
    expect(await readScreens(scene)).toEqual(screensOf(AFTER));
    expect(await findDifferences(world)).toEqual([]);
  });

  it('is kept in the history of each run, and audited once', async () => {
    const history = await world.query(
      `SELECT count(*)::int AS runs FROM enrolment_change
        WHERE kind = 'RELEASE_MOVED' AND before->>'releaseId' = $1 AND after->>'releaseId' = $2`,
      [school.releaseId, second],
    );
    expect(history).toEqual([{ runs: 5 }]);
    const audit = await world.query(
      `SELECT before, after FROM audit_entry WHERE action = 'cohort.release-moved'`,
    );
    const { courseId, releaseId } = school;
    const after = { courseId, releaseId: second, runs: 5 };
    expect(audit).toEqual([{ before: { courseId, releaseId }, after }]);
  });

  it('is a conflict for whoever read the release of before', async () => {
    expect(await move(scene, school.releaseId, school.releaseId)).toEqual({
      __typename: 'CohortMoveConflict',
      current: second,
    });
    expect(await readTable(scene)).toEqual(AFTER);
  });

  it('goes on in the quiz by its own questions, and counts where the quiz stands', async () => {
    for (const slot of scene.underWay.slots.slice(2)) {
      await answer(ben.client, answerInput(scene.underWay.id, slot.position, right(slot)));
    }
    const { score } = await submit(ben.client, scene.underWay.id);
    expect(score).toEqual({ points: '6', outOf: '6', percent: 100 });
    const row = { ...AFTER.ben, ...HANDED_IN, done: [2, 0, 0], progress: '2 of 9' };
    const locked = ['Busy hands', 'Practice further', 'Other hands'];
    const table = { ...AFTER, ben: { ...row, locked } };
    expect(await readTable(scene)).toEqual(table);
    expect(await readScreens(scene)).toEqual(screensOf(table));
    expect(await findDifferences(world)).toEqual([]);
  });

  it('asks the corrected key in the next attempt, and leaves what was handed in as it is', async () => {
    const next = await startAttempt(ann.client, ann.enrolmentId, ann.idOf('Quiz of the beginning'));
    for (const slot of next.slots) {
      await answer(ann.client, answerInput(next.id, slot.position, right(slot)));
    }
    expect((await submit(ann.client, next.id)).score).toMatchObject({ points: '5', outOf: '6' });
    expect((await readTable(scene)).ann.score).toBe(100);
    expect(await findDifferences(world)).toEqual([]);
  });

  it('lets the checks of a lesson that moved count in its new module', async () => {
    const { client, enrolmentId } = ben;
    const page = await openLesson(client, enrolmentId, ben.idOf('Slow hands'));
    for (const slot of page.checkAttempt?.slots ?? []) {
      await answer(
        client,
        answerInput(page.checkAttempt?.id ?? '', slot.position, right(slot), true),
      );
    }
    await reach(client, enrolmentId, ben.idOf('Slow hands'), page.tree.blocks.length - 1);
    expect((await readTable(scene)).ben.done).toEqual([2, 1, 0]);
    expect(await ben.find('Other hands')).toMatchObject({ lock: null });
    expect(await findDifferences(world)).toEqual([]);
  });
});

describe('a move back', () => {
  it('counts again what had left, and keeps what was done meanwhile', async () => {
    expect(await move(scene, school.releaseId, second)).toMatchObject({ students: 5 });
    const row = { ...BEFORE.ben, ...HANDED_IN, done: [3, 0, 0], progress: '3 of 9' };
    const locked = ['Busy hands', 'Quiet hands', 'Practice further'];
    const attempts = [...BEFORE.ann.attempts, 'Quiz of the beginning 2: 83'].toSorted();
    const table = { ...BEFORE, ben: { ...row, locked }, ann: { ...BEFORE.ann, attempts } };
    expect(await readTable(scene)).toEqual(table);
    expect(await readScreens(scene)).toEqual(screensOf(table));
    expect(await findDifferences(world)).toEqual([]);
  });

  it('and forth again', async () => {
    await move(scene, second, school.releaseId);
    expect((await readTable(scene)).cleo).toEqual(AFTER.cleo);
    expect(await findDifferences(world)).toEqual([]);
  });
});

async function readRows(): Promise<unknown[]> {
  return world.query(
    `SELECT (SELECT jsonb_agg(r ORDER BY enrolment_id) FROM enrolment_rollup r) AS rollups,
            (SELECT jsonb_agg(e ORDER BY id) FROM enrolment e) AS enrolments,
            (SELECT count(*) FROM audit_entry WHERE action = 'cohort.release-moved') AS moves,
            (SELECT count(*) FROM enrolment_change) AS changes`,
  );
}
