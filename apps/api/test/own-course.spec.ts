import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type TestStudent, type World } from './world.ts';

const RUN = `id state progress { done required percent } continueWith { moduleTitle }
  modules { id progress { done } activities { id state lock { unmet { kind } } } }`;
const HOME = `{ home { enrolments { ${RUN} } } }`;
const COURSE = `query ($id: ID!) { course(enrolmentId: $id) { ${RUN} } }`;

let world: World;
let student: TestStudent;

beforeAll(async () => {
  world = await startWorld();
  const school = await world.makeSchool();
  student = await world.makeStudent(school, await world.makeCohort(school));
});
afterAll(() => world.stop());

const ask = () =>
  student.client.get<{ course: { id: string } }>(COURSE, { id: student.enrolmentId });

describe('a course of your own', () => {
  it('is what home shows of it', async () => {
    const { home } = await student.client.get<{ home: { enrolments: object[] } }>(HOME);
    expect(home.enrolments).toEqual([(await ask()).course]);
  });

  it('is still read once its run has ended and home shows it no longer', async () => {
    await world.query("UPDATE enrolment SET state = 'ENDED' WHERE id = $1", [student.enrolmentId]);
    const { home } = await student.client.get<{ home: { enrolments: object[] } }>(HOME);
    expect(home.enrolments).toEqual([]);
    expect((await ask()).course.id).toBe(student.enrolmentId);
  });
});
