import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findDifferences } from './recompute.ts';
import { startWorld, type TestSchool, type TestStudent, type World } from './world.ts';

const REMOVE = 'mutation ($id: ID!) { removeMember(personId: $id) }';
const CHANGE =
  'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { role openRuns } }';
const STEPS = {
  return: 'mutation ($input: RunInput!) { run: returnEnrolment(input: $input) { id state } }',
  repeat: 'mutation ($input: RepeatCourseInput!) { run: repeatCourse(input: $input) { id state } }',
  withdraw: 'mutation ($input: RunInput!) { run: withdrawEnrolment(input: $input) { id state } }',
};
const COUNTED = `query ($id: ID!) {
  schoolOverview { totals { students } } people(role: STUDENT) { totalCount }
  roster(cohortId: $id) { edges { node { state actions } } } }`;

type Counted = {
  schoolOverview: { totals: { students: number } };
  people: { totalCount: number };
  roster: { edges: { node: { state: string; actions: string[] } }[] };
};

let world: World;
let school: TestSchool;
let cohortId: string;
let student: TestStudent;

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  school = await world.makeSchool();
  cohortId = await world.makeCohort(school);
  student = await world.makeStudent(school, cohortId);
});
afterAll(() => world.stop());

async function send(step: keyof typeof STEPS) {
  const { code, extensions } = await school.admin.send(STEPS[step], {
    input: { enrolmentId: student.enrolmentId },
  });
  return { code, role: extensions['role'] };
}

async function become(role: string, expected: string): Promise<unknown> {
  const input = { personId: student.personId, role, expected };
  return (await school.admin.get<{ changeRole: object }>(CHANGE, { input })).changeRole;
}

/** Students of the overview, students of People, and what can be done with the runs. */
async function count() {
  const { schoolOverview, people, roster } = await school.admin.get<Counted>(COUNTED, {
    id: cohortId,
  });
  const runs = roster.edges.map(({ node }) => node);
  return { overview: schoolOverview.totals.students, people: people.totalCount, runs };
}

function history(): Promise<unknown> {
  return world.query(
    `SELECT kind, reason, actor_id FROM enrolment_change WHERE enrolment_id = $1 ORDER BY number`,
    [student.enrolmentId],
  );
}

describe('a run of someone who has left the school', () => {
  beforeEach(() => school.admin.get(REMOVE, { id: student.personId }));

  it.each(['return', 'repeat'] as const)('refuses to %s, and nothing changes', async (step) => {
    const before = await history();
    expect(await send(step)).toEqual({ code: 'NOT_A_STUDENT', role: null });
    expect(await history()).toEqual(before);
    expect(await count()).toEqual({
      overview: 0,
      people: 0,
      runs: [{ state: 'ENDED', actions: [] }],
    });
  });

  it('is refused also when it had been withdrawn long before', async () => {
    const other = await world.makeStudent(school, cohortId);
    student = other;
    await send('withdraw');
    await school.admin.get(REMOVE, { id: other.personId });
    expect(await send('return')).toEqual({ code: 'NOT_A_STUDENT', role: null });
  });
});

describe('a student who becomes staff', () => {
  it.each(['INSTRUCTOR', 'ADMIN'])('as %s has their runs withdrawn with it', async (role) => {
    expect(await become(role, 'STUDENT')).toEqual({ role, openRuns: 0 });
    expect(await count()).toEqual({
      overview: 0,
      people: 0,
      runs: [{ state: 'ENDED', actions: [] }],
    });
    expect(await history()).toMatchObject([
      { kind: 'ENROLLED' },
      { kind: 'WITHDRAWN', reason: 'Joined the staff', actor_id: school.adminId },
    ]);
    expect(await findDifferences(world)).toEqual([]);
  });

  it('is not taken back into a course while they are staff, and is once they are not', async () => {
    await become('INSTRUCTOR', 'STUDENT');
    for (const step of ['return', 'repeat'] as const) {
      expect(await send(step)).toEqual({ code: 'NOT_A_STUDENT', role: 'INSTRUCTOR' });
    }
    await become('STUDENT', 'INSTRUCTOR');
    expect(await count()).toMatchObject({ runs: [{ actions: ['RETURN', 'REPEAT'] }] });
    expect((await send('return')).code).toBeNull();
    expect(await count()).toMatchObject({ overview: 1, people: 1, runs: [{ state: 'OPEN' }] });
  });

  it('keeps a record of what they did', async () => {
    await become('INSTRUCTOR', 'STUDENT');
    const { myRecord } = await student.client.get<{ myRecord: object }>(
      '{ myRecord { runs { id state } } }',
    );
    expect(myRecord).toEqual({ runs: [{ id: student.enrolmentId, state: 'ENDED' }] });
  });
});
