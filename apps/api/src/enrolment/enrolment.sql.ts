import { statement } from '../platform/database/index.ts';
import type { EnrolmentState } from './enrolment.entity.ts';
import { isTaught } from './taught.sql.ts';

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
      AND ${isTaught('e.cohort_id', 3)}`,
);
