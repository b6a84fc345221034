import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { startWorld, type TestSchool, type TestStudent, type World } from './world.ts';

const SITTINGS = `query ($id: ID!) { studentPage(enrolmentId: $id) {
  sittings { lessonTitle startedAt } } }`;

type Page = {
  studentPage: {
    sittings: { lessonTitle: string; startedAt: string }[];
  };
};
type Event = { lesson: string; at: string; id: string; kind: 'OPENED' };

let world: World;
let school: TestSchool;
let student: TestStudent;
let lessons: { id: string; title: string }[];

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  student = await world.makeStudent(school, await world.makeCohort(school));
  lessons = await world.query(
    `SELECT activity_id AS id, title FROM release_activity
      WHERE release_id = $1 AND source_hash IS NOT NULL ORDER BY activity_id LIMIT 2`,
    [school.releaseId],
  );
});
afterAll(() => world.stop());

async function tell({ id, lesson, kind, at }: Event): Promise<void> {
  await world.query(
    `INSERT INTO lesson_event (school_id, id, enrolment_id, activity_id, kind, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [school.schoolId, id, student.enrolmentId, lesson, kind, at],
  );
}

it('tells the latest sitting first, and those of one moment always in the same order', async () => {
  const days = Array.from({ length: 25 }, (_, day) => new Date(Date.UTC(2026, 2, day + 1, 9)));
  for (const at of days) {
    for (const { id: lesson } of lessons) {
      await tell({ id: newId(), lesson, kind: 'OPENED', at: at.toISOString() });
    }
  }
  const { studentPage } = await school.admin.get<Page>(SITTINGS, { id: student.enrolmentId });
  const told = studentPage.sittings.map(({ lessonTitle, startedAt }) => [startedAt, lessonTitle]);
  const titles = lessons.map(({ title }) => title);
  const expected = days
    .toReversed()
    .flatMap((at) => titles.map((title) => [at.toISOString(), title]));
  expect(told).toEqual(expected);
});
