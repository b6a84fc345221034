import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { between } from './held.ts';
import { startWorld, type TestSchool, type TestStudent, type World } from './world.ts';

const document = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename } }`;
const MOVE = document('moveEnrolment', 'MoveEnrolmentInput');
const RETURN = document('returnEnrolment', 'RunInput');
const WITHDRAW = document('withdrawEnrolment', 'RunInput');
const REPEAT = document('repeatCourse', 'RepeatCourseInput');
const ENROL = document('enrol', 'EnrolInput');
const ADD_COURSE = document('addCohortCourse', 'CohortCourseInput');
const SET_STAFF = document('setCohortStaff', 'SetCohortStaffInput');
const CREATE = document('createCohort', 'CreateCohortInput');

let world: World;
let school: TestSchool;
let cohortId: string;
let emptyId: string;
let student: TestStudent;

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  school = await world.makeSchool();
  [cohortId, emptyId] = [await world.makeCohort(school), await world.makeCohort(school)];
  student = await world.makeStudent(school, cohortId);
});
afterAll(() => world.stop());

/** The empty cohort loses the course at the moment of a request. */
function whileLeaving(query: string, input: object) {
  const gone = 'DELETE FROM cohort_course WHERE cohort_id = $1';
  return between(
    world,
    (run) => run(gone, [emptyId]),
    () => school.admin.send(query, { input }),
  );
}

describe('a cohort that loses its course at that moment', () => {
  const about = () => ({ enrolmentId: student.enrolmentId, cohortId: emptyId });
  const cases: [string, string, () => object][] = [
    ['moves there', MOVE, about],
    ['moves there on its release', MOVE, () => ({ ...about(), release: 'COHORTS' })],
    ['repeats the course there', REPEAT, about],
    [
      'is enrolled there',
      ENROL,
      () => ({ cohortId: emptyId, courseIds: [school.courseId], personId: student.personId }),
    ],
  ];

  it.each(cases)('is told of in words to whoever %s', async (_title, query, input) => {
    expect((await whileLeaving(query, input())).code).toBe('NOT_FOUND');
  });
});

describe('a run that returns', () => {
  it('is told of a new one that began at that moment', async () => {
    const { enrolmentId, personId } = student;
    await school.admin.get(WITHDRAW, { input: { enrolmentId } });
    const returned = await between(
      world,
      (run) =>
        run(
          `INSERT INTO enrolment (school_id, id, person_id, course_id, cohort_id, release_id, run,
                                  state, enrolled_at)
           VALUES ($1, $2, $3, $4, $5, $6, 2, 'OPEN', now())`,
          [school.schoolId, newId(), personId, school.courseId, cohortId, school.releaseId],
        ),
      () => school.admin.send(RETURN, { input: { enrolmentId } }),
    );
    expect(returned.code).toBe('ALREADY_ENROLLED');
  });
});

/** A membership ends, or becomes another, at the moment of a request. */
function whileChanging(personId: string, change: string, query: string, input: object) {
  return between(
    world,
    async (run) => {
      const row = [school.schoolId, personId];
      const key = 'WHERE school_id = $1 AND person_id = $2';
      await run(`SELECT 1 FROM membership ${key} FOR UPDATE`, row);
      await run(`UPDATE membership SET ${change} ${key}`, row);
    },
    () => school.admin.send(query, { input }),
  );
}

const LEAVES = 'ended_at = now()';

describe('a student who leaves the school', () => {
  it('is enrolled nowhere at that moment', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const input = { cohortId, courseIds: [school.courseId], personId };
    expect((await whileChanging(personId, LEAVES, ENROL, input)).code).toBe('NOT_FOUND');
  });

  it.each([
    ['taken back', RETURN],
    ['let begin again', REPEAT],
  ])('is not %s at that moment', async (_title, query) => {
    const { enrolmentId, personId } = student;
    await school.admin.get(WITHDRAW, { input: { enrolmentId } });
    const sent = await whileChanging(personId, LEAVES, query, { enrolmentId });
    expect(sent.code).toBe('NOT_A_STUDENT');
  });
});

describe('an instructor', () => {
  const cases: [string, string, string, (personId: string) => object][] = [
    ['leaves', LEAVES, SET_STAFF, (id) => ({ cohortId, version: 1, personIds: [id] })],
    ['leaves', LEAVES, CREATE, newCohort],
    [
      'becomes a student',
      "role = 'STUDENT'",
      SET_STAFF,
      (id) => ({ cohortId, version: 1, personIds: [id] }),
    ],
    ['becomes a student', "role = 'STUDENT'", CREATE, newCohort],
  ];

  it.each(cases)('who %s (%s) at that moment is given no cohort', async (_title, ...asked) => {
    const [change, query, inputOf] = asked;
    const { personId } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const sent = await whileChanging(personId, change, query, inputOf(personId));
    expect(sent.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'staffIds' });
    const taught = await world.query('SELECT FROM cohort_staff WHERE person_id = $1', [personId]);
    expect(taught).toEqual([]);
  });

  it('who leaves while they are given cohorts teaches none, and nobody waits for ever', async () => {
    const removal = 'mutation ($id: ID!) { removeMember(personId: $id) }';
    const teachers = await Promise.all(
      Array.from({ length: 8 }, () => world.makePerson(school.schoolId, 'INSTRUCTOR')),
    );
    const personIds = teachers.map(({ personId }) => personId);
    const sent = await Promise.all(
      personIds.flatMap((id, index) => [
        school.admin.send(SET_STAFF, {
          input: { cohortId, version: index + 1, personIds: [school.adminId, id] },
        }),
        school.admin.send(removal, { id }),
      ]),
    );
    expect(sent.map(({ code }) => code).filter((code) => code !== 'NOT_FOUND')).toEqual(
      expect.not.arrayContaining(['INTERNAL', 'BUSY']),
    );
    const ended = `SELECT FROM cohort_staff s JOIN membership m USING (school_id, person_id)
      WHERE s.person_id = ANY ($1::uuid[]) AND m.ended_at IS NOT NULL`;
    expect(await world.query(ended, [personIds])).toEqual([]);
  });
});

function newCohort(personId: string): object {
  return { id: newId(), name: 'New', timezone: 'UTC', courseIds: [], staffIds: [personId] };
}

describe('staff of a cohort', () => {
  it('holds one who came in by an invitation at that moment', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const set = await between(
      world,
      (run) =>
        run('INSERT INTO cohort_staff (school_id, cohort_id, person_id) VALUES ($1, $2, $3)', [
          school.schoolId,
          cohortId,
          personId,
        ]),
      () =>
        school.admin.send(SET_STAFF, {
          input: { cohortId, version: 1, personIds: [personId] },
        }),
    );
    expect(set.code).toBeNull();
  });
});

describe('a course that a cohort takes while a correction is published', () => {
  it('begins on the correction', async () => {
    const bare = await makeBareCohort();
    const corrected = newId();
    await between(
      world,
      async (run) => {
        await run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
          `publish:${school.schoolId}`,
        ]);
        await run(
          `INSERT INTO release (school_id, id, course_id, number, title, note, bibliography_hash,
                                published_at, published_by, is_correction)
           SELECT school_id, $2, course_id, number + 1, title, note, bibliography_hash,
                  published_at, published_by, true
             FROM release WHERE id = $1`,
          [school.releaseId, corrected],
        );
      },
      () => school.admin.send(ADD_COURSE, { input: { cohortId: bare, courseId: school.courseId } }),
    );
    const placed = await world.query('SELECT release_id FROM cohort_course WHERE cohort_id = $1', [
      bare,
    ]);
    expect(placed).toEqual([{ release_id: corrected }]);
  });
});

async function makeBareCohort(): Promise<string> {
  const id = newId();
  await world.query(
    `INSERT INTO cohort (school_id, id, name, timezone, created_at)
     VALUES ($1, $2, 'Bare', 'UTC', now())`,
    [school.schoolId, id],
  );
  return id;
}
