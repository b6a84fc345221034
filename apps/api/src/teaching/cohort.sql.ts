import { isTaught } from '../enrolment/index.ts';
import { statement } from '../platform/database/index.ts';

export type CohortCourseRow = {
  cohort_id: string;
  cohort_name: string;
  course_id: string;
  release_id: string;
  starts_on: string | null;
  ends_on: string | null;
  timezone: string;
  staff: string[];
};

type Found = [schoolId: string, staffId: string | null, search: string | null];

const found = `
     FROM cohort c
     JOIN cohort_course cc ON cc.school_id = c.school_id AND cc.cohort_id = c.id
     JOIN release r ON r.school_id = cc.school_id AND r.id = cc.release_id
    WHERE c.school_id = $1
      AND ${isTaught('c.id', 2)}
      AND ($3::text IS NULL OR c.name ILIKE $3 OR r.title ILIKE $3)`;

/** A row for each course of a cohort: the newest start first; what has no date yet stands before it. */
export const listCohortCourses = statement<
  [
    ...Found,
    afterStart: string | null,
    afterName: string | null,
    afterId: string | null,
    afterCourse: string | null,
    limit: number,
  ],
  CohortCourseRow
>(
  'cohort-courses',
  `SELECT c.id AS cohort_id, c.name AS cohort_name, cc.course_id, cc.release_id,
          c.starts_on::text, c.ends_on::text, c.timezone,
          ARRAY(SELECT p.name FROM cohort_staff s JOIN person p ON p.id = s.person_id
                 WHERE s.school_id = c.school_id AND s.cohort_id = c.id ORDER BY p.name) AS staff
     ${found}
      AND ($4::date IS NULL OR coalesce(c.starts_on, 'infinity') < $4
           OR (coalesce(c.starts_on, 'infinity') = $4
               AND (c.name, c.id, cc.course_id) > ($5, $6::uuid, $7::uuid)))
    ORDER BY coalesce(c.starts_on, 'infinity') DESC, c.name, c.id, cc.course_id
    LIMIT $8`,
);

export const countCohortCourses = statement<Found, { count: number }>(
  'cohort-courses-count',
  `SELECT count(*)::int AS count ${found}`,
);

export type CohortFiguresRow = {
  cohort_id: string;
  course_id: string;
  release_id: string;
  paused: number;
  last_active_at: Date | null;
  /** Of each run what is done, as PostgreSQL writes it: `{3,NULL,1}`; null where there is no roll-up. */
  done: (string | null)[];
};

/**
 * Every run of the cohorts asked for that has not ended, in one read: a row for all that share a release,
 * since twelve thousand rows cost the driver ten times what four hundred do.
 */
export const readCohortFigures = statement<
  [schoolId: string, cohortIds: string[]],
  CohortFiguresRow
>(
  'cohort-figures',
  `SELECT e.cohort_id, e.course_id, e.release_id,
          count(*) FILTER (WHERE e.state = 'PAUSED')::int AS paused,
          max(r.last_active_at) AS last_active_at, array_agg(r.done::text) AS done
     FROM enrolment e
     LEFT JOIN enrolment_rollup r ON r.school_id = e.school_id AND r.enrolment_id = e.id
    WHERE e.school_id = $1 AND e.cohort_id = ANY ($2::uuid[]) AND e.state <> 'ENDED'
    GROUP BY e.cohort_id, e.course_id, e.release_id`,
);

export type SchoolTotalsRow = { cohorts: number; students: number; runs: number; paused: number };

/** Counts of rows alone: who has finished is in no count that a school could afford on each look. */
export const readSchoolTotals = statement<[schoolId: string], SchoolTotalsRow>(
  'school-totals',
  `SELECT (SELECT count(*)::int FROM cohort WHERE school_id = $1) AS cohorts,
          count(DISTINCT person_id)::int AS students, count(*)::int AS runs,
          count(*) FILTER (WHERE state = 'PAUSED')::int AS paused
     FROM enrolment
    WHERE school_id = $1 AND state <> 'ENDED'`,
);
