import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeLearner } from './learner.ts';
import { findDifferences } from './recompute.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  await makeLearner(world, school, await world.makeCohort(school));
});
afterAll(() => world.stop());

describe('publishing a correction from the draft', () => {
  const PUBLISH = `mutation ($input: PublishCorrectionInput!) { publishCorrection(input: $input) {
    __typename
    ... on CorrectionPublished { number cohorts runs scored kept told }
    ... on DraftRefused { problems { code } }
    ... on DraftMoved { fingerprint } } }`;
  type Outcome = { __typename: string; fingerprint: string; runs: number; number: number };
  const publish = async (fingerprint: string): Promise<Outcome> => {
    const input = { courseId: school.courseId, fingerprint, note: 'A title was wrong.' };
    const answered = await school.admin.get<{ publishCorrection: Outcome }>(PUBLISH, { input });
    return answered.publishCorrection;
  };
  const readDraft = async (): Promise<{ fingerprint: string; outlineVersion: number }> => {
    const { draft } = await school.admin.get<{
      draft: { fingerprint: string; outlineVersion: number };
    }>('query ($c: ID!) { draft(courseId: $c) { fingerprint outlineVersion } }', {
      c: school.courseId,
    });
    return draft;
  };

  it('refuses a draft that nobody read, or that changes nothing, and moves no one', async () => {
    const { fingerprint } = await readDraft();
    expect(await publish('f'.repeat(64))).toMatchObject({ __typename: 'DraftMoved', fingerprint });
    expect(await publish(fingerprint)).toMatchObject({
      __typename: 'DraftRefused',
      problems: [{ code: 'NOTHING_CHANGED' }],
    });
    const moved = await world.query(
      `SELECT count(*)::int AS n FROM audit_entry WHERE action = 'release.corrected'`,
    );
    expect(moved).toEqual([{ n: 0 }]);
  });

  it('publishes a title that was mended, and moves who takes the course', async () => {
    const { outlineVersion: expected } = await readDraft();
    const edit = { renameModule: { module: 'm1', title: 'How it begins' } };
    await school.admin.get(
      'mutation ($input: EditOutlineInput!) { editOutline(input: $input) { __typename } }',
      { input: { courseId: school.courseId, expected, edit } },
    );
    const { fingerprint } = await readDraft();
    expect(await publish(fingerprint)).toMatchObject({
      __typename: 'CorrectionPublished',
      number: 2,
      cohorts: 1,
      runs: 1,
    });
    expect(await findDifferences(world)).toEqual([]);
  });
});
