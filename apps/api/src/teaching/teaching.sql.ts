import type { EnrolmentState } from '../enrolment/index.ts';
import { statement } from '../platform/database/index.ts';
import type { RollupArrays } from '../study/index.ts';

/** Every column of the student is null in the one row of a cohort without students. */
export type CohortStudentRow = {
  cohort_id: string;
  cohort_name: string;
  course_release_id: string;
  enrolment_id: string | null;
  name: string;
  state: EnrolmentState;
  release_id: string;
  done: RollupArrays['done'] | null;
  quiz_points: RollupArrays['quiz_points'] | null;
  quiz_out_of: RollupArrays['quiz_out_of'] | null;
  waiting: (number | null)[] | null;
  last_active_at: Date | null;
};

/** Those whose run has not ended: paused ones are shown too. */
export const readCohortStudents = statement<
  [schoolId: string, cohortId: string, courseId: string, staffId: string | null],
  CohortStudentRow
>(
  'heat-map',
  `SELECT c.id AS cohort_id, c.name AS cohort_name, cc.release_id AS course_release_id,
          e.id AS enrolment_id, p.name, e.state, e.release_id,
          r.done, r.quiz_points, r.quiz_out_of, r.waiting, r.last_active_at
     FROM cohort_course cc
     JOIN cohort c ON c.school_id = cc.school_id AND c.id = cc.cohort_id
     LEFT JOIN enrolment e ON e.school_id = cc.school_id AND e.cohort_id = cc.cohort_id
      AND e.course_id = cc.course_id AND e.state <> 'ENDED'
     LEFT JOIN person p ON p.id = e.person_id
     LEFT JOIN enrolment_rollup r ON r.school_id = e.school_id AND r.enrolment_id = e.id
    WHERE cc.school_id = $1 AND cc.cohort_id = $2 AND cc.course_id = $3
      AND ($4::uuid IS NULL OR EXISTS (
            SELECT FROM cohort_staff s
             WHERE s.school_id = cc.school_id AND s.cohort_id = cc.cohort_id AND s.person_id = $4))
    ORDER BY p.name, e.id`,
);

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
  /** As the newest release that holds it calls it: the run's own may not. */
  title: string;
  started_at: Date;
  last_interaction_at: Date;
  checks: number;
};

/** A sitting ends with half an hour without a sign of the student in that lesson. */
export const readSittings = statement<[schoolId: string, enrolmentId: string], SittingRow>(
  'enrolment-sittings',
  `WITH marked AS (
     SELECT activity_id, kind, recorded_at,
            (recorded_at - lag(recorded_at) OVER lesson > interval '30 minutes')::int AS is_new
       FROM lesson_event
      WHERE school_id = $1 AND enrolment_id = $2
     WINDOW lesson AS (PARTITION BY activity_id ORDER BY recorded_at, id)
   ), numbered AS (
     SELECT activity_id, kind, recorded_at,
            sum(coalesce(is_new, 0)) OVER (PARTITION BY activity_id ORDER BY recorded_at
                                           ROWS UNBOUNDED PRECEDING) AS sitting
       FROM marked
   )
   SELECT activity_id,
          (SELECT ra.title
             FROM activity a
             JOIN release r ON r.school_id = a.school_id AND r.course_id = a.course_id
             JOIN release_activity ra ON ra.school_id = r.school_id AND ra.release_id = r.id
              AND ra.activity_id = a.id
            WHERE a.school_id = $1 AND a.id = numbered.activity_id
            ORDER BY r.number DESC
            LIMIT 1) AS title,
          min(recorded_at) AS started_at, max(recorded_at) AS last_interaction_at,
          count(*) FILTER (WHERE kind = 'CHECKED')::int AS checks
     FROM numbered
    GROUP BY activity_id, sitting
    ORDER BY started_at DESC`,
);
