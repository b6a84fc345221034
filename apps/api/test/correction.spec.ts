import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { correct } from './corrections.ts';
import { makeLearner, type Learner } from './learner.ts';
import { MOVE } from './moves.ts';
import { findDifferences } from './recompute.ts';
import { editedCourse, mended } from './release-two.course.ts';
import { startSecond, type SecondProcess } from './second-process.ts';
import {
  answer,
  answerInput,
  ATTEMPT,
  finishLesson,
  readKeys,
  startAttempt,
  submit,
  takeQuiz,
} from './study.ts';
import type { TestAttempt, TestSlot } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const QUIZ = 'Quiz of the beginning';
const NOTE = 'The answer to the cold client was wrong.';

let world: World;
let second: SecondProcess;
let school: TestSchool;
let cohortId: string;
let otherCohortId: string;
let keys: Awaited<ReturnType<typeof readKeys>>;
let learners: Record<'ann' | 'ben' | 'cleo' | 'dan' | 'eve' | 'finn', Learner>;
let attempts: Record<'ann' | 'ben' | 'cleo' | 'dan' | 'eve', TestAttempt>;
let corrected: string;
let cleoElsewhere: ReturnType<SecondProcess['like']>;

beforeAll(async () => {
  world = await startWorld();
  second = await startSecond(world);
  school = await world.makeSchool();
  [cohortId, otherCohortId] = [await world.makeCohort(school), await world.makeCohort(school)];
  keys = await readKeys(world);
  const make = (id = cohortId) => makeLearner(world, school, id);
  learners = {
    ann: await make(),
    ben: await make(),
    cleo: await make(),
    dan: await make(),
    eve: await make(otherCohortId),
    finn: await make(),
  };
  const { ann, ben, cleo, dan, eve } = learners;
  attempts = {
    ann: await take(ann, right),
    ben: await take(ben, mendedRight),
    cleo: await begin(cleo),
    dan: await take(dan, right),
    eve: await take(eve, right),
  };
  await setState(dan, 'ENDED');
  await setState(eve, 'PAUSED');
  cleoElsewhere = second.like(cleo.client);
  await cleoElsewhere.get(ATTEMPT_QUERY, { id: attempts.cleo.id });
  corrected = await publishCorrection();
});
afterAll(async () => {
  await second.stop();
  await world.stop();
});

const ATTEMPT_QUERY = `query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`;
const right = (slot: TestSlot) => keys.right(slot);
/** By the first key wrong, by the corrected one right. */
const mendedRight = (slot: TestSlot) =>
  slot.questionKey === 'G-SC-1' ? { choice: idOf(slot, 'You go on') } : keys.right(slot);

function idOf({ question }: TestSlot, text: string): string {
  const options = question.options as { id: string; text: string }[] | undefined;
  return options?.find((option) => option.text === text)?.id ?? '';
}

function take({ client, enrolmentId, idOf: find }: Learner, answers: (slot: TestSlot) => unknown) {
  return takeQuiz(client, { enrolmentId, quizId: find(QUIZ), answers });
}

/** Answers everything, and doesn't hand it in. */
async function begin({ client, enrolmentId, idOf: find }: Learner): Promise<TestAttempt> {
  const attempt = await startAttempt(client, enrolmentId, find(QUIZ));
  for (const slot of attempt.slots) {
    await answer(client, answerInput(attempt.id, slot.position, right(slot)));
  }
  return attempt;
}

function setState({ enrolmentId }: Learner, state: string) {
  return world.query('UPDATE enrolment SET state = $2 WHERE id = $1', [enrolmentId, state]);
}

/** Mends the key of G-SC-1, and gives G-SC-2 an option that nobody was shown. */
async function publishCorrection(): Promise<string> {
  const files = await editedCourse({
    'questions/graded.yaml': (text) =>
      mended(
        mended(text, 'G-SC-1', 'key: c', 'key: b'),
        'G-SC-2',
        '  key: c',
        '    - id: d\n      text: You leave\n      rationale: For G-SC-2, to leave is too much.\n  key: c',
      ),
  });
  return correct(world, school, { files, note: NOTE });
}

async function readScore({ client }: Learner, id: string) {
  return (await client.get<{ attempt: TestAttempt }>(ATTEMPT_QUERY, { id })).attempt.score;
}

describe('a correction', () => {
  it('moves every cohort and every run that has not ended at once', async () => {
    const [row] = await world.query(
      `SELECT (SELECT count(*)::int FROM cohort_course WHERE release_id = $1) AS cohorts,
              (SELECT count(*)::int FROM enrolment WHERE release_id = $1) AS runs,
              (SELECT count(*)::int FROM enrolment WHERE release_id = $2) AS left`,
      [corrected, school.releaseId],
    );
    expect(row).toEqual({ cohorts: 2, runs: 5, left: 1 });
  });

  it.each([
    ['lowers what was right by the wrong key', 'ann', { points: '5', percent: 83 }],
    ['raises what was wrong by it', 'ben', { points: '6', percent: 100 }],
    ['reaches a paused run', 'eve', { points: '5', percent: 83 }],
    ['leaves a run that has ended as it was', 'dan', { points: '6', percent: 100 }],
  ] as const)('%s', async (_title, name, score) => {
    expect(await readScore(learners[name], attempts[name].id)).toMatchObject(score);
  });

  it('shows the corrected score everywhere, by the same figures', async () => {
    const { heatMap } = await school.admin.get<{
      heatMap: { students: { enrolmentId: string; score: (number | null)[] }[] };
    }>(
      `query ($a: ID!, $b: ID!) { heatMap(cohortId: $a, courseId: $b) {
         students { enrolmentId score } } }`,
      { a: cohortId, b: school.courseId },
    );
    const scoreOf = ({ enrolmentId }: Learner) =>
      heatMap.students.find((student) => student.enrolmentId === enrolmentId)?.score[0];
    expect(scoreOf(learners.ann)).toBe(83);
    expect(scoreOf(learners.ben)).toBe(100);
    expect(await findDifferences(world)).toEqual([]);
  });

  it('keeps both scores, and says which response it could not read', async () => {
    const rows = await world.query(
      `SELECT q.key, g.fraction_before AS before, g.fraction_after AS after, g.is_kept AS kept
         FROM regrade g
         JOIN question_version v ON v.school_id = g.school_id AND v.id = g.version_after_id
         JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id
        WHERE g.attempt_id = $1 AND g.release_id = $2
        ORDER BY q.key`,
      [attempts.ann.id, corrected],
    );
    expect(rows).toEqual([
      { key: 'G-SC-1', before: '1.000000', after: '0.000000', kept: false },
      { key: 'G-SC-2', before: '1.000000', after: '1.000000', kept: true },
    ]);
  });

  it("tells both scores on the student's page", async () => {
    const { studentPage } = await school.admin.get<{
      studentPage: { attempts: { id: string; answers: { corrections: object[] }[] }[] };
    }>(
      `query ($id: ID!) { studentPage(enrolmentId: $id) { attempts { id answers {
         corrections { release before after isKept } } } } }`,
      { id: learners.ann.enrolmentId },
    );
    const attempt = studentPage.attempts.find(({ id }) => id === attempts.ann.id);
    const told = attempt?.answers.flatMap(({ corrections }) => corrections);
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        { release: 2, before: '1.000000', after: '0.000000', isKept: false },
        { release: 2, before: '1.000000', after: '1.000000', isKept: true },
      ]),
    );
  });

  it('takes no completion back', async () => {
    expect(await learners.ann.find(QUIZ)).toMatchObject({ state: 'DONE' });
    const [row] = await world.query(`SELECT count(*)::int AS n FROM completion WHERE number > 1`);
    expect(row).toEqual({ n: 0 });
  });

  it('is audited with what it did', async () => {
    const entries = await world.query(
      `SELECT after FROM audit_entry WHERE action = 'release.corrected'`,
    );
    const { courseId } = school;
    expect(entries).toEqual([
      { after: { courseId, scored: 4, kept: 4, cohorts: 2, runs: 5, told: 3 } },
    ]);
  });

  it('is never moved behind', async () => {
    const { courseId, releaseId } = school;
    const input = { cohortId, courseId, releaseId, expected: corrected };
    expect((await school.admin.send(MOVE, { input })).code).toBe('RELEASE_CORRECTED');
  });
});

describe('an attempt under way at a correction', () => {
  it('is scored by the corrected key in a process that remembers the old one', async () => {
    const { cleo } = learners;
    const slot = attempts.cleo.slots.find(({ questionKey }) => questionKey === 'G-SC-1');
    if (!slot) throw new Error('no slot');
    const again = answerInput(attempts.cleo.id, slot.position, right(slot));
    await answer(cleoElsewhere, again);
    expect(await findDifferences(world)).toEqual([]);
    expect((await submit(cleo.client, attempts.cleo.id)).score).toMatchObject({ points: '5' });
    expect(await findDifferences(world)).toEqual([]);
  });

  it('answers the same event again, after a regrade too', async () => {
    const { finn } = learners;
    const { client, enrolmentId } = finn;
    const attempt = await startAttempt(client, enrolmentId, finn.idOf(QUIZ));
    const [slot] = attempt.slots;
    const input = answerInput(attempt.id, 1, slot && right(slot));
    await answer(client, input);
    expect((await answer(second.like(client), input)).response).toEqual(input.response);
  });
});

describe('who had finished what was corrected', () => {
  const NOTICES =
    '{ home { enrolments { notices { id note enrolmentId releaseId correctedAt } } } }';
  const DISMISS = `mutation ($input: DismissNoticeInput!) { dismissNotice(input: $input) }`;
  type Notice = { id: string; note: string };
  const readNotices = async ({ client }: Learner): Promise<Notice[]> => {
    const { home } = await client.get<{ home: { enrolments: { notices: Notice[] }[] } }>(NOTICES);
    return home.enrolments[0]?.notices ?? [];
  };

  it('reads a line about it at home, and nobody else does', async () => {
    expect(await readNotices(learners.ann)).toMatchObject([{ note: NOTE }]);
    expect(await readNotices(learners.finn)).toEqual([]);
  });

  it('dismisses it, twice if need be, and never that of another', async () => {
    const { ann, ben } = learners;
    const input = { enrolmentId: ann.enrolmentId, releaseId: corrected };
    expect((await ben.client.send(DISMISS, { input })).code).toBe('NOT_FOUND');
    const unknown = { ...input, releaseId: newId() };
    expect((await ann.client.send(DISMISS, { input: unknown })).code).toBe('NOT_FOUND');
    const dismissed = { dismissNotice: `${ann.enrolmentId}:${corrected}` };
    expect(await ann.client.get(DISMISS, { input })).toEqual(dismissed);
    expect(await ann.client.get(DISMISS, { input })).toEqual(dismissed);
    expect(await readNotices(ann)).toEqual([]);
    expect(await readNotices(ben)).toHaveLength(1);
  });
});

describe('a second correction', () => {
  it('of a lesson tells on its page, and scores nothing again', async () => {
    const { finn } = learners;
    const { client, enrolmentId } = finn;
    const lessonId = finn.idOf('Warm hands');
    await finishLesson(client, { enrolmentId, lessonId, answers: right });
    await correctLesson();
    const { lesson } = await client.get<{ lesson: { notice: { note: string } | null } }>(
      `query ($e: ID!, $l: ID!) { lesson(enrolmentId: $e, lessonId: $l) { notice { note } } }`,
      { e: enrolmentId, l: lessonId },
    );
    expect(lesson.notice).toEqual({ note: 'A word was wrong.' });
    expect(await findDifferences(world)).toEqual([]);
  });
});

async function correctLesson(): Promise<void> {
  const files = await editedCourse({
    'lessons/l1.md': (text) => text.replace('A second word.', 'Another word.'),
    'questions/graded.yaml': (text) => mended(text, 'G-SC-1', 'key: c', 'key: b'),
  });
  await correct(world, school, { files, note: 'A word was wrong.' });
}
