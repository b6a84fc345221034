export type SubmittedRow = {
  enrolment_id: string;
  activity_id: string;
  release_id: string;
  preset: string;
  number: number;
  started_at: Date;
  submitted_at: Date;
  points: number;
  out_of: number;
  position: number;
  choice: string | null;
  fraction: string | null;
  is_flagged: boolean;
};

export const LOCK = `
SELECT a.state FROM attempt a
  JOIN enrolment e ON e.school_id = a.school_id AND e.id = a.enrolment_id AND e.state = 'OPEN'
 WHERE a.school_id = $1 AND a.person_id = $2 AND a.id = $3 AND a.preset <> 'CHECK'
   FOR UPDATE OF a`;

/** Score, event, completion and roll-up in one statement; the slots for the answer with them. */
export const SUBMIT = `
WITH slot AS (
  SELECT position, response, fraction, mark, is_flagged, is_checked,
         response IS NOT NULL AND fraction IS NULL AS waits
    FROM attempt_slot
   WHERE school_id = $1 AND attempt_id = $2
), total AS (
  SELECT sum(coalesce(fraction, 0) * mark) FILTER (WHERE NOT waits) AS points,
         sum(mark) FILTER (WHERE NOT waits) AS out_of,
         bool_and(response IS NOT NULL) AS is_full,
         count(*) FILTER (WHERE waits AND NOT is_checked) AS newly_waiting
    FROM slot
), submitted AS (
  UPDATE attempt
     SET state = 'SUBMITTED', submitted_at = $4, event_count = event_count + 1,
         points = total.points, out_of = total.out_of
    FROM total
   WHERE school_id = $1 AND id = $2 AND state = 'OPEN'
  RETURNING attempt.*, total.is_full, total.newly_waiting
), event AS (
  INSERT INTO attempt_event (school_id, attempt_id, event_id, number, kind, recorded_at)
  SELECT $1, $2, $3::uuid, event_count, 'SUBMITTED', $4 FROM submitted
), done AS (
  INSERT INTO completion (school_id, enrolment_id, activity_id, number, kind, attempt_id, recorded_at)
  SELECT $1, enrolment_id, activity_id, 1, 'COMPLETED', id, $4
    FROM submitted WHERE is_full AND retry_of IS NULL
  ON CONFLICT DO NOTHING
  RETURNING activity_id
), place AS (
  SELECT s.*, coalesce(s.module_slot, 1) AS place, (s.module_slot IS NOT NULL)::int AS counts,
         (SELECT count(*)::int FROM done
            JOIN release_activity ra ON ra.school_id = $1 AND ra.release_id = s.release_id
             AND ra.activity_id = done.activity_id AND ra.is_required) AS newly_done
    FROM submitted s
), rollup AS (
  UPDATE enrolment_rollup r
     SET last_active_at = greatest(last_active_at, $4),
         waiting[place] = coalesce(waiting[place], 0) + counts * newly_waiting,
         done[place] = coalesce(done[place], 0) + newly_done,
         quiz_points[place] = CASE WHEN quiz_out_of[place] IS NULL
             OR p.points * quiz_out_of[place] > quiz_points[place] * p.out_of
           THEN p.points ELSE quiz_points[place] END,
         quiz_out_of[place] = CASE WHEN quiz_out_of[place] IS NULL
             OR p.points * quiz_out_of[place] > quiz_points[place] * p.out_of
           THEN p.out_of ELSE quiz_out_of[place] END
    FROM place p
   WHERE r.school_id = $1 AND r.enrolment_id = p.enrolment_id
)
SELECT s.enrolment_id, s.activity_id, s.release_id, s.preset, s.number, s.started_at, s.submitted_at,
       s.points::float8, s.out_of::float8, slot.position, slot.response->>'choice' AS choice,
       slot.fraction, slot.is_flagged
  FROM submitted s CROSS JOIN slot
 ORDER BY slot.position`;
