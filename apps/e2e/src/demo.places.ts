import type { QuestionType } from './answer.key.ts';
import type { Asked } from './asked.attempts.ts';
import { readActivities } from './course.places.ts';
import type { TestServer } from './server.ts';

/** Ids of the demo school that addresses are made of. */
export type DemoPlaces = {
  cohortId: string;
  courseId: string;
  /** By the name that the course's authors gave it. */
  activity: (key: string) => string;
  enrolmentOf: (who: DemoStudent) => string;
  /** The last attempt at a quiz or practice that is in this state. */
  attemptOf: (who: DemoStudent, key: string, state: 'OPEN' | 'SUBMITTED') => string;
  /** A question of each type in an attempt of Ana's. */
  asked: (type: QuestionType) => Asked;
};
/**
 * Noor is in the second lesson, Hana in the first practice, Chidi in the first quiz; Mateo missed
 * questions of safety; Elif missed two questions of the first practice; Ana has finished.
 */
export type DemoStudent = 'student' | 'hana' | 'chidi' | 'mateo' | 'elif' | 'ana';

type Enrolment = { email: string; id: string; cohortId: string; courseId: string };
type Attempt = { id: string; enrolmentId: string; key: string; state: string };

export const emailOf = (who: DemoStudent) => `${who}@palpate.example`;

export async function readPlaces(
  server: TestServer,
  asked: ReadonlyMap<QuestionType, Asked> = new Map(),
): Promise<DemoPlaces> {
  const enrolments = await server.query<Enrolment>(
    `SELECT p.email, e.id, e.cohort_id AS "cohortId", e.course_id AS "courseId"
       FROM enrolment e JOIN person p ON p.id = e.person_id`,
  );
  const attempts = await server.query<Attempt>(
    `SELECT t.id, t.enrolment_id AS "enrolmentId", a.key, t.state
       FROM attempt t
       JOIN activity a ON a.school_id = t.school_id AND a.id = t.activity_id
      ORDER BY t.number DESC`,
  );
  const activities = await readActivities(server);
  const enrolment = (who: DemoStudent) => found(enrolments, ({ email }) => email === emailOf(who));
  const { cohortId, courseId } = enrolment('student');
  return {
    cohortId,
    courseId,
    activity: (key) => activities.get(key).id,
    enrolmentOf: (who) => enrolment(who).id,
    attemptOf: (who, key, state) =>
      found(
        attempts,
        (attempt) =>
          attempt.enrolmentId === enrolment(who).id &&
          attempt.key === key &&
          attempt.state === state,
      ).id,
    asked: (type) => found([...asked], ([name]) => name === type)[1],
  };
}

function found<Row>(rows: readonly Row[], isMeant: (row: Row) => boolean): Row {
  const row = rows.find(isMeant);
  if (!row) throw new Error('The demo school is not what the specs expect');
  return row;
}
