import type { TestServer } from './server.ts';

/** Ids of the demo school that addresses are made of. */
export type DemoPlaces = {
  cohortId: string;
  courseId: string;
  doneLessonId: string;
  lessonId: string;
  practiceId: string;
  quizId: string;
  enrolmentOf: (who: DemoStudent) => string;
  attemptOf: (who: DemoStudent, preset: 'PRACTICE' | 'QUIZ') => string;
};
/** Noor is in a lesson, Hana in the practice, Chidi in the quiz; Ana has finished. */
export type DemoStudent = 'student' | 'hana' | 'chidi' | 'ana';

type Enrolment = { email: string; id: string; cohortId: string; courseId: string };
type Attempt = { id: string; enrolmentId: string; preset: string };

export const emailOf = (who: DemoStudent) => `${who}@palpate.example`;

export async function readPlaces(server: TestServer): Promise<DemoPlaces> {
  const enrolments = await server.query<Enrolment>(
    `SELECT p.email, e.id, e.cohort_id AS "cohortId", e.course_id AS "courseId"
       FROM enrolment e JOIN person p ON p.id = e.person_id`,
  );
  const attempts = await server.query<Attempt>(
    'SELECT id, enrolment_id AS "enrolmentId", preset FROM attempt',
  );
  const activities = await server.query<{ id: string }>(
    `SELECT activity_id AS id FROM release_activity
       JOIN release_module USING (school_id, release_id, module_id)
      ORDER BY release_module.position, release_activity.position`,
  );
  const [doneLessonId = '', lessonId = '', practiceId = '', quizId = ''] = activities.map(
    ({ id }) => id,
  );
  const enrolment = (who: DemoStudent) => found(enrolments, ({ email }) => email === emailOf(who));
  const { cohortId, courseId } = enrolment('student');
  return {
    cohortId,
    courseId,
    doneLessonId,
    lessonId,
    practiceId,
    quizId,
    enrolmentOf: (who) => enrolment(who).id,
    attemptOf: (who, preset) =>
      found(
        attempts,
        (attempt) => attempt.enrolmentId === enrolment(who).id && attempt.preset === preset,
      ).id,
  };
}

function found<Row>(rows: readonly Row[], isMeant: (row: Row) => boolean): Row {
  const row = rows.find(isMeant);
  if (!row) throw new Error('The demo school is not what the specs expect');
  return row;
}
