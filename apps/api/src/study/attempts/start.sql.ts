import { statement } from '../../platform/database/index.ts';
import type { AttemptState } from '../study.entity.ts';

/**
 * One start at a time for an enrolment, and the row that its figures move in. Not FOR UPDATE: a submission
 * holds the roll-up when the foreign key of its completion asks for the enrolment.
 */
export const lockEnrolment = statement<[schoolId: string, enrolmentId: string], { id: string }>(
  'enrolment-lock',
  `WITH rollup AS (
     INSERT INTO enrolment_rollup (school_id, enrolment_id) VALUES ($1, $2)
     ON CONFLICT DO NOTHING
   )
   SELECT id FROM enrolment WHERE school_id = $1 AND id = $2 FOR NO KEY UPDATE`,
);

export const findStarted = statement<
  [schoolId: string, enrolmentId: string, activityId: string, attemptId: string],
  { id: string; state: AttemptState; number: number; is_here: boolean }
>(
  'attempt-started',
  `SELECT id, state, number, enrolment_id = $2 AND activity_id = $3 AS is_here
     FROM attempt
    WHERE school_id = $1 AND (id = $4 OR (enrolment_id = $2 AND activity_id = $3))
    ORDER BY number DESC`,
);
