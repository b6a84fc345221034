import type { EnrolmentState } from '../enrolment/index.ts';
import { statement } from '../platform/database/index.ts';

export type RunRow = {
  id: string;
  cohort_id: string;
  cohort_name: string;
  timezone: string;
  release_id: string;
  run: number;
  state: EnrolmentState;
  enrolled_at: Date;
};

/** Ended runs too: a record forgets nothing. */
export const listRuns = statement<[schoolId: string, personId: string], RunRow>(
  'record-runs',
  `SELECT e.id, e.cohort_id, c.name AS cohort_name, c.timezone, e.release_id, e.run, e.state,
          e.enrolled_at
     FROM enrolment e
     JOIN cohort c ON c.school_id = e.school_id AND c.id = e.cohort_id
    WHERE e.school_id = $1 AND e.person_id = $2
    ORDER BY e.enrolled_at DESC, e.id DESC`,
);
