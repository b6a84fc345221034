import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PublishService } from '../src/courses/index.ts';
import { newId } from '../src/platform/ids.ts';
import { makeLearner, type Learner } from './learner.ts';
import { MOVE, moveCohort, previewMove, PREVIEW } from './moves.ts';
import { everyType } from './question-types.course.ts';
import { findDifferences } from './recompute.ts';
import { publishEdited } from './release-two.course.ts';
import {
  answer,
  answerInput,
  finishLesson,
  OPEN_LESSON,
  openLesson,
  REACH,
  reach,
  readKeys,
  START,
  startAttempt,
  submit,
  takeQuiz,
} from './study.ts';
import type { TestAttempt, TestSlot } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let cohortId: string;
let second: string;
let keys: Awaited<ReturnType<typeof readKeys>>;
let ann: Learner;
let ben: Learner;
let cleo: Learner;
let dan: Learner;
let eve: Learner;
let underWay: TestAttempt;
let leftCheck: TestAttempt;

/** Per student: done by module, then the score of the first quiz; m1, m2, m3 of six modules. */
type Row = { done: number[]; progress: string; score: number | null };

/** R1: m1 asks 4 (two lessons, practice, quiz), m2 asks 2 (lesson, quiz), m3 asks 3 (two lessons, practice). */
const BEFORE: Record<string, Row> = {
  ann: { done: [4, 0, 0], progress: '4 of 9', score: 100 },
  ben: { done: [1, 0, 0], progress: '1 of 9', score: null },
  cleo: { done: [0, 2, 2], progress: '4 of 9', score: null },
  dan: { done: [0, 0, 0], progress: '0 of 9', score: null },
  eve: { done: [0, 1, 1], progress: '2 of 9', score: null },
};
/** R2: m1 asks 4 (l1, l7, practice, quiz), m2 asks 3 (l2, l3, quiz), m3 asks 2 (l4, practice). */
const AFTER: Record<string, Row> = {
  ann: { done: [3, 1, 0], progress: '4 of 9', score: 100 },
  ben: { done: [1, 0, 0], progress: '1 of 9', score: null },
  cleo: { done: [0, 2, 1], progress: '3 of 9', score: null },
  dan: { done: [0, 0, 0], progress: '0 of 9', score: null },
  eve: { done: [0, 1, 1], progress: '2 of 9', score: null },
};

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  cohortId = await world.makeCohort(school);
  keys = await readKeys(world);
  ann = await makeLearner(world, school, cohortId);
  ben = await makeLearner(world, school, cohortId);
  cleo = await makeLearner(world, school, cohortId);
  dan = await makeLearner(world, school, cohortId);
  eve = await makeLearner(world, school, cohortId);
  await finish(ann, ['Warm hands', 'Slow hands']);
  await take(ann, 'Practice of the beginning');
  await take(ann, 'Quiz of the beginning');
  await finish(ben, ['Warm hands']);
  const slow = await openLesson(ben.client, ben.enrolmentId, ben.idOf('Slow hands'));
  const [check] = slow.checkAttempt?.slots ?? [];
  await answer(ben.client, answerInput(slow.checkAttempt?.id ?? '', 1, wrong(check), true));
  underWay = await startAttempt(ben.client, ben.enrolmentId, ben.idOf('Quiz of the beginning'));
  for (const slot of underWay.slots.slice(0, 2)) {
    await answer(ben.client, answerInput(underWay.id, slot.position, keys.right(slot)));
  }
  await finish(cleo, ['Careful hands']);
  await take(cleo, 'Quiz of care');
  await finish(cleo, ['Busy hands', 'Quiet hands']);
  await take(eve, 'Quiz of care');
  await finish(eve, ['Busy hands']);
  leftCheck = await openLastCheck(eve);
  second = await publishEdited(world, school);
});
afterAll(() => world.stop());

const right = (slot: TestSlot) => keys.right(slot);
const wrong = (slot: TestSlot | undefined) => slot && keys.wrong(slot);

async function finish({ client, enrolmentId, idOf }: Learner, titles: string[]): Promise<void> {
  for (const title of titles) {
    await finishLesson(client, { enrolmentId, lessonId: idOf(title), answers: right });
  }
}

/** Reads "Quiet hands" to its end, and leaves its check for later. */
async function openLastCheck({ client, enrolmentId, idOf }: Learner): Promise<TestAttempt> {
  const page = await openLesson(client, enrolmentId, idOf('Quiet hands'));
  await reach(client, enrolmentId, idOf('Quiet hands'), page.tree.blocks.length - 1);
  if (!page.checkAttempt) throw new Error('no check');
  return page.checkAttempt;
}

function take({ client, enrolmentId, idOf }: Learner, title: string): Promise<TestAttempt> {
  return takeQuiz(client, { enrolmentId, quizId: idOf(title), answers: right });
}

type HeatStudent = {
  enrolmentId: string;
  done: number[];
  score: (number | null)[];
  progress: { done: number; required: number };
};

/** The heat map as its table, by name. */
async function readTable(client = school.admin): Promise<Record<string, Row>> {
  const { heatMap } = await client.get<{ heatMap: { students: HeatStudent[] } }>(
    `query ($a: ID!, $b: ID!) { heatMap(cohortId: $a, courseId: $b) {
       students { enrolmentId done score progress { done required } } } }`,
    { a: cohortId, b: school.courseId },
  );
  const names = new Map(
    Object.entries({ ann, ben, cleo, dan, eve }).map(([name, { enrolmentId }]) => [
      enrolmentId,
      name,
    ]),
  );
  return Object.fromEntries(
    heatMap.students.map(({ enrolmentId, done, score, progress }) => [
      names.get(enrolmentId) ?? '',
      {
        done: done.slice(0, 3),
        progress: `${progress.done} of ${progress.required}`,
        score: score[0] ?? null,
      },
    ]),
  );
}

/** What each student's own home says of the same. */
async function readHomes(): Promise<Record<string, string>> {
  const homes = Object.entries({ ann, ben, cleo, dan, eve }).map(async ([name, { client }]) => {
    const { home } = await client.get<{
      home: { enrolments: { progress: { done: number; required: number } }[] };
    }>('{ home { enrolments { progress { done required } } } }');
    const progress = home.enrolments[0]?.progress;
    return [name, `${progress?.done} of ${progress?.required}`];
  });
  return Object.fromEntries(await Promise.all(homes));
}

const progressOf = (table: Record<string, Row>) =>
  Object.fromEntries(Object.entries(table).map(([name, { progress }]) => [name, progress]));

function move(releaseId: string, expected: string) {
  return moveCohort(school.admin, school, { cohortId, releaseId, expected });
}

describe('before the move', () => {
  it('the cohort stands where the table says, on its own release', async () => {
    expect(await readTable()).toEqual(BEFORE);
    expect(await readHomes()).toEqual(progressOf(BEFORE));
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
    const moved = await move(school.releaseId, school.releaseId);
    expect(moved).toEqual({
      __typename: 'CohortMoved',
      releaseId: school.releaseId,
      students: 0,
    });
    expect(await readRows()).toEqual(rows);
  });
});

describe('a move with a quiz under way', () => {
  it('gives the figures of the table, on the heat map and on each home', async () => {
    expect(await move(second, school.releaseId)).toMatchObject({ releaseId: second, students: 5 });
    expect(await readTable()).toEqual(AFTER);
    expect(await readHomes()).toEqual(progressOf(AFTER));
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
    expect(await move(school.releaseId, school.releaseId)).toEqual({
      __typename: 'CohortMoveConflict',
      current: second,
    });
    expect(await readTable()).toEqual(AFTER);
  });

  it('goes on in the quiz by its own questions, and counts where the quiz stands', async () => {
    for (const slot of underWay.slots.slice(2)) {
      await answer(ben.client, answerInput(underWay.id, slot.position, keys.right(slot)));
    }
    const { score } = await submit(ben.client, underWay.id);
    expect(score).toEqual({ points: '6', outOf: '6', percent: 100 });
    expect((await readTable())['ben']).toEqual({
      done: [2, 0, 0],
      progress: '2 of 9',
      score: 100,
    });
    expect(await findDifferences(world)).toEqual([]);
  });

  it('asks the corrected key in the next attempt, and leaves what was handed in as it is', async () => {
    const next = await startAttempt(ann.client, ann.enrolmentId, ann.idOf('Quiz of the beginning'));
    for (const slot of next.slots) {
      await answer(ann.client, answerInput(next.id, slot.position, right(slot)));
    }
    expect((await submit(ann.client, next.id)).score).toMatchObject({ points: '5', outOf: '6' });
    expect((await readTable())['ann']?.score).toBe(100);
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
    expect((await readTable())['ben']?.done).toEqual([2, 1, 0]);
    expect(await ben.find('Other hands')).toMatchObject({ lock: null });
    expect(await findDifferences(world)).toEqual([]);
  });
});

describe('a page from before the move', () => {
  it('is told that its lesson has left, and another course is not named', async () => {
    const lessonId = cleo.idOf('Quiet hands');
    const { client, enrolmentId } = cleo;
    const opened = { enrolmentId, lessonId, attemptId: newId() };
    const calls: [string, object][] = [
      [OPEN_LESSON, opened],
      [REACH, { enrolmentId, lessonId, block: 1 }],
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
    const before = await readTable();
    const [slot] = leftCheck.slots;
    const checked = await answer(
      eve.client,
      answerInput(leftCheck.id, 1, slot && right(slot), true),
    );
    expect(checked.verdict).toMatchObject({ isRight: true });
    expect(await readTable()).toEqual(before);
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
});

describe('a move back', () => {
  it('counts again what had left, and keeps what was done meanwhile', async () => {
    expect(await move(school.releaseId, second)).toMatchObject({ students: 5 });
    expect(await readTable()).toEqual({
      ...BEFORE,
      ben: { done: [3, 0, 0], progress: '3 of 9', score: 100 },
      eve: { done: [0, 1, 2], progress: '3 of 9', score: null },
    });
    expect(await findDifferences(world)).toEqual([]);
  });

  it('and forth again', async () => {
    await move(second, school.releaseId);
    expect((await readTable())['cleo']).toEqual(AFTER['cleo']);
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
