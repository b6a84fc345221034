import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CohortEditor, EnrolmentService } from '../src/enrolment/index.ts';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { makeLearner, type Learner } from './learner.ts';
import { finishLesson, readKeys, takeQuiz } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const FIGURE = 'progress { done required percent }';
const COHORTS = `query ($first: Int, $after: String, $search: String) {
  cohorts(first: $first, after: $after, search: $search) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { cohort { id name } students paused finished lastActive ${FIGURE} } } } }`;

type Progress = { done: number; required: number; percent: number };
type Summary = {
  cohort: { id: string; name: string };
  students: number;
  paused: number;
  finished: number;
  progress: Progress;
};
type Page = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Summary }[];
};

let world: World;
let school: TestSchool;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
});
afterAll(() => world.stop());

async function readCohorts(client: Client, args: object = {}): Promise<Page> {
  return (await client.get<{ cohorts: Page }>(COHORTS, { first: 50, ...args })).cohorts;
}

async function pause({ enrolmentId }: { enrolmentId: string }): Promise<void> {
  const input = { enrolmentId };
  await school.admin.get('mutation ($input: RunInput!) { pauseEnrolment(input: $input) { id } }', {
    input,
  });
}

/** Starts on the days given, named in their order. */
async function makeCohorts(of: TestSchool, starts: (string | null)[]): Promise<string[]> {
  const { schoolId, adminId: actorId, courseId, releaseId } = of;
  const ids = starts.map(() => newId());
  for (const [index, startsOn] of starts.entries()) {
    const dates = { startsOn, endsOn: null, timezone: 'Europe/Berlin' };
    await world.app.get(CohortEditor).create({
      schoolId,
      actorId,
      id: ids[index] ?? '',
      staffIds: [],
      facts: { name: `C${index}`, ...dates },
      courses: [{ courseId, releaseId }],
      now: new Date(),
    });
  }
  return ids;
}

describe('the cohorts with their figures', () => {
  it('go on from page to page, the newest start first, each once', async () => {
    const other = await world.makeSchool();
    await makeCohorts(other, ['2026-01-01', '2026-03-01', null, '2026-03-01', '2026-02-01']);
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await readCohorts(other.admin, { first: 2, after });
      expect(page.totalCount).toBe(5);
      names.push(...page.edges.map(({ node }) => node.cohort.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(['C2', 'C1', 'C3', 'C4', 'C0']);
  });

  it('are found by the letters of a cohort or a course', async () => {
    const other = await world.makeSchool();
    await makeCohorts(other, ['2026-01-01', '2026-02-01']);
    const find = async (search: string) => {
      const { totalCount, edges } = await readCohorts(other.admin, { search });
      expect(edges).toHaveLength(totalCount);
      return edges.map(({ node }) => node.cohort.name);
    };
    expect(await find('c1')).toEqual(['C1']);
    expect(await find('%')).toEqual([]);
    expect(await find("'; --")).toEqual([]);
  });

  it.each([0, 501])('refuse a page of %d', async (first) => {
    expect((await school.admin.send(COHORTS, { first })).code).toBe('INPUT_INVALID');
  });

  it('give five hundred at once', async () => {
    expect((await readCohorts(school.admin, { first: 500 })).pageInfo.hasNextPage).toBe(false);
  });

  it('count paused runs among the students, and ended ones not at all', async () => {
    const cohortId = await world.makeCohort(school);
    const [active, resting, gone] = [
      await makeLearner(world, school, cohortId),
      await makeLearner(world, school, cohortId),
      await makeLearner(world, school, cohortId),
    ];
    await pause(resting);
    await school.admin.get(
      'mutation ($input: RunInput!) { withdrawEnrolment(input: $input) { id } }',
      { input: { enrolmentId: gone.enrolmentId } },
    );
    const { edges } = await readCohorts(school.admin);
    const row = edges.find(({ node }) => node.cohort.id === cohortId)?.node;
    expect(row).toMatchObject({ students: 2, paused: 1, finished: 0 });
    const { heatMap } = await readMap(cohortId);
    const shown = heatMap.students.map(({ enrolmentId, isPaused }) => [enrolmentId, isPaused]);
    expect(Object.fromEntries(shown)).toEqual({
      [active.enrolmentId]: false,
      [resting.enrolmentId]: true,
    });
  });
});

type Heat = { enrolmentId: string; isPaused: boolean; progress: Progress };

function readMap(cohortId: string) {
  return school.admin.get<{ heatMap: { students: Heat[] } }>(
    `query ($a: ID!, $b: ID!) { heatMap(cohortId: $a, courseId: $b) {
       students { enrolmentId isPaused ${FIGURE} } } }`,
    { a: cohortId, b: school.courseId },
  );
}

describe('the overview of a school', () => {
  it('counts people once, whatever they run, and runs that rest', async () => {
    const other = await world.makeSchool();
    const cohortId = await world.makeCohort(other);
    await world.makeCohort(other);
    await world.makeStudent(other, cohortId);
    const { schoolOverview } = await other.admin.get<{ schoolOverview: object }>(
      '{ schoolOverview { totals { cohorts students runs paused } courses { title } } }',
    );
    expect(schoolOverview).toMatchObject({
      totals: { cohorts: 2, students: 1, runs: 1, paused: 0 },
    });
  });
});

describe('a figure on two screens', () => {
  let cohortId: string;
  let learner: Learner;

  beforeAll(async () => {
    cohortId = await world.makeCohort(school);
    learner = await makeLearner(world, school, cohortId);
    const { client, enrolmentId, idOf } = learner;
    const { right: answers } = await readKeys(world);
    await finishLesson(client, { enrolmentId, lessonId: idOf('Warm hands'), answers });
    const quizId = idOf('Practice of the beginning');
    await takeQuiz(client, { enrolmentId, quizId, answers });
  });

  it('is the same on home, record, heat map, student page, runs and overview', async () => {
    const { client, enrolmentId } = learner;
    const { home } = await client.get<{ home: { enrolments: { progress: Progress }[] } }>(
      `{ home { enrolments { ${FIGURE} } } }`,
    );
    const { myRecord } = await client.get<{ myRecord: { runs: { progress: Progress }[] } }>(
      `{ myRecord { runs { ${FIGURE} } } }`,
    );
    const { studentPage, studentRuns } = await school.admin.get<{
      studentPage: { progress: Progress };
      studentRuns: { progress: Progress }[];
    }>(
      `query ($id: ID!) { studentPage(enrolmentId: $id) { ${FIGURE} }
         studentRuns(enrolmentId: $id) { ${FIGURE} } }`,
      { id: enrolmentId },
    );
    const { heatMap } = await readMap(cohortId);
    const { edges } = await readCohorts(school.admin);
    const cohort = edges.find(({ node }) => node.cohort.id === cohortId)?.node;
    const told = [
      home.enrolments[0]?.progress,
      myRecord.runs[0]?.progress,
      studentPage.progress,
      studentRuns[0]?.progress,
      heatMap.students[0]?.progress,
      cohort?.progress,
    ];
    expect(told[0]?.done).toBe(2);
    expect(new Set(told.map((figure) => JSON.stringify(figure))).size).toBe(1);
  });

  it('stays the same while the run rests', async () => {
    const before = (await readMap(cohortId)).heatMap.students[0]?.progress;
    await pause(learner);
    const [row] = (await readMap(cohortId)).heatMap.students;
    expect(row).toMatchObject({ isPaused: true, progress: before });
    const { edges } = await readCohorts(school.admin);
    const cohort = edges.find(({ node }) => node.cohort.id === cohortId)?.node;
    expect(cohort).toMatchObject({ students: 1, paused: 1, progress: before });
  });
});

describe('the runs of a student', () => {
  const RUNS = `query ($id: ID!) { studentRuns(enrolmentId: $id) {
    id run state cohort { id } } }`;

  it('are all of them for an admin, and those that an instructor teaches', async () => {
    const instructor = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const [taught, untaught] = [
      await world.makeCohort(school, [instructor.personId]),
      await world.makeCohort(school),
    ];
    const { personId, enrolmentId: first } = await world.makeStudent(school, untaught);
    await school.admin.get(
      'mutation ($input: RunInput!) { withdrawEnrolment(input: $input) { id } }',
      { input: { enrolmentId: first } },
    );
    const { schoolId, adminId: actorId, courseId } = school;
    const again = { schoolId, actorId, personId, cohortId: taught, courseId, now: new Date() };
    const second = await world.app.get(EnrolmentService).enrol(again);

    const all = await school.admin.get<{ studentRuns: object[] }>(RUNS, { id: first });
    expect(all.studentRuns).toEqual([
      { id: second, run: 2, state: 'OPEN', cohort: { id: taught } },
      { id: first, run: 1, state: 'ENDED', cohort: { id: untaught } },
    ]);
    const own = await instructor.client.get<{ studentRuns: { id: string }[] }>(RUNS, {
      id: second,
    });
    expect(own.studentRuns.map(({ id }) => id)).toEqual([second]);
    expect((await instructor.client.send(RUNS, { id: first })).code).toBe('NOT_FOUND');
  });
});
