import { statement } from '../../platform/database/index.ts';
import type { RollupRow } from '../home/home.sql.ts';

/**
 * What the roll-ups of runs ($2) come to in a release ($3), from completions, attempts and slots alone.
 * What stands in no module of the release counts nowhere; what moved counts where it stands.
 */
const figures = `
  place AS (
    SELECT ra.activity_id, m.slot, ra.is_required
      FROM release_activity ra
      JOIN module m ON m.school_id = ra.school_id AND m.id = ra.module_id
     WHERE ra.school_id = $1 AND ra.release_id = $3
  ), finished AS (
    SELECT c.enrolment_id, place.slot, count(*)::int AS done
      FROM (SELECT enrolment_id, activity_id
              FROM completion
             WHERE school_id = $1 AND enrolment_id = ANY ($2::uuid[])
             GROUP BY enrolment_id, activity_id
            HAVING max(number) % 2 = 1) c
      JOIN place ON place.activity_id = c.activity_id AND place.is_required
     GROUP BY c.enrolment_id, place.slot
  ), answered AS (
    SELECT a.enrolment_id, place.slot, count(s.fraction)::int AS answered,
           sum(coalesce(s.fraction, 0)) AS fraction_sum,
           count(*) FILTER (WHERE s.response IS NOT NULL AND s.fraction IS NULL
                              AND (s.is_checked OR a.state = 'SUBMITTED'))::int AS waiting
      FROM attempt a
      JOIN place ON place.activity_id = a.activity_id
      JOIN attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
     WHERE a.school_id = $1 AND a.enrolment_id = ANY ($2::uuid[])
     GROUP BY a.enrolment_id, place.slot
  ), best AS (
    SELECT DISTINCT ON (a.enrolment_id, place.slot)
           a.enrolment_id, place.slot, a.points, a.out_of
      FROM attempt a
      JOIN place ON place.activity_id = a.activity_id
     WHERE a.school_id = $1 AND a.enrolment_id = ANY ($2::uuid[])
       AND a.preset = 'QUIZ' AND a.retry_of IS NULL AND a.points IS NOT NULL
     ORDER BY a.enrolment_id, place.slot, a.points / a.out_of DESC, a.submitted_at, a.number
  ), figure AS (
    SELECT run.id AS enrolment_id,
           array_agg(coalesce(finished.done, 0) ORDER BY at.slot) AS done,
           array_agg(coalesce(answered.answered, 0) ORDER BY at.slot) AS answered,
           array_agg(coalesce(answered.waiting, 0) ORDER BY at.slot) AS waiting,
           array_agg(coalesce(answered.fraction_sum, 0) ORDER BY at.slot) AS fraction_sum,
           array_agg(best.points ORDER BY at.slot) AS quiz_points,
           array_agg(best.out_of ORDER BY at.slot) AS quiz_out_of
      FROM unnest($2::uuid[]) AS run (id)
     CROSS JOIN generate_series(1, (SELECT max(slot) FROM place)) AS at (slot)
      LEFT JOIN finished ON finished.enrolment_id = run.id AND finished.slot = at.slot
      LEFT JOIN answered ON answered.enrolment_id = run.id AND answered.slot = at.slot
      LEFT JOIN best ON best.enrolment_id = run.id AND best.slot = at.slot
     GROUP BY run.id
  )`;

type Asked = [schoolId: string, enrolmentIds: string[], releaseId: string];

/** What the roll-ups would be: nothing is written. */
export const computeRollups = statement<Asked, Omit<RollupRow, 'last_active_at'>>(
  'rollups-compute',
  `WITH ${figures}
   SELECT enrolment_id, done, answered, waiting, fraction_sum, quiz_points, quiz_out_of FROM figure`,
);

/** An answer or a submission under way holds its attempt: whoever moves runs waits for it here. */
export const lockOpenAttempts = statement<
  [schoolId: string, enrolmentIds: string[]],
  { id: string }
>(
  'attempts-lock-open',
  `SELECT id
     FROM attempt
    WHERE school_id = $1 AND enrolment_id = ANY ($2::uuid[]) AND state = 'OPEN'
    ORDER BY id
      FOR UPDATE`,
);

/**
 * The study of many runs follows them to another release: attempts know where they stand there, checks that
 * something waits for by now open again until they are right, and every roll-up is counted anew. Runs and open
 * attempts are locked before, in statements of their own, so that this one sees all that was committed.
 */
export const moveStudy = statement<Asked, { enrolment_id: string }>(
  'study-move',
  `WITH ${figures}, placed AS (
     UPDATE attempt a
        SET module_slot = (SELECT slot FROM place WHERE place.activity_id = a.activity_id)
      WHERE a.school_id = $1 AND a.enrolment_id = ANY ($2::uuid[])
        AND a.module_slot IS DISTINCT FROM
            (SELECT slot FROM place WHERE place.activity_id = a.activity_id)
   ), awaited AS (
     SELECT DISTINCT (rule->>'activityId')::uuid AS activity_id
       FROM release_activity ra
      CROSS JOIN jsonb_array_elements(ra.requires) AS rule
      WHERE ra.school_id = $1 AND ra.release_id = $3 AND rule->>'kind' = 'checks-passed'
   ), reopened AS (
     UPDATE attempt_slot s
        SET is_closed = false
       FROM attempt a
       JOIN awaited ON awaited.activity_id = a.activity_id
      WHERE a.school_id = $1 AND a.enrolment_id = ANY ($2::uuid[]) AND a.preset = 'CHECK'
        AND s.school_id = $1 AND s.attempt_id = a.id AND s.is_closed AND s.fraction < 1
   )
   UPDATE enrolment_rollup r
      SET done = figure.done, answered = figure.answered, waiting = figure.waiting,
          fraction_sum = figure.fraction_sum, quiz_points = figure.quiz_points,
          quiz_out_of = figure.quiz_out_of
     FROM figure
    WHERE r.school_id = $1 AND r.enrolment_id = figure.enrolment_id
   RETURNING r.enrolment_id`,
);
