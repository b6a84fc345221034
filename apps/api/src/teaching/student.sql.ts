import { isTaught, type EnrolmentState } from '../enrolment/index.ts';
import { statement } from '../platform/database/index.ts';
import type { RollupArrays } from '../study/index.ts';

export type AnswerRow = {
  attempt_id: string;
  position: number;
  version_scored_id: string;
  response: unknown;
  fraction: string | null;
  changes: number;
  is_checked: boolean;
  answered_at: Date | null;
};

export const readAnswers = statement<[schoolId: string, enrolmentId: string], AnswerRow>(
  'enrolment-answers',
  `SELECT s.attempt_id, s.position, s.version_scored_id, s.response, s.fraction, s.changes,
          s.is_checked, s.answered_at
     FROM attempt a
     JOIN attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
    WHERE a.school_id = $1 AND a.enrolment_id = $2
    ORDER BY s.attempt_id, s.position`,
);

export type SittingRow = {
  activity_id: string;
  /** Of what has left the run's own release: as the newest release that holds it calls it. */
  title: string | null;
  started_at: Date;
  last_interaction_at: Date;
  checks: number;
};

/** A sitting ends with half an hour without a sign of the student in that lesson. */
export const readSittings = statement<
  [schoolId: string, enrolmentId: string, releaseId: string],
  SittingRow
>(
  'enrolment-sittings',
  `WITH marked AS (
     SELECT activity_id, id, kind, recorded_at,
            (recorded_at - lag(recorded_at) OVER lesson > interval '30 minutes')::int AS is_new
       FROM lesson_event
      WHERE school_id = $1 AND enrolment_id = $2
     WINDOW lesson AS (PARTITION BY activity_id ORDER BY recorded_at, id)
   ), numbered AS (
     SELECT activity_id, kind, recorded_at,
            sum(coalesce(is_new, 0)) OVER (PARTITION BY activity_id ORDER BY recorded_at, id
                                           ROWS UNBOUNDED PRECEDING) AS sitting
       FROM marked
   )
   SELECT activity_id,
          CASE WHEN activity_id NOT IN (SELECT activity_id FROM release_activity
                                         WHERE school_id = $1 AND release_id = $3) THEN (
            SELECT ra.title
              FROM activity a
              JOIN release r ON r.school_id = a.school_id AND r.course_id = a.course_id
              JOIN release_activity ra ON ra.school_id = r.school_id AND ra.release_id = r.id
               AND ra.activity_id = a.id
             WHERE a.school_id = $1 AND a.id = numbered.activity_id
             ORDER BY r.number DESC
             LIMIT 1) END AS title,
          min(recorded_at) AS started_at, max(recorded_at) AS last_interaction_at,
          count(*) FILTER (WHERE kind = 'CHECKED')::int AS checks
     FROM numbered
    GROUP BY activity_id, sitting
    ORDER BY started_at DESC, activity_id`,
);

export type RegradeRow = {
  attempt_id: string;
  position: number;
  release: number;
  fraction_before: string | null;
  fraction_after: string | null;
  is_kept: boolean;
  recorded_at: Date;
};

/** What corrections did to the answers of a run, the earliest first. */
export const readRegrades = statement<[schoolId: string, enrolmentId: string], RegradeRow>(
  'enrolment-regrades',
  `SELECT g.attempt_id, g.position, r.number AS release, g.fraction_before, g.fraction_after,
          g.is_kept, g.recorded_at
     FROM attempt a
     JOIN regrade g ON g.school_id = a.school_id AND g.attempt_id = a.id
     JOIN release r ON r.school_id = g.school_id AND r.id = g.release_id
    WHERE a.school_id = $1 AND a.enrolment_id = $2
    ORDER BY r.number`,
);

export type StudentRunRow = {
  id: string;
  cohort_id: string;
  cohort_name: string;
  release_id: string;
  run: number;
  state: EnrolmentState;
  enrolled_at: Date;
  done: RollupArrays['done'] | null;
  last_active_at: Date | null;
};

/** Of whoever runs $2, ended ones too; an instructor sees those in the cohorts whose staff they are. */
export const listStudentRuns = statement<
  [schoolId: string, enrolmentId: string, staffId: string | null],
  StudentRunRow
>(
  'student-runs',
  `SELECT e.id, e.cohort_id, c.name AS cohort_name, e.release_id, e.run, e.state, e.enrolled_at,
          r.done, r.last_active_at
     FROM enrolment asked
     JOIN enrolment e ON e.school_id = asked.school_id AND e.person_id = asked.person_id
     JOIN cohort c ON c.school_id = e.school_id AND c.id = e.cohort_id
     LEFT JOIN enrolment_rollup r ON r.school_id = e.school_id AND r.enrolment_id = e.id
    WHERE asked.school_id = $1 AND asked.id = $2 AND ${isTaught('asked.cohort_id', 3)} AND ${isTaught('e.cohort_id', 3)}
    ORDER BY e.enrolled_at DESC, e.id DESC`,
);
