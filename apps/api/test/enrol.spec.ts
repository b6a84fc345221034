import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startWorld, type TestSchool, type TestStudent, type World } from './world.ts';

const RUN = 'id run state lastChange actions';

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

async function step(verb: 'pause' | 'withdraw', enrolmentId = student.enrolmentId): Promise<void> {
  await school.admin.get(
    `mutation ($input: RunInput!) { ${verb}Enrolment(input: $input) { id } }`,
    { input: { enrolmentId } },
  );
}

async function enrol(input: object) {
  return school.admin.send('mutation ($input: EnrolInput!) { enrol(input: $input) { id } }', {
    input,
  });
}

describe('to enrol', () => {
  it('opens a run of each course for a student of the school', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const courseIds = [school.courseId, school.courseId];
    expect((await enrol({ cohortId, courseIds, personId })).code).toBeNull();
    const rows = await world.query('SELECT run, state FROM enrolment WHERE person_id = $1', [
      personId,
    ]);
    expect(rows).toEqual([{ run: 1, state: 'OPEN' }]);
  });

  it('is refused while a run is open or paused, in whichever cohort', async () => {
    const { personId } = student;
    const asked = { cohortId: otherCohortId, courseIds: [school.courseId], personId };
    expect((await enrol(asked)).code).toBe('ALREADY_ENROLLED');
    await step('pause');
    expect((await enrol(asked)).code).toBe('ALREADY_ENROLLED');
    await step('withdraw');
    expect((await enrol(asked)).code).toBeNull();
  });

  it('opens one run for ten requests at once', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const asked = { cohortId, courseIds: [school.courseId], personId };
    const answers = await Promise.all(Array.from({ length: 10 }, () => enrol(asked)));
    const codes = answers.map(({ code }) => code ?? 'ok').toSorted();
    expect(codes).toEqual([...Array<string>(9).fill('ALREADY_ENROLLED'), 'ok']);
  });

  it("is refused for staff, for strangers, and with another school's ids", async () => {
    const other = await world.makeSchool();
    const courseIds = [school.courseId];
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const staff = await enrol({ cohortId, courseIds, personId: school.adminId });
    expect(staff.extensions).toMatchObject({ code: 'INPUT_INVALID', reason: 'NOT_A_STUDENT' });
    const wrongs = [
      { cohortId, courseIds, personId: other.adminId },
      { cohortId, courseIds: [other.courseId], personId },
      { cohortId: await world.makeCohort(other), courseIds, personId },
      { cohortId, courseIds: [school.courseId, other.courseId], personId },
    ];
    for (const wrong of wrongs) expect((await enrol(wrong)).code).toBe('NOT_FOUND');
    expect(await world.query('SELECT FROM enrolment WHERE person_id = $1', [personId])).toEqual([]);
  });
});

describe('the roster of a cohort', () => {
  it('is filtered and searched, a page at a time, with what can be done with each run', async () => {
    const here = await world.makeCohort(school);
    const people = [];
    for (const _ of [1, 2, 3]) people.push(await world.makeStudent(school, here));
    const [first] = people;
    await step('pause', first?.enrolmentId);
    const ROSTER = `query ($c: ID!, $state: EnrolmentState, $search: String, $after: String) {
      roster(cohortId: $c, first: 2, state: $state, search: $search, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id email ${RUN} } } } }`;
    type Roster = {
      totalCount: number;
      pageInfo: { endCursor: string };
      edges: { node: { id: string; email: string } }[];
    };
    const read = async (more: object = {}) =>
      (await school.admin.get<{ roster: Roster }>(ROSTER, { c: here, ...more })).roster;
    const page = await read();
    const last = await read({ after: page.pageInfo.endCursor });
    expect([page.totalCount, page.edges.length, last.edges.length]).toEqual([3, 2, 1]);
    const [paused] = (await read({ state: 'PAUSED' })).edges;
    expect(paused?.node).toMatchObject({
      id: first?.enrolmentId,
      lastChange: 'PAUSED',
      actions: ['MOVE', 'RESUME', 'WITHDRAW', 'REPEAT'],
    });
    const found = await read({ search: paused?.node.email });
    expect(found.edges.map(({ node }) => node.id)).toEqual([first?.enrolmentId]);
  });
});

describe('who can be enrolled', () => {
  it('is every student of the school, or only who is free for a cohort', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    type Found = { enrolCandidates: { edges: { node: { id: string; courseIds: string[] } }[] } };
    const find = async (freeFor: string | null) => {
      const { enrolCandidates } = await school.admin.get<Found>(
        `query ($c: ID) { enrolCandidates(first: 200, freeFor: $c) {
           edges { node { id courseIds } } } }`,
        { c: freeFor },
      );
      return enrolCandidates.edges.map(({ node }) => node);
    };
    const busy = { id: student.personId, courseIds: [school.courseId] };
    expect(await find(null)).toEqual(
      expect.arrayContaining([busy, { id: personId, courseIds: [] }]),
    );
    const free = (await find(otherCohortId)).map(({ id }) => id);
    expect([free.includes(personId), free.includes(student.personId)]).toEqual([true, false]);
  });
});
