import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { correct } from './corrections.ts';
import { makeLearner, type Learner } from './learner.ts';
import { findDifferences } from './recompute.ts';
import { editedCourse, mended, publishEdited } from './release-two.course.ts';
import { ATTEMPT, readKeys, startAttempt, takeQuiz } from './study.ts';
import type { TestAttempt } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const QUIZ = 'Quiz of the beginning';
const ATTEMPT_QUERY = `query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`;
const NOTICES = '{ home { enrolments { id notices { note } } } }';
const HISTORY = `query ($id: ID!) { enrolmentHistory(enrolmentId: $id) {
  kind reason before { state release } after { state release } } }`;

const INPUTS: Record<string, string> = {
  withdrawEnrolment: 'RunInput',
  returnEnrolment: 'RunInput',
  pauseEnrolment: 'RunInput',
  resumeEnrolment: 'RunInput',
  moveEnrolment: 'MoveEnrolmentInput',
  repeatCourse: 'RepeatCourseInput',
};
type Run = { id: string; state: string; release: number; lastChange: string };
type Change = { kind: string; before: object; after: object };

let world: World;
let school: TestSchool;
let cohortId: string;
let learner: Learner;
let attempt: TestAttempt;

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  school = await world.makeSchool();
  cohortId = await world.makeCohort(school);
  learner = await makeLearner(world, school, cohortId);
  const { right } = await readKeys(world);
  const { client, enrolmentId, idOf } = learner;
  attempt = await takeQuiz(client, { enrolmentId, quizId: idOf(QUIZ), answers: right });
});
afterAll(() => world.stop());

async function step(name: string, more: object = {}): Promise<Run> {
  const input = { enrolmentId: learner.enrolmentId, ...more };
  const document = `mutation ($input: ${INPUTS[name]}!) {
    run: ${name}(input: $input) { id state release lastChange } }`;
  return (await school.admin.get<{ run: Run }>(document, { input })).run;
}

async function history(): Promise<Change[]> {
  const id = learner.enrolmentId;
  const read = await school.admin.get<{ enrolmentHistory: Change[] }>(HISTORY, { id });
  return read.enrolmentHistory.toReversed();
}

async function points(): Promise<string | undefined> {
  const { client } = learner;
  const read = await client.get<{ attempt: TestAttempt }>(ATTEMPT_QUERY, { id: attempt.id });
  return read.attempt.score?.points;
}

/** Six of six, until the key of a question that was answered by the wrong one is mended. */
async function correctKeys(note: string, ...questions: string[]): Promise<string> {
  const files = await editedCourse({
    'questions/graded.yaml': (text) =>
      questions.reduce((mending, id) => mended(mending, id, /key: \w/, 'key: b'), text),
  });
  return correct(world, school, { files, note });
}

describe('a run that was away while a correction was published', () => {
  it('is scored again when it returns, and told', async () => {
    await step('withdrawEnrolment');
    await correctKeys('The cold client', 'G-SC-1');
    expect(await points()).toBe('6');
    expect(await step('returnEnrolment')).toEqual({
      id: learner.enrolmentId,
      state: 'OPEN',
      release: 2,
      lastChange: 'RETURNED',
    });
    expect(await points()).toBe('5');
    expect(await learner.client.get(NOTICES)).toEqual({
      home: { enrolments: [{ id: learner.enrolmentId, notices: [{ note: 'The cold client' }] }] },
    });
    expect(await findDifferences(world)).toEqual([]);
  });

  it('has each step in its history and in the audit', async () => {
    await step('withdrawEnrolment');
    await correctKeys('The cold client', 'G-SC-1');
    await step('returnEnrolment', { reason: 'Back' });
    expect((await history()).slice(1)).toMatchObject([
      { kind: 'WITHDRAWN' },
      {
        kind: 'RELEASE_MOVED',
        reason: 'The cold client',
        before: { state: 'ENDED', release: 1 },
        after: { state: 'ENDED', release: 2 },
      },
      {
        kind: 'RETURNED',
        reason: 'Back',
        before: { state: 'ENDED', release: 2 },
        after: { state: 'OPEN', release: 2 },
      },
    ]);
    const audited = await world.query(
      `SELECT after FROM audit_entry WHERE subject_id = $1 AND action = 'enrolment.release-moved'`,
      [learner.enrolmentId],
    );
    expect(audited).toMatchObject([{ after: { scored: 1, kept: 0 } }]);
  });

  it('has each correction that it missed, as if it had been there', async () => {
    await step('withdrawEnrolment');
    await correctKeys('The first', 'G-SC-1');
    await publishEdited(world, school, {
      'questions/graded.yaml': (text) => mended(text, 'G-SC-1', /key: \w/, 'key: b'),
      'lessons/l1.md': (text) => text.replace('A second word.', 'Another word.'),
    });
    await correctKeys('The second', 'G-SC-1', 'G-SC-2');
    expect(await step('returnEnrolment')).toMatchObject({ release: 4 });
    expect(await points()).toBe('4');
    const moves = (await history()).filter(({ kind }) => kind === 'RELEASE_MOVED');
    expect(moves.map(({ after }) => after)).toMatchObject([{ release: 2 }, { release: 4 }]);
    expect(await findDifferences(world)).toEqual([]);
  });

  it('goes on with an attempt that was under way, by the corrected key', async () => {
    const { client, enrolmentId, idOf } = learner;
    const open = await startAttempt(client, enrolmentId, idOf(QUIZ));
    await step('withdrawEnrolment');
    await correctKeys('The cold client', 'G-SC-1');
    await step('returnEnrolment');
    const again = await startAttempt(client, enrolmentId, idOf(QUIZ));
    expect(again.id).toBe(open.id);
    expect(await findDifferences(world)).toEqual([]);
  });

  it('keeps its release where no correction came', async () => {
    await step('withdrawEnrolment');
    await publishEdited(world, school);
    expect(await step('returnEnrolment')).toMatchObject({ release: 1 });
    expect((await history()).map(({ kind }) => kind)).toEqual([
      'ENROLLED',
      'WITHDRAWN',
      'RETURNED',
    ]);
  });

  it('waits for a correction that is just being published, and is then scored by it', async () => {
    await step('withdrawEnrolment');
    await Promise.all([correctKeys('The cold client', 'G-SC-1'), step('returnEnrolment')]);
    expect(await points()).toBe('5');
    expect(await findDifferences(world)).toEqual([]);
  });
});

describe('a correction', () => {
  it('reaches a run that is paused at once, and is not repeated when it resumes', async () => {
    await step('pauseEnrolment');
    await correctKeys('The cold client', 'G-SC-1');
    expect(await points()).toBe('5');
    expect(await step('resumeEnrolment')).toMatchObject({ release: 2 });
    expect(await points()).toBe('5');
    expect(await findDifferences(world)).toEqual([]);
  });

  it('is what a repeated course begins on, and leaves the run that ended as it was', async () => {
    await step('withdrawEnrolment');
    await correctKeys('The cold client', 'G-SC-1');
    expect(await step('repeatCourse')).toMatchObject({ state: 'OPEN', release: 2 });
    expect(await points()).toBe('6');
    expect(await findDifferences(world)).toEqual([]);
  });
});

describe('a student who moves to a cohort on another release', () => {
  let target: string;

  beforeEach(async () => {
    const second = await publishEdited(world, school);
    target = await world.makeCohort({ ...school, releaseId: second });
  });

  it('keeps the release unless it is asked otherwise', async () => {
    expect(await step('moveEnrolment', { cohortId: target })).toMatchObject({ release: 1 });
    const keep = { cohortId, release: 'KEEP' };
    expect(await step('moveEnrolment', keep)).toMatchObject({ release: 1 });
    expect(await findDifferences(world)).toEqual([]);
  });

  it("takes the cohort's release with all that was done, and is scored no other way", async () => {
    const moved = await step('moveEnrolment', { cohortId: target, release: 'COHORTS' });
    expect(moved).toMatchObject({ release: 2, lastChange: 'MOVED' });
    expect((await history()).slice(1)).toMatchObject([
      { kind: 'RELEASE_MOVED', before: { release: 1 }, after: { release: 2 } },
      { kind: 'MOVED', before: { release: 2 }, after: { release: 2 } },
    ]);
    expect(await points()).toBe('6');
    expect(await findDifferences(world)).toEqual([]);
    const { home } = await learner.client.get<{ home: { enrolments: object[] } }>(
      '{ home { enrolments { progress { done required } } } }',
    );
    expect(home.enrolments).toEqual([{ progress: { done: 1, required: 9 } }]);
  });

  it('follows its cohort without a move, and again changes nothing', async () => {
    await step('moveEnrolment', { cohortId: target });
    const follow = { cohortId: target, release: 'COHORTS' };
    expect(await step('moveEnrolment', follow)).toMatchObject({ release: 2 });
    const before = await history();
    expect(await step('moveEnrolment', follow)).toMatchObject({ release: 2 });
    expect(await history()).toEqual(before);
    expect(await findDifferences(world)).toEqual([]);
  });
});
