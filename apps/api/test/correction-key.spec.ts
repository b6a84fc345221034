import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readDraft, readQuestion, saveQuestion } from './authoring.ts';
import type { Answered } from './client.ts';
import { makeLearner, type Learner } from './learner.ts';
import { MOVE } from './moves.ts';
import { findDifferences } from './recompute.ts';
import { ATTEMPT, readKeys, takeQuiz } from './study.ts';
import type { TestAttempt } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const PUBLISH = `mutation ($input: PublishCorrectionInput!) { publishCorrection(input: $input) {
  __typename ... on CorrectionPublished { releaseId number cohorts runs scored kept told } } }`;
const RELEASES = `query ($c: ID!) { releases(courseId: $c) {
  edges { node { number isCorrection cohorts } } } }`;
const SCORE = `query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`;

type Outcome = { __typename: string; releaseId: string; number: number };

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
  const { right: answers } = await readKeys(world);
  const { client, enrolmentId, idOf } = learner;
  const quizId = idOf('Quiz of the beginning');
  attempt = await takeQuiz(client, { enrolmentId, quizId, answers });
  await mendKey('G-SC-1', 'b');
});
afterAll(() => world.stop());

/** In the draft, by the form of the question. */
async function mendKey(question: string, key: string): Promise<void> {
  const { courseId, admin } = school;
  const { fields, expected } = await readQuestion(admin, courseId, question);
  const mended = { ...fields, key };
  const saved = await saveQuestion(admin, { courseId, key: question, expected, fields: mended });
  expect(saved.problems).toEqual([]);
}

async function publish(): Promise<Answered<{ publishCorrection: Outcome }>> {
  const { courseId, admin } = school;
  const { fingerprint } = await readDraft(admin, courseId);
  const input = { courseId, fingerprint, note: 'The key of the cold client was wrong.' };
  return admin.send(PUBLISH, { input });
}

async function points(): Promise<string | undefined> {
  const read = await learner.client.get<{ attempt: TestAttempt }>(SCORE, { id: attempt.id });
  return read.attempt.score?.points;
}

async function releases(): Promise<object[]> {
  const { releases: page } = await school.admin.get<{
    releases: { edges: { node: object }[] };
  }>(RELEASES, { c: school.courseId });
  return page.edges.map(({ node }) => node);
}

describe('a key that is corrected in the draft and published as a correction', () => {
  it('scores again what was handed in, on a release that says that it corrects', async () => {
    expect(await points()).toBe('6');
    const { data } = await publish();
    expect(data.publishCorrection).toMatchObject({
      __typename: 'CorrectionPublished',
      number: 2,
      cohorts: 1,
      runs: 1,
      scored: 1,
      kept: 0,
      told: 1,
    });
    expect(await points()).toBe('5');
    expect(await releases()).toEqual([
      { number: 2, isCorrection: true, cohorts: 1 },
      { number: 1, isCorrection: false, cohorts: 0 },
    ]);
    expect(await findDifferences(world)).toEqual([]);
  });

  it('is a release behind which no cohort is moved again', async () => {
    const { publishCorrection } = (await publish()).data;
    const { courseId, releaseId } = school;
    const input = { cohortId, courseId, releaseId, expected: publishCorrection.releaseId };
    expect((await school.admin.send(MOVE, { input })).code).toBe('RELEASE_CORRECTED');
  });
});

describe('a correction that fails at its last step', () => {
  beforeEach(() =>
    world.query(`
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN RAISE EXCEPTION ''the last step''; END';
      CREATE TRIGGER last_step BEFORE INSERT ON audit_entry FOR EACH ROW
        WHEN (NEW.action = 'release.corrected') EXECUTE FUNCTION fail()`),
  );

  it('leaves no release, no move and no score behind, and goes through the next time', async () => {
    const before = await kept();
    expect((await publish()).code).toBe('INTERNAL');
    expect(await kept()).toEqual(before);
    expect(await points()).toBe('6');
    await world.query('DROP TRIGGER last_step ON audit_entry');
    expect((await publish()).data.publishCorrection).toMatchObject({ number: 2 });
    expect(await points()).toBe('5');
  });

  /** All that a correction writes. */
  function kept(): Promise<unknown> {
    return world.query(
      `SELECT (SELECT array_agg(number) FROM release WHERE school_id = $1) AS releases,
              (SELECT array_agg(release_id) FROM cohort_course WHERE school_id = $1) AS places,
              (SELECT array_agg(release_id) FROM enrolment WHERE school_id = $1) AS runs,
              (SELECT count(*)::int FROM release_file WHERE school_id = $1) AS files,
              (SELECT count(*)::int FROM enrolment_change WHERE school_id = $1) AS changes,
              (SELECT count(*)::int FROM regrade WHERE school_id = $1) AS regrades,
              (SELECT count(*)::int FROM audit_entry WHERE school_id = $1) AS audited`,
      [school.schoolId],
    );
  }
});
