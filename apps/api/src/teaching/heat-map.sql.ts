import { isTaught, type EnrolmentState } from '../enrolment/index.ts';
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
      AND ${isTaught('cc.cohort_id', 4)}
    ORDER BY p.name, e.id`,
);
