import { statement } from '../platform/database/index.ts';
import type { EnrolmentState } from './enrolment.entity.ts';

export type EnrolmentRow = {
  id: string;
  person_id: string;
  person_name: string;
  email: string;
  course_id: string;
  cohort_id: string;
  cohort_name: string;
  release_id: string;
  run: number;
  state: EnrolmentState;
  enrolled_at: Date;
};

const enrolmentColumns = `e.id, e.person_id, p.name AS person_name, p.email, e.course_id, e.cohort_id,
          c.name AS cohort_name, e.release_id, e.run, e.state, e.enrolled_at`;

export const listOwnEnrolments = statement<[schoolId: string, personId: string], EnrolmentRow>(
  'own-enrolments',
  `SELECT ${enrolmentColumns}
     FROM enrolment e
     JOIN cohort c ON c.school_id = e.school_id AND c.id = e.cohort_id
     JOIN person p ON p.id = e.person_id
    WHERE e.school_id = $1 AND e.person_id = $2 AND e.state <> 'ENDED'
    ORDER BY e.state, e.enrolled_at DESC, e.id`,
);

export const findOwnEnrolment = statement<
  [schoolId: string, personId: string, enrolmentId: string],
  EnrolmentRow
>(
  'own-enrolment',
  `SELECT ${enrolmentColumns}
     FROM enrolment e
     JOIN cohort c ON c.school_id = e.school_id AND c.id = e.cohort_id
     JOIN person p ON p.id = e.person_id
    WHERE e.school_id = $1 AND e.person_id = $2 AND e.id = $3`,
);

/** An instructor sees the cohorts whose staff they are; an admin sees the school's. */
export const findTaughtEnrolment = statement<
  [schoolId: string, enrolmentId: string, staffId: string | null],
  EnrolmentRow
>(
  'taught-enrolment',
  `SELECT ${enrolmentColumns}
     FROM enrolment e
     JOIN cohort c ON c.school_id = e.school_id AND c.id = e.cohort_id
     JOIN person p ON p.id = e.person_id
    WHERE e.school_id = $1 AND e.id = $2
      AND ($3::uuid IS NULL OR EXISTS (
            SELECT FROM cohort_staff s
             WHERE s.school_id = e.school_id AND s.cohort_id = e.cohort_id AND s.person_id = $3))`,
);

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

export const listCohortCourses = statement<
  [schoolId: string, staffId: string | null],
  CohortCourseRow
>(
  'cohort-courses',
  `SELECT c.id AS cohort_id, c.name AS cohort_name, cc.course_id, cc.release_id,
          c.starts_on::text, c.ends_on::text, c.timezone,
          ARRAY(SELECT p.name FROM cohort_staff s JOIN person p ON p.id = s.person_id
                 WHERE s.school_id = c.school_id AND s.cohort_id = c.id ORDER BY p.name) AS staff
     FROM cohort c
     JOIN cohort_course cc ON cc.school_id = c.school_id AND cc.cohort_id = c.id
    WHERE c.school_id = $1
      AND ($2::uuid IS NULL OR EXISTS (
            SELECT FROM cohort_staff s
             WHERE s.school_id = c.school_id AND s.cohort_id = c.id AND s.person_id = $2))
    ORDER BY c.starts_on DESC NULLS LAST, c.name, c.id`,
);
