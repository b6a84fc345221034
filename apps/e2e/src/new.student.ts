import { randomUUID } from 'node:crypto';
import type { SignIn, TestServer } from './server.ts';

export type NewStudent = SignIn & { enrolmentId: string };

/** Enrols someone who has not begun, in the cohort of the demo's student and with their password. */
export async function enrolNewcomer(server: TestServer, name: string): Promise<NewStudent> {
  const { email: known, password } = server.signInOf('STUDENT');
  const email = `${name.toLowerCase()}@newcomers.example`;
  const [personId, enrolmentId] = [randomUUID(), randomUUID()];
  await server.query(
    `INSERT INTO person (id, name, email, password_hash, created_at)
       SELECT $1, $2, $3, password_hash, created_at FROM person WHERE email = $4`,
    [personId, name, email, known],
  );
  await server.query(
    `INSERT INTO membership (school_id, person_id, role, created_at)
       SELECT school_id, $1, role, m.created_at
         FROM membership m JOIN person p ON p.id = m.person_id WHERE email = $2`,
    [personId, known],
  );
  await server.query(
    `INSERT INTO enrolment
       (school_id, id, person_id, course_id, cohort_id, release_id, run, state, enrolled_at)
       SELECT school_id, $1, $2, course_id, cohort_id, release_id, 1, 'OPEN', enrolled_at
         FROM enrolment e JOIN person p ON p.id = e.person_id WHERE email = $3`,
    [enrolmentId, personId, known],
  );
  return { email, password, enrolmentId };
}
