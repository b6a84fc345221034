import type { EnrolmentState } from '../../enrolment/index.ts';
import { statement } from '../../platform/database/index.ts';
import type { AttemptState } from '../study.entity.ts';

/**
 * One start at a time for an enrolment, and the row that its figures move in. Not FOR UPDATE: a submission
 * holds the roll-up when the foreign key of its completion asks for the enrolment. Whoever takes more than
 * one lock takes them in this order: enrolments, attempts, slots, roll-ups, each kind by id.
 */
export const lockEnrolment = statement<
  [schoolId: string, enrolmentId: string],
  { release_id: string; state: EnrolmentState }
>(
  'enrolment-lock',
  `WITH rollup AS (
     INSERT INTO enrolment_rollup (school_id, enrolment_id) VALUES ($1, $2)
     ON CONFLICT DO NOTHING
   )
   SELECT release_id, state FROM enrolment WHERE school_id = $1 AND id = $2 FOR NO KEY UPDATE`,
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

export const findAsked = statement<
  [schoolId: string, attemptId: string],
  { position: number; question_id: string }
>(
  'attempt-asked',
  `SELECT s.position, v.question_id
     FROM attempt_slot s
     JOIN question_version v ON v.school_id = s.school_id AND v.id = s.version_scored_id
    WHERE s.school_id = $1 AND s.attempt_id = $2`,
);
