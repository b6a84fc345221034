import type { World } from './world.ts';

/**
 * Every roll-up again, from the events alone; gives the enrolments whose stored row differs.
 * Written apart from the statements that keep the roll-ups. An activity counts where it stands in the run's
 * release now; a regrade has the last word on the answers that came before it.
 */
export function findDifferences(world: World): Promise<Record<string, unknown>[]> {
  return world.query(`
    WITH last_event AS (
      SELECT DISTINCT ON (school_id, attempt_id, position) *
        FROM attempt_event
       WHERE kind IN ('ANSWERED', 'CHECKED')
       ORDER BY school_id, attempt_id, position, number DESC
    ), last_regrade AS (
      -- a run that returns has those that it missed at one moment
      SELECT DISTINCT ON (g.school_id, g.attempt_id, g.position) g.*
        FROM regrade g
        JOIN release r ON r.school_id = g.school_id AND r.id = g.release_id
       ORDER BY g.school_id, g.attempt_id, g.position, r.number DESC
    ), last_answer AS (
      SELECT l.school_id, l.attempt_id, l.position, l.kind, l.payload,
             CASE WHEN g.event_count >= l.number THEN g.fraction_after ELSE l.fraction END AS fraction
        FROM last_event l
        LEFT JOIN last_regrade g USING (school_id, attempt_id, position)
    ), stands AS (
      SELECT e.school_id, e.id AS enrolment_id, ra.activity_id, m.slot, ra.is_required
        FROM enrolment e
        JOIN release_activity ra ON ra.school_id = e.school_id AND ra.release_id = e.release_id
        JOIN module m ON m.school_id = ra.school_id AND m.id = ra.module_id
    ), misplaced AS (
      SELECT a.school_id, a.enrolment_id, count(*) AS attempts
        FROM attempt a
        LEFT JOIN stands USING (school_id, enrolment_id, activity_id)
       WHERE a.module_slot IS DISTINCT FROM stands.slot
       GROUP BY 1, 2
    ), answered AS (
      -- what has no fraction is blank, or is for a person to mark: it is in no count and no sum yet
      SELECT a.school_id, a.enrolment_id, stands.slot, count(l.fraction) AS answered,
             sum(coalesce(l.fraction, 0)) AS fraction_sum,
             count(*) FILTER (
               WHERE l.payload IS NOT NULL AND l.fraction IS NULL
                 AND (l.kind = 'CHECKED' OR a.state = 'SUBMITTED')) AS waiting
        FROM attempt a
        JOIN stands USING (school_id, enrolment_id, activity_id)
        JOIN last_answer l ON l.school_id = a.school_id AND l.attempt_id = a.id
       GROUP BY 1, 2, 3
    ), done AS (
      SELECT c.school_id, c.enrolment_id, slot, count(*) FILTER (WHERE is_required) AS done
        FROM completion c
        JOIN stands USING (school_id, enrolment_id, activity_id)
       WHERE c.number % 2 = 1
       GROUP BY 1, 2, 3
    ), total AS (
      SELECT a.school_id, a.id, a.enrolment_id, stands.slot, a.number,
             sum(coalesce(l.fraction, 0) * s.mark) AS points, sum(s.mark) AS out_of
        FROM attempt a
        JOIN stands USING (school_id, enrolment_id, activity_id)
        JOIN attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
        LEFT JOIN last_answer l ON l.school_id = a.school_id AND l.attempt_id = a.id
         AND l.position = s.position
       WHERE a.preset = 'QUIZ' AND a.retry_of IS NULL
         AND (l.payload IS NULL OR l.fraction IS NOT NULL)
         AND EXISTS (SELECT FROM attempt_event e
                      WHERE e.school_id = a.school_id AND e.attempt_id = a.id
                        AND e.kind = 'SUBMITTED')
       GROUP BY 1, 2, 3, 4, 5
    ), best AS (
      SELECT DISTINCT ON (school_id, enrolment_id, slot) *
        FROM total
       ORDER BY school_id, enrolment_id, slot, points / out_of DESC, number
    ), moments AS (
      SELECT a.school_id, a.enrolment_id, max(e.recorded_at) AS at
        FROM attempt_event e
        JOIN attempt a ON a.school_id = e.school_id AND a.id = e.attempt_id
       WHERE e.kind <> 'FLAGGED'
       GROUP BY 1, 2
      UNION ALL
      SELECT school_id, enrolment_id, max(recorded_at) FROM completion GROUP BY 1, 2
    ), active AS (
      SELECT school_id, enrolment_id, max(at) AS at FROM moments GROUP BY 1, 2
    )
    SELECT r.enrolment_id, slot,
           coalesce(r.done[slot], 0) AS done, coalesce(d.done, 0) AS done_expected,
           coalesce(r.answered[slot], 0) AS answered, coalesce(w.answered, 0) AS answered_expected,
           coalesce(r.fraction_sum[slot], 0) AS sum, coalesce(w.fraction_sum, 0) AS sum_expected,
           coalesce(r.waiting[slot], 0) AS waiting, coalesce(w.waiting, 0) AS waiting_expected,
           r.quiz_points[slot] AS points, b.points AS points_expected,
           r.last_active_at, active.at AS active_expected, misplaced.attempts AS misplaced
      FROM enrolment_rollup r
     CROSS JOIN generate_series(1, 20) AS slot
      LEFT JOIN answered w USING (school_id, enrolment_id, slot)
      LEFT JOIN done d USING (school_id, enrolment_id, slot)
      LEFT JOIN best b USING (school_id, enrolment_id, slot)
      LEFT JOIN active USING (school_id, enrolment_id)
      LEFT JOIN misplaced USING (school_id, enrolment_id)
     WHERE coalesce(r.done[slot], 0) <> coalesce(d.done, 0)
        OR coalesce(r.answered[slot], 0) <> coalesce(w.answered, 0)
        OR coalesce(r.fraction_sum[slot], 0) <> coalesce(w.fraction_sum, 0)
        OR coalesce(r.waiting[slot], 0) <> coalesce(w.waiting, 0)
        OR r.quiz_points[slot] IS DISTINCT FROM b.points
        OR r.quiz_out_of[slot] IS DISTINCT FROM b.out_of
        OR r.last_active_at IS DISTINCT FROM active.at
        OR misplaced.attempts > 0`);
}
