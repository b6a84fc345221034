import type { EnrolmentState } from '../../enrolment/index.ts';
import { statement } from '../../platform/database/index.ts';
import type { AttemptState, Preset } from '../study.entity.ts';

/** Locks first, in a statement of its own: the next one then sees every answer that was committed. */
export const lockAttempt = statement<
  [schoolId: string, personId: string, attemptId: string],
  { run: EnrolmentState; state: AttemptState; preset: Preset }
>(
  'attempt-lock',
  `SELECT e.state AS run, a.state, a.preset
     FROM attempt a
     JOIN enrolment e ON e.school_id = a.school_id AND e.id = a.enrolment_id
    WHERE a.school_id = $1 AND a.person_id = $2 AND a.id = $3
      FOR UPDATE OF a`,
);

export type SubmittedRow = {
  enrolment_id: string;
  activity_id: string;
  release_id: string;
  /** Null: the activity stands in no module of the run's release. */
  module_slot: number | null;
  preset: Preset;
  retry_of: string | null;
  /** Null while every answer waits. */
  points: string | null;
  out_of: string | null;
  is_full: boolean;
};

export const submitAttempt = statement<
  [schoolId: string, attemptId: string, eventId: string, now: Date],
  SubmittedRow
>(
  'attempt-submit',
  `WITH total AS (
     SELECT sum(coalesce(fraction, 0) * mark) FILTER (WHERE NOT waits) AS points,
            sum(mark) FILTER (WHERE NOT waits) AS out_of,
            bool_and(response IS NOT NULL) AS is_full,
            count(*) FILTER (WHERE waits AND NOT is_checked) AS newly_waiting
       FROM (SELECT *, response IS NOT NULL AND fraction IS NULL AS waits
               FROM attempt_slot
              WHERE school_id = $1 AND attempt_id = $2) AS slot
   ), submitted AS (
     UPDATE attempt
        SET state = 'SUBMITTED', submitted_at = $4, event_count = event_count + 1,
            points = total.points, out_of = total.out_of
       FROM total
      WHERE school_id = $1 AND id = $2 AND state = 'OPEN'
     RETURNING enrolment_id, activity_id, release_id, module_slot, preset, retry_of, event_count,
               attempt.points, attempt.out_of
   ), event AS (
     INSERT INTO attempt_event (school_id, attempt_id, event_id, number, kind, recorded_at)
     SELECT $1, $2, $3::uuid, event_count, 'SUBMITTED', $4 FROM submitted
   ), rollup AS (
     UPDATE enrolment_rollup r
        SET last_active_at = greatest(last_active_at, $4),
            waiting[coalesce(module_slot, 1)] = coalesce(waiting[coalesce(module_slot, 1)], 0)
              + CASE WHEN module_slot IS NULL THEN 0 ELSE total.newly_waiting END
       FROM submitted, total
      WHERE r.school_id = $1 AND r.enrolment_id = submitted.enrolment_id
   )
   SELECT enrolment_id, activity_id, release_id, module_slot, preset, retry_of, submitted.points,
          submitted.out_of, total.is_full
     FROM submitted, total`,
);

/** The best whole attempt counts; the earlier of two equal ones. */
export const countQuizScore = statement<
  [schoolId: string, enrolmentId: string, moduleSlot: number, points: string, outOf: string],
  never
>(
  'rollup-quiz-score',
  `UPDATE enrolment_rollup
      SET quiz_points[$3] = $4::numeric, quiz_out_of[$3] = $5::numeric
    WHERE school_id = $1 AND enrolment_id = $2
      AND (quiz_out_of[$3] IS NULL
           OR $4::numeric * quiz_out_of[$3] > quiz_points[$3] * $5::numeric)`,
);

/**
 * Completion is an event: done twice it counts once. It counts where the activity stands in the run's
 * release; the run or the attempt is locked before, so that no move comes between.
 */
export const completeActivity = statement<
  [schoolId: string, enrolmentId: string, activityId: string, attemptId: string | null, now: Date],
  { recorded_at: Date }
>(
  'activity-complete',
  `WITH done AS (
     INSERT INTO completion (school_id, enrolment_id, activity_id, number, kind, attempt_id,
                             recorded_at)
     VALUES ($1, $2, $3, 1, 'COMPLETED', $4, $5)
     ON CONFLICT DO NOTHING
     RETURNING recorded_at
   ), place AS (
     SELECT coalesce(max(m.slot), 1) AS slot, count(*)::int AS counts
       FROM enrolment e
       JOIN release_activity ra ON ra.school_id = $1 AND ra.release_id = e.release_id
        AND ra.activity_id = $3 AND ra.is_required
       JOIN module m ON m.school_id = $1 AND m.id = ra.module_id
      WHERE e.school_id = $1 AND e.id = $2
   ), rollup AS (
     UPDATE enrolment_rollup r
        SET done[place.slot] = coalesce(done[place.slot], 0) + place.counts,
            last_active_at = greatest(last_active_at, $5)
       FROM done, place
      WHERE r.school_id = $1 AND r.enrolment_id = $2
   )
   SELECT recorded_at FROM done`,
);
