import { COHORT_SIZE, COHORTS_OF_INSTRUCTOR } from './course.shape.ts';
import { id } from './seed.ids.ts';

const SCHOOL = id('school', '1');
const NOW = `timestamptz '2026-01-05 08:00Z'`;

/** The students, then one instructor for every twenty cohorts, then an admin, all with a living session. */
export function peopleStatements(students: number): string[] {
  const cohorts = Math.ceil(students / COHORT_SIZE);
  const admin = adminOf(students);
  return [
    `INSERT INTO person (id, name, email, password_hash, created_at)
     SELECT ${id('person', 'i')}, 'Person ' || lpad(i::text, 6, '0'), 'person-' || i || '@bench.invalid',
            'nobody signs in here', ${NOW}
       FROM generate_series(1, ${admin}) i`,
    `INSERT INTO membership (school_id, person_id, role, created_at)
     SELECT ${SCHOOL}, ${id('person', 'i')}, CASE WHEN i = ${admin} THEN 'ADMIN' WHEN i > ${students} THEN 'INSTRUCTOR' ELSE 'STUDENT' END, ${NOW}
       FROM generate_series(1, ${admin}) i`,
    `INSERT INTO session (id, token_hash, person_id, school_id, created_at, expires_at)
     SELECT ${id('session', 'i')}, sha256(convert_to('bench-session-' || i, 'UTF8')), ${id('person', 'i')},
            ${SCHOOL}, ${NOW}, timestamptz '2100-01-01 00:00Z'
       FROM generate_series(1, ${admin}) i`,
    `INSERT INTO cohort (school_id, id, name, timezone, created_at)
     SELECT ${SCHOOL}, ${id('cohort', 'c')}, 'Cohort ' || c, 'Etc/UTC', ${NOW}
       FROM generate_series(1, ${cohorts}) c`,
    `INSERT INTO cohort_course (school_id, cohort_id, course_id, release_id)
     SELECT ${SCHOOL}, ${id('cohort', 'c')}, ${id('course', '1')}, ${id('release', '1')}
       FROM generate_series(1, ${cohorts}) c`,
    `INSERT INTO cohort_staff (school_id, cohort_id, person_id)
     SELECT ${SCHOOL}, ${id('cohort', 'c')}, ${id('person', `${students} + 1 + (c - 1) / ${COHORTS_OF_INSTRUCTOR}`)}
       FROM generate_series(1, ${cohorts}) c`,
  ];
}

/** The person who teaches a cohort, by number. */
export function instructorOf(cohort: number, students: number): number {
  return students + 1 + Math.floor((cohort - 1) / COHORTS_OF_INSTRUCTOR);
}

/** The one admin, by number. */
export function adminOf(students: number): number {
  return instructorOf(Math.ceil(students / COHORT_SIZE), students) + 1;
}
