import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { findDifferences } from './recompute.ts';
import { answer, answerInput, ANSWER, finishLesson, readActivities, readKeys } from './study.ts';
import { OPEN_LESSON, REACH, START, startAttempt, SUBMIT } from './study.ts';
import { startWorld, type TestSchool, type TestStudent, type World } from './world.ts';

const RUN = 'id run state release cohortId lastChange actions';
const HISTORY = `query ($id: ID!) { enrolmentHistory(enrolmentId: $id) {
  number kind reason by before { state cohortName release } after { state cohortName release } } }`;
const HOME = `{ home { enrolments { id run state progress { done } continueWith { minutesLeft } } } }`;
const KEEP = `mutation ($input: KeepMediaPositionInput!) {
  keepMediaPosition(input: $input) { seconds } }`;

type Run = {
  id: string;
  run: number;
  state: string;
  cohortId: string;
  lastChange: string;
  actions: string[];
};
type Change = { kind: string; reason: string | null; by: string; before: object; after: object };
type Home = { enrolments: { id: string; run: number; state: string; progress: object }[] };

let world: World;
let school: TestSchool;
let cohortId: string;
let otherCohortId: string;
let student: TestStudent;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  cohortId = await world.makeCohort(school);
  otherCohortId = await world.makeCohort(school);
});
beforeEach(async () => {
  student = await world.makeStudent(school, cohortId);
});
afterAll(() => world.stop());

const documents: Record<string, string> = Object.fromEntries(
  ['pause', 'resume', 'withdraw', 'return'].map((verb) => [
    verb,
    `mutation ($input: RunInput!) { run: ${verb}Enrolment(input: $input) { ${RUN} } }`,
  ]),
);
documents['move'] = `mutation ($input: MoveEnrolmentInput!) {
  run: moveEnrolment(input: $input) { ${RUN} } }`;
documents['repeat'] = `mutation ($input: RepeatCourseInput!) {
  run: repeatCourse(input: $input) { ${RUN} } }`;

function send(verb: string, more: object = {}) {
  const input = { enrolmentId: student.enrolmentId, ...more };
  return school.admin.send(documents[verb] ?? '', { input });
}

async function step(verb: string, more: object = {}): Promise<Run> {
  const input = { enrolmentId: student.enrolmentId, ...more };
  return (await school.admin.get<{ run: Run }>(documents[verb] ?? '', { input })).run;
}

async function history(enrolmentId = student.enrolmentId): Promise<Change[]> {
  const read = await school.admin.get<{ enrolmentHistory: Change[] }>(HISTORY, { id: enrolmentId });
  return read.enrolmentHistory.toReversed();
}

async function home(): Promise<Home['enrolments']> {
  return (await student.client.get<{ home: Home }>(HOME)).home.enrolments;
}

/** Does the first lesson of the course, and leaves an attempt of its quiz open. */
async function study() {
  const { client, enrolmentId } = student;
  const activities = await readActivities(client);
  const { right } = await readKeys(world);
  await finishLesson(client, { enrolmentId, lessonId: activities.lesson, answers: right });
  const attempt = await startAttempt(client, enrolmentId, activities.quiz);
  const [slot] = attempt.slots;
  const kept = answerInput(attempt.id, 1, slot && right(slot));
  await answer(client, kept);
  return { activities, attempt, kept };
}

describe('someone who pauses, comes back, moves, leaves and returns', () => {
  it('has one run all the way, with its progress and its whole history', async () => {
    await study();
    const steps: [string, object][] = [
      ['pause', { reason: 'A long journey' }],
      ['resume', {}],
      ['move', { cohortId: otherCohortId }],
      ['pause', {}],
      ['withdraw', { reason: '  ' }],
      ['return', { reason: 'Came back' }],
    ];
    for (const [verb, more] of steps) {
      expect(await step(verb, more)).toMatchObject({ id: student.enrolmentId, run: 1 });
      expect(await findDifferences(world)).toEqual([]);
    }
    expect((await history()).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['ENROLLED', null],
      ['PAUSED', 'A long journey'],
      ['RESUMED', null],
      ['MOVED', null],
      ['PAUSED', null],
      ['WITHDRAWN', null],
      ['RETURNED', 'Came back'],
    ]);
    expect(await home()).toMatchObject([
      { id: student.enrolmentId, state: 'OPEN', progress: { done: 1 } },
    ]);
  });

  it('is told of by who did it, from where to where', async () => {
    await step('move', { cohortId: otherCohortId });
    const names = await world.query<{ id: string; name: string }>('SELECT id, name FROM cohort');
    const nameOf = (id: string) => names.find((cohort) => cohort.id === id)?.name;
    const [enrolled, moved] = await history();
    expect(enrolled).toMatchObject({ before: null, after: { state: 'OPEN', release: 1 } });
    expect(moved).toMatchObject({
      by: expect.stringMatching(/^Person /),
      before: { state: 'OPEN', cohortName: nameOf(cohortId), release: 1 },
      after: { state: 'OPEN', cohortName: nameOf(otherCohortId), release: 1 },
    });
  });

  it('leaves an entry in the audit for each step, and none for a step that changed nothing', async () => {
    for (const verb of ['pause', 'pause', 'resume', 'resume', 'withdraw', 'withdraw', 'return']) {
      await step(verb);
    }
    const rows = await world.query<{ action: string }>(
      'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [student.enrolmentId],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'enrolment.opened',
      'enrolment.paused',
      'enrolment.resumed',
      'enrolment.withdrawn',
      'enrolment.returned',
    ]);
    expect(await history()).toHaveLength(5);
  });
});

describe('a step that does not fit', () => {
  it.each([
    [['withdraw'], 'pause', 'ENROLMENT_ENDED'],
    [['withdraw'], 'resume', 'ENROLMENT_ENDED'],
    [['withdraw'], 'move', 'ENROLMENT_ENDED'],
    [['pause'], 'return', 'ENROLMENT_PAUSED'],
    [['repeat'], 'return', 'RUN_NOT_LATEST'],
    [['repeat'], 'repeat', 'RUN_NOT_LATEST'],
    [['repeat'], 'withdraw', 'ENROLMENT_ENDED'],
    [['withdraw', 'repeat'], 'return', 'RUN_NOT_LATEST'],
  ])('after %j: %s is refused with %s, and nothing changes', async (before, verb, code) => {
    for (const earlier of before) await step(earlier);
    const kept = await history();
    expect((await send(verb, verb === 'move' ? { cohortId: otherCohortId } : {})).code).toBe(code);
    expect(await history()).toEqual(kept);
  });

  it("is refused with another school's ids, or a cohort without the course", async () => {
    const other = await world.makeSchool();
    const elsewhere = await world.makeCohort(other);
    const made = await school.admin.get<{ createCohort: { id: string } }>(
      'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }',
      { input: { id: newId(), name: 'Bare', timezone: 'UTC', courseIds: [], staffIds: [] } },
    );
    for (const cohort of [elsewhere, made.createCohort.id, newId()]) {
      expect((await send('move', { cohortId: cohort })).code).toBe('NOT_FOUND');
      expect((await send('repeat', { cohortId: cohort })).code).toBe('NOT_FOUND');
    }
    const input = { enrolmentId: student.enrolmentId };
    for (const verb of Object.keys(documents)) {
      const foreign = { input: verb === 'move' ? { ...input, cohortId: elsewhere } : input };
      expect((await other.admin.send(documents[verb] ?? '', foreign)).code).toBe('NOT_FOUND');
    }
    expect(await history()).toHaveLength(1);
  });

  it('is refused with a reason without end', async () => {
    const { extensions } = await send('pause', { reason: 'x'.repeat(501) });
    expect(extensions).toMatchObject({ code: 'INPUT_INVALID', field: 'reason' });
  });

  it('of two that arrive at once is done once', async () => {
    await Promise.all([step('pause'), step('pause'), step('pause')]);
    expect((await history()).map(({ kind }) => kind)).toEqual(['ENROLLED', 'PAUSED']);
    const answers = await Promise.all([send('repeat'), send('repeat')]);
    expect(answers.map(({ code }) => code ?? 'ok').toSorted()).toEqual(['RUN_NOT_LATEST', 'ok']);
  });
});

describe('a paused run', () => {
  it('refuses new work of every kind, and nothing changes', async () => {
    const { activities, attempt } = await study();
    const { enrolmentId } = student;
    await step('pause');
    const lessonId = activities.lesson;
    const commands: [string, object][] = [
      [ANSWER, answerInput(attempt.id, 2, null)],
      [SUBMIT, { attemptId: attempt.id, eventId: newId() }],
      [START, { id: newId(), enrolmentId, quizId: activities.practice }],
      [OPEN_LESSON, { enrolmentId, lessonId, attemptId: newId() }],
      [REACH, { enrolmentId, lessonId, block: 1 }],
      [KEEP, { enrolmentId, lessonId, media: 'hold.webm', seconds: 5 }],
    ];
    for (const [document, input] of commands) {
      expect((await student.client.send(document, { input })).code).toBe('ENROLMENT_PAUSED');
    }
    expect(await findDifferences(world)).toEqual([]);
  });

  it('is read, stands on home as paused, and goes on where it was left', async () => {
    const { activities, attempt, kept } = await study();
    const { enrolmentId } = student;
    await step('pause');
    expect(await home()).toMatchObject([{ id: enrolmentId, state: 'PAUSED' }]);
    const { lesson } = await student.client.get<{ lesson: { doneAt: string } }>(
      'query ($e: ID!, $a: ID!) { lesson(enrolmentId: $e, lessonId: $a) { doneAt tree } }',
      { e: enrolmentId, a: activities.lesson },
    );
    expect(lesson.doneAt).toEqual(expect.any(String));
    expect((await answer(student.client, kept)).response).toEqual(kept.response);
    await step('resume');
    await answer(student.client, answerInput(attempt.id, 2, null));
  });
});

describe('a course that is repeated', () => {
  it('begins empty, beside an old run that stays readable', async () => {
    const { activities } = await study();
    const old = student.enrolmentId;
    const next = await step('repeat', { reason: 'Failed the practical' });
    expect(next).toMatchObject({ run: 2, state: 'OPEN', lastChange: 'ENROLLED' });
    expect(await home()).toMatchObject([{ id: next.id, run: 2, progress: { done: 0 } }]);
    expect(await history(old)).toMatchObject([{ kind: 'ENROLLED' }, { kind: 'FINISHED' }]);
    expect(await history(next.id)).toMatchObject([{ reason: 'Failed the practical' }]);
    const { lesson } = await student.client.get<{ lesson: { doneAt: string } }>(
      'query ($e: ID!, $a: ID!) { lesson(enrolmentId: $e, lessonId: $a) { doneAt } }',
      { e: old, a: activities.lesson },
    );
    expect(lesson.doneAt).toEqual(expect.any(String));
    expect(await findDifferences(world)).toEqual([]);
  });

  it('can begin in another cohort', async () => {
    expect(await step('repeat', { cohortId: otherCohortId })).toMatchObject({
      run: 2,
      cohortId: otherCohortId,
    });
  });
});
