import { statement } from '../../platform/database/index.ts';
import { isTaught } from '../taught.sql.ts';
import type { RunCounts, StaffMember } from './cohort.types.ts';

export type CohortRow = {
  id: string;
  name: string;
  starts_on: string | null;
  ends_on: string | null;
  timezone: string;
  version: number;
  created_at: Date;
  staff: StaffMember[];
  students: number;
};

const cohortColumns = `c.id, c.name, c.starts_on::text, c.ends_on::text, c.timezone, c.version,
          c.created_at,
          (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'role', m.role)
                                     ORDER BY p.name, p.id), '[]')
             FROM cohort_staff s
             JOIN person p ON p.id = s.person_id
             JOIN membership m ON m.school_id = s.school_id AND m.person_id = s.person_id
            WHERE s.school_id = c.school_id AND s.cohort_id = c.id) AS staff,
          (SELECT count(DISTINCT e.person_id)::int FROM enrolment e
            WHERE e.school_id = c.school_id AND e.cohort_id = c.id AND e.state <> 'ENDED')
            AS students`;

export const findCohort = statement<
  [schoolId: string, staffId: string | null, cohortId: string],
  CohortRow
>(
  'cohort',
  `SELECT ${cohortColumns} FROM cohort c WHERE c.school_id = $1 AND ${isTaught('c.id', 2)} AND c.id = $3`,
);

type ListParams = [
  schoolId: string,
  staffId: string | null,
  search: string | null,
  courseId: string | null,
];

const isFound = `c.school_id = $1 AND ${isTaught('c.id', 2)}
      AND ($3::text IS NULL OR c.name ILIKE $3 OR EXISTS (
            SELECT FROM cohort_course k
              JOIN release r ON r.school_id = k.school_id AND r.id = k.release_id
             WHERE k.school_id = c.school_id AND k.cohort_id = c.id AND r.title ILIKE $3))
      AND ($4::uuid IS NULL OR EXISTS (
            SELECT FROM cohort_course k
             WHERE k.school_id = c.school_id AND k.cohort_id = c.id AND k.course_id = $4))`;

/** The newest start first; what has no date yet stands before it. */
export const listCohorts = statement<
  [
    ...ListParams,
    afterStart: string | null,
    afterName: string | null,
    afterId: string | null,
    limit: number,
  ],
  CohortRow
>(
  'cohort-list',
  `SELECT ${cohortColumns}
     FROM cohort c
    WHERE ${isFound}
      AND ($5::date IS NULL OR coalesce(c.starts_on, 'infinity') < $5
           OR (coalesce(c.starts_on, 'infinity') = $5 AND (c.name, c.id) > ($6, $7::uuid)))
    ORDER BY coalesce(c.starts_on, 'infinity') DESC, c.name, c.id
    LIMIT $8`,
);

export const countCohorts = statement<ListParams, { count: number }>(
  'cohort-count',
  `SELECT count(*)::int AS count FROM cohort c WHERE ${isFound}`,
);

export type PlacedCourseRow = RunCounts & {
  cohort_id: string;
  course_id: string;
  title: string;
  release_id: string;
  release: number;
  newest_id: string;
  newest: number;
};

export const readPlacedCourses = statement<
  [schoolId: string, cohortIds: string[]],
  PlacedCourseRow
>(
  'cohort-placed-courses',
  `SELECT k.cohort_id, k.course_id, r.title, r.id AS release_id, r.number AS release,
          n.id AS newest_id, n.number AS newest, runs.*
     FROM cohort_course k
     JOIN release r ON r.school_id = k.school_id AND r.id = k.release_id
     JOIN LATERAL (SELECT id, number FROM release
                    WHERE school_id = k.school_id AND course_id = k.course_id
                    ORDER BY number DESC LIMIT 1) n ON true
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE e.state = 'OPEN')::int AS open,
              count(*) FILTER (WHERE e.state = 'PAUSED')::int AS paused,
              count(*) FILTER (WHERE e.state = 'ENDED')::int AS ended
         FROM enrolment e
        WHERE e.school_id = k.school_id AND e.cohort_id = k.cohort_id
          AND e.course_id = k.course_id) runs
    WHERE k.school_id = $1 AND k.cohort_id = ANY ($2::uuid[])
    ORDER BY r.title, k.course_id`,
);

/** A course begins on no release whose correction is just being published: it would stay behind it. */
export const sharePublishing = statement<[schoolId: string], { school_id: unknown }>(
  'publishing-share',
  `SELECT pg_advisory_xact_lock_shared(hashtextextended('publish:' || $1, 0)) AS school_id`,
);

/** The release that a course's new cohorts begin on. */
export const findNewestReleases = statement<
  [schoolId: string, courseIds: string[]],
  { course_id: string; release_id: string }
>(
  'newest-releases',
  `SELECT DISTINCT ON (course_id) course_id, id AS release_id
     FROM release
    WHERE school_id = $1 AND course_id = ANY ($2::uuid[])
    ORDER BY course_id, number DESC`,
);

export const listStaff = statement<[schoolId: string], StaffMember>(
  'school-staff',
  `SELECT p.id, p.name, m.role
     FROM membership m
     JOIN person p ON p.id = m.person_id
    WHERE m.school_id = $1 AND m.role IN ('INSTRUCTOR', 'ADMIN') AND m.ended_at IS NULL
    ORDER BY p.name, p.id
    LIMIT 500`,
);

/** What the school's cohorts are in, the most used first. */
export const listUsualTimezones = statement<[schoolId: string], { timezone: string }>(
  'usual-timezones',
  `SELECT timezone FROM cohort
    WHERE school_id = $1
    GROUP BY timezone
    ORDER BY count(*) DESC, max(created_at) DESC, timezone
    LIMIT 5`,
);

/**
 * Those of the ids that belong to people who can teach here, until the commit. Admins first, as whoever changes
 * a membership locks them; and before the cohort, whose staff that one takes out after it.
 */
export const holdTeachers = statement<[schoolId: string, personIds: string[]], { id: string }>(
  'school-hold-teachers',
  `SELECT person_id AS id FROM membership
    WHERE school_id = $1 AND person_id = ANY ($2::uuid[])
      AND role IN ('INSTRUCTOR', 'ADMIN') AND ended_at IS NULL
    ORDER BY role = 'ADMIN' DESC, person_id
      FOR SHARE`,
);

export type LockedCohort = {
  id: string;
  name: string;
  starts_on: string | null;
  ends_on: string | null;
  timezone: string;
  version: number;
  staff_ids: string[];
};

export const lockCohort = statement<[schoolId: string, cohortId: string], LockedCohort>(
  'cohort-lock',
  `SELECT c.id, c.name, c.starts_on::text, c.ends_on::text, c.timezone, c.version,
          ARRAY(SELECT s.person_id::text FROM cohort_staff s
                 WHERE s.school_id = c.school_id AND s.cohort_id = c.id
                 ORDER BY s.person_id) AS staff_ids
     FROM cohort c
    WHERE c.school_id = $1 AND c.id = $2
      FOR NO KEY UPDATE OF c`,
);
