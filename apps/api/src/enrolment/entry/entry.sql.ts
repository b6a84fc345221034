import { statement } from '../../platform/database/index.ts';
import type { Role } from '../../platform/guard/index.ts';
import { isTaught } from '../taught.sql.ts';

/** People come into a school one after the other, so that what was planned is what is done. */
export const lockEntry = statement<[schoolId: string], { school_id: unknown }>(
  'entry-lock',
  `SELECT pg_advisory_xact_lock(hashtextextended('entry:' || $1, 0)) AS school_id`,
);

/** Whoever accepts waits for a file that is being brought in, not for one another. */
export const shareEntry = statement<[schoolId: string], { school_id: unknown }>(
  'entry-share',
  `SELECT pg_advisory_xact_lock_shared(hashtextextended('entry:' || $1, 0)) AS school_id`,
);

/** A cohort of the school; for an instructor one they teach. */
export const findCohort = statement<
  [schoolId: string, cohortId: string, staffId: string | null],
  { id: string; name: string }
>(
  'entry-cohort',
  `SELECT c.id, c.name FROM cohort c
    WHERE c.school_id = $1 AND c.id = $2
      AND ${isTaught('c.id', 3)}`,
);

export type KnownRow = {
  email: string;
  person_id: string | null;
  role: Role | null;
  /** Courses of the cohort that the person is not in the middle of. */
  missing: number;
  /** An invitation into this cohort that waits. */
  invitation_id: string | null;
  /** What they were asked in as. */
  asked_as: Role | null;
};

/** Of these addresses, those that belong to a member or were asked in: nothing of other schools. */
export const findKnown = statement<
  [schoolId: string, cohortId: string | null, emails: string[]],
  KnownRow
>(
  'entry-known',
  `WITH courses AS (
     SELECT course_id FROM cohort_course WHERE school_id = $1 AND cohort_id = $2),
   members AS (
     SELECT p.email, m.person_id, m.role
       FROM person p
       JOIN membership m ON m.school_id = $1 AND m.person_id = p.id AND m.ended_at IS NULL
      WHERE p.email = ANY ($3::text[])),
   runs AS (
     SELECT e.person_id, count(*) AS open
       FROM enrolment e
       JOIN courses USING (course_id)
      WHERE e.school_id = $1 AND e.state IN ('OPEN', 'PAUSED')
        AND e.person_id IN (SELECT person_id FROM members)
      GROUP BY e.person_id),
   asked AS (
     SELECT i.email, i.id, i.role
       FROM invitation i
      WHERE i.school_id = $1 AND i.email = ANY ($3::text[])
        AND i.cohort_id IS NOT DISTINCT FROM $2::uuid
        AND i.kind = 'PERSONAL' AND i.revoked_at IS NULL AND i.used = 0)
   SELECT email, members.person_id, members.role,
          ((SELECT count(*) FROM courses) - coalesce(runs.open, 0))::integer AS missing,
          asked.id AS invitation_id, asked.role AS asked_as
     FROM members
     FULL JOIN asked USING (email)
     LEFT JOIN runs ON runs.person_id = members.person_id`,
);

export type MissingRunRow = {
  person_id: string;
  course_id: string;
  release_id: string;
  run: number;
};

/** The courses of a cohort in which these people have no run, with the number of their next. */
export const findMissingRuns = statement<
  [schoolId: string, cohortId: string, personIds: string[]],
  MissingRunRow
>(
  'entry-missing-runs',
  `SELECT asked.person_id, cc.course_id, cc.release_id,
          (1 + coalesce(max(e.run), 0))::integer AS run
     FROM cohort_course cc
    CROSS JOIN unnest($3::uuid[]) AS asked (person_id)
     LEFT JOIN enrolment e ON e.school_id = cc.school_id AND e.person_id = asked.person_id
      AND e.course_id = cc.course_id
    WHERE cc.school_id = $1 AND cc.cohort_id = $2
    GROUP BY asked.person_id, cc.course_id, cc.release_id
   HAVING count(*) FILTER (WHERE e.state IN ('OPEN', 'PAUSED')) = 0`,
);

/** Gives back only what was opened: a run that began elsewhere meanwhile stays as it is. */
export const openRuns = statement<
  [
    schoolId: string,
    cohortId: string,
    now: Date,
    ids: string[],
    personIds: string[],
    courseIds: string[],
    releaseIds: string[],
    runs: number[],
  ],
  { id: string }
>(
  'entry-open-runs',
  `INSERT INTO enrolment
     (school_id, cohort_id, enrolled_at, state, id, person_id, course_id, release_id, run)
   SELECT $1, $2, $3, 'OPEN', asked.*
     FROM unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::smallint[]) AS asked
   ON CONFLICT DO NOTHING
   RETURNING id`,
);

/** No row for someone who taught there before. */
export const addStaff = statement<
  [schoolId: string, cohortId: string, personId: string],
  { person_id: string }
>(
  'entry-add-staff',
  `INSERT INTO cohort_staff (school_id, cohort_id, person_id) VALUES ($1, $2, $3)
   ON CONFLICT DO NOTHING
   RETURNING person_id`,
);

export const endRuns = statement<[schoolId: string, ids: string[]], never>(
  'entry-end-runs',
  `UPDATE enrolment SET state = 'ENDED' WHERE school_id = $1 AND id = ANY ($2::uuid[])`,
);
