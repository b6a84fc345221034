import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const COHORT = `id name startsOn endsOn timezone version students staff { id name role }
  courses { courseId title release newestRelease runs { open paused ended } }`;
const CREATE = `mutation ($input: CreateCohortInput!) { createCohort(input: $input) { ${COHORT} } }`;
const CHANGED = `__typename ... on Cohort { ${COHORT} } ... on CohortConflict { current { ${COHORT} } }`;
const CHANGE = `mutation ($input: ChangeCohortInput!) { changeCohort(input: $input) { ${CHANGED} } }`;
const STAFF = `mutation ($input: SetCohortStaffInput!) { setCohortStaff(input: $input) { ${CHANGED} } }`;
const ADD = `mutation ($input: CohortCourseInput!) { addCohortCourse(input: $input) { ${COHORT} } }`;
const REMOVE = `mutation ($input: CohortCourseInput!) {
  removeCohortCourse(input: $input) { ${COHORT} } }`;
const LIST = `query ($first: Int, $after: String, $search: String) {
  cohortList(first: $first, after: $after, search: $search) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }`;

type Cohort = {
  id: string;
  name: string;
  version: number;
  staff: { id: string }[];
  courses: { courseId: string }[];
};
type Changed = Cohort & { __typename: string; current?: Cohort };
type List = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { name: string } }[];
};

let world: World;
let school: TestSchool;
let instructorId: string;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  instructorId = (await world.makePerson(school.schoolId, 'INSTRUCTOR')).personId;
});
afterAll(() => world.stop());

function input(change: object = {}) {
  return {
    id: newId(),
    name: 'Evening 2026',
    startsOn: '2026-09-01',
    endsOn: '2027-06-30',
    timezone: 'Europe/Vienna',
    courseIds: [school.courseId],
    staffIds: [instructorId],
    ...change,
  };
}

async function create(change: object = {}): Promise<Cohort> {
  const made = await school.admin.get<{ createCohort: Cohort }>(CREATE, { input: input(change) });
  return made.createCohort;
}

async function change(cohort: Cohort, facts: object): Promise<Changed> {
  const { id, version } = cohort;
  const dates = { startsOn: '2026-09-01', endsOn: '2027-06-30', timezone: 'Europe/Vienna' };
  const asked = { id, version, name: 'Evening 2026', ...dates, ...facts };
  const { changeCohort } = await school.admin.get<{ changeCohort: Changed }>(CHANGE, {
    input: asked,
  });
  return changeCohort;
}

async function auditOf(cohortId: string): Promise<string[]> {
  const rows = await world.query<{ action: string }>(
    'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id',
    [cohortId],
  );
  return rows.map(({ action }) => action);
}

describe('a new cohort', () => {
  it('has its name, dates, timezone, staff, and its courses on their newest release', async () => {
    const cohort = await create();
    expect(cohort).toMatchObject({
      name: 'Evening 2026',
      startsOn: '2026-09-01',
      endsOn: '2027-06-30',
      timezone: 'Europe/Vienna',
      version: 1,
      students: 0,
      staff: [{ id: instructorId, role: 'INSTRUCTOR' }],
      courses: [{ courseId: school.courseId, release: 1, newestRelease: 1, runs: { open: 0 } }],
    });
    expect(await auditOf(cohort.id)).toEqual(['cohort.created']);
  });

  it('can wait for its dates, courses and staff', async () => {
    const cohort = await create({ startsOn: null, endsOn: null, courseIds: [], staffIds: [] });
    expect(cohort).toMatchObject({ startsOn: null, endsOn: null, courses: [], staff: [] });
  });

  it('is made once, however often the request arrives', async () => {
    const asked = input({ name: 'Asked twice' });
    const [first, second] = await Promise.all([
      school.admin.get<{ createCohort: Cohort }>(CREATE, { input: asked }),
      school.admin.get<{ createCohort: Cohort }>(CREATE, { input: asked }),
    ]);
    expect(second).toEqual(first);
    expect(await auditOf(asked.id)).toEqual(['cohort.created']);
  });

  it('gives its id to no other one', async () => {
    const { id } = await create();
    const { code } = await school.admin.send(CREATE, { input: input({ id, name: 'Another' }) });
    expect(code).toBe('ID_CONFLICT');
  });

  it.each([
    ['dates that run backwards', { startsOn: '2026-09-02', endsOn: '2026-09-01' }, 'endsOn'],
    ['a day that no calendar has', { startsOn: '2026-02-30' }, 'startsOn'],
    ['a day in words', { endsOn: 'tomorrow' }, 'endsOn'],
    ['a zone that nobody knows', { timezone: 'Europe/Atlantis' }, 'timezone'],
    ['a zone that is an offset', { timezone: '+02:00' }, 'timezone'],
    ['no name', { name: '  ' }, 'name'],
    ['a name without end', { name: 'x'.repeat(201) }, 'name'],
    ['an id that is none', { courseIds: ['one'] }, 'courseIds'],
  ])('is refused with %s, by the name of the field', async (_title, wrong, field) => {
    const asked = input(wrong);
    const { code, extensions } = await school.admin.send(CREATE, { input: asked });
    expect([code, extensions?.['field']]).toEqual(['INPUT_INVALID', field]);
    expect(await auditOf(asked.id)).toEqual([]);
  });

  it("is refused with another school's course or teacher, and with a student as staff", async () => {
    const other = await world.makeSchool();
    const student = await world.makePerson(school.schoolId, 'STUDENT');
    const wrongs = [
      { courseIds: [other.courseId] },
      { staffIds: [other.adminId] },
      { staffIds: [student.personId] },
    ];
    for (const wrong of wrongs) {
      const asked = input(wrong);
      expect((await school.admin.send(CREATE, { input: asked })).code).toBe('NOT_FOUND');
      expect(await world.query('SELECT FROM cohort WHERE id = $1', [asked.id])).toEqual([]);
    }
  });
});

describe('two admins who change one cohort', () => {
  it('do not overwrite each other: the second sees what the first wrote', async () => {
    const cohort = await create();
    expect(await change(cohort, { name: 'By the first' })).toMatchObject({
      __typename: 'Cohort',
      name: 'By the first',
      version: 2,
    });
    expect(await change(cohort, { name: 'By the second' })).toMatchObject({
      __typename: 'CohortConflict',
      current: { name: 'By the first', version: 2 },
    });
    expect(await auditOf(cohort.id)).toEqual(['cohort.created', 'cohort.changed']);
  });

  it('agree where both want the same', async () => {
    const cohort = await create();
    await change(cohort, { timezone: 'Asia/Tokyo' });
    expect(await change(cohort, { timezone: 'Asia/Tokyo' })).toMatchObject({
      __typename: 'Cohort',
      version: 2,
    });
  });

  it('meet a conflict over its staff as well', async () => {
    const { id: cohortId, version } = await create();
    const other = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const set = async (personIds: string[]) => {
      const asked = { cohortId, version, personIds };
      const answer = await school.admin.get<{ setCohortStaff: Changed }>(STAFF, { input: asked });
      return answer.setCohortStaff;
    };
    expect(await set([other.personId])).toMatchObject({ staff: [{ id: other.personId }] });
    expect(await set([])).toMatchObject({ current: { staff: [{ id: other.personId }] } });
    const { cohort } = await other.client.get<{ cohort: Cohort }>(
      `query ($id: ID!) { cohort(id: $id) { ${COHORT} } }`,
      { id: cohortId },
    );
    expect(cohort.version).toBe(2);
  });
});

describe('the courses of a cohort', () => {
  it('are added on their newest release, and again change nothing', async () => {
    const { id: cohortId } = await create({ courseIds: [] });
    const asked = { cohortId, courseId: school.courseId };
    for (const _ of [1, 2]) {
      const { addCohortCourse } = await school.admin.get<{ addCohortCourse: Cohort }>(ADD, {
        input: asked,
      });
      expect(addCohortCourse.courses).toMatchObject([{ courseId: school.courseId, release: 1 }]);
    }
    expect(await auditOf(cohortId)).toEqual(['cohort.created', 'cohort.course-added']);
  });

  it('are removed while nobody ran them, and stay once somebody did', async () => {
    const { id: cohortId } = await create();
    const asked = { cohortId, courseId: school.courseId };
    const removed = await school.admin.get<{ removeCohortCourse: Cohort }>(REMOVE, {
      input: asked,
    });
    expect(removed.removeCohortCourse.courses).toEqual([]);
    await school.admin.get(ADD, { input: asked });
    await world.makeStudent(school, cohortId);
    expect((await school.admin.send(REMOVE, { input: asked })).code).toBe('COURSE_HAS_RUNS');
  });

  it("are not another school's", async () => {
    const other = await world.makeSchool();
    const { id: cohortId } = await create();
    const asked = { cohortId, courseId: other.courseId };
    expect((await school.admin.send(ADD, { input: asked })).code).toBe('NOT_FOUND');
    const elsewhere = { cohortId, courseId: other.courseId };
    expect((await other.admin.send(ADD, { input: elsewhere })).code).toBe('NOT_FOUND');
  });
});

describe('the list of cohorts', () => {
  it('goes on from page to page, the newest start first, each once', async () => {
    const other = await world.makeSchool();
    const starts = ['2026-01-01', '2026-03-01', null, '2026-03-01', '2026-02-01'];
    for (const [index, startsOn] of starts.entries()) {
      const made = input({ name: `C${index}`, startsOn, courseIds: [], staffIds: [] });
      await other.admin.get(CREATE, { input: made });
    }
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { cohortList }: { cohortList: List } = await other.admin.get(LIST, { first: 2, after });
      expect(cohortList.totalCount).toBe(5);
      names.push(...cohortList.edges.map(({ node }) => node.name));
      after = cohortList.pageInfo.hasNextPage ? cohortList.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(['C2', 'C1', 'C3', 'C4', 'C0']);
  });

  it('is searched by the letters that were typed, in a name or a course', async () => {
    const other = await world.makeSchool();
    for (const name of ['50% off', 'Half_time', 'Morning']) {
      const made = input({ name, courseIds: [], staffIds: [] });
      await other.admin.get(CREATE, { input: made });
    }
    const find = async (search: string) => {
      const { cohortList } = await other.admin.get<{ cohortList: List }>(LIST, { search });
      return cohortList.edges.map(({ node }) => node.name);
    };
    expect(await find('0%')).toEqual(['50% off']);
    expect(await find('f_t')).toEqual(['Half_time']);
    expect(await find('MORN')).toEqual(['Morning']);
    expect(await find("'; --")).toEqual([]);
  });
});
