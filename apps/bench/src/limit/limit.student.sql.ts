const INSTANT = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export type HeadRow = {
  id: string;
  name: string;
  email: string;
  cohort_id: string;
  cohort_name: string;
  release_id: string;
  run: number;
  state: string;
  enrolled_at: string;
  last_active: string | null;
  done: string;
  answered: string;
  waiting: string;
  fraction_sum: string;
  quiz_points: string;
  quiz_out_of: string;
  done_ids: string | null;
  done_at: string | null;
};

export const STUDENT_HEAD = `
SELECT e.id, p.name, p.email, e.cohort_id, c.name AS cohort_name, e.release_id, e.run, e.state,
       ${INSTANT('e.enrolled_at')} AS enrolled_at, ${INSTANT('r.last_active_at')} AS last_active,
       r.done::text, r.answered::text, r.waiting::text, r.fraction_sum::text, r.quiz_points::text,
       r.quiz_out_of::text, done.ids::text AS done_ids, done.times::text AS done_at
  FROM enrolment e
  JOIN cohort c ON c.school_id = e.school_id AND c.id = e.cohort_id
  JOIN person p ON p.id = e.person_id
  LEFT JOIN enrolment_rollup r ON r.school_id = e.school_id AND r.enrolment_id = e.id
 CROSS JOIN LATERAL (
   SELECT array_agg(activity_id) AS ids, array_agg(${INSTANT('at')}) AS times
     FROM (SELECT activity_id, max(recorded_at) AS at
             FROM completion
            WHERE school_id = $1 AND enrolment_id = $2
            GROUP BY activity_id
           HAVING max(number) % 2 = 1) d) done
 WHERE e.school_id = $1 AND e.id = $2
   AND ($3::uuid IS NULL OR EXISTS (
         SELECT FROM cohort_staff s
          WHERE s.school_id = e.school_id AND s.cohort_id = e.cohort_id AND s.person_id = $3))`;

export type AttemptRow = {
  id: string;
  activity_id: string;
  preset: string;
  number: number;
  state: string;
  started_at: string;
  submitted_at: string | null;
  points: string | null;
  out_of: string | null;
  retry_of: string | null;
  positions: number[];
  versions: string;
  choices: (string | null)[];
  fractions: string;
  changes: number[];
  checked: boolean[];
  answered_at: string;
  corrections: (Correction & { position: number })[];
};

export type Correction = {
  release: number;
  before: string | null;
  after: string | null;
  isKept: boolean;
  at: string;
};

/** An attempt a row, its answers as arrays. */
export const STUDENT_ATTEMPTS = `
SELECT a.id, a.activity_id, a.preset, a.number, a.state, a.retry_of,
       ${INSTANT('a.started_at')} AS started_at, ${INSTANT('a.submitted_at')} AS submitted_at,
       a.points::text, a.out_of::text, s.*,
       (SELECT coalesce(json_agg(json_build_object(
                 'position', g.position, 'release', r.number, 'before', g.fraction_before::text,
                 'after', g.fraction_after::text, 'isKept', g.is_kept,
                 'at', ${INSTANT('g.recorded_at')}) ORDER BY r.number), '[]')
          FROM regrade g
          JOIN release r ON r.school_id = g.school_id AND r.id = g.release_id
         WHERE g.school_id = $1 AND g.attempt_id = a.id) AS corrections
  FROM attempt a
 CROSS JOIN LATERAL (
   SELECT array_agg(position::int ORDER BY position) AS positions,
          array_agg(version_scored_id ORDER BY position)::text AS versions,
          array_agg(response->>'choice' ORDER BY position) AS choices,
          array_agg(fraction ORDER BY position)::text AS fractions,
          array_agg(changes::int ORDER BY position) AS changes,
          array_agg(is_checked ORDER BY position) AS checked,
          array_agg(${INSTANT('answered_at')} ORDER BY position)::text AS answered_at
     FROM attempt_slot
    WHERE school_id = $1 AND attempt_id = a.id) s
 WHERE a.school_id = $1 AND a.enrolment_id = $2
 ORDER BY a.started_at DESC, a.id DESC`;

/** As JSON: there is nothing to work out of it here. */
export const STUDENT_SITTINGS = `
WITH marked AS (
  SELECT activity_id, id, kind, recorded_at,
         (recorded_at - lag(recorded_at) OVER lesson > interval '30 minutes')::int AS is_new
    FROM lesson_event
   WHERE school_id = $1 AND enrolment_id = $2
  WINDOW lesson AS (PARTITION BY activity_id ORDER BY recorded_at, id)
), numbered AS (
  SELECT activity_id, kind, recorded_at,
         sum(coalesce(is_new, 0)) OVER (PARTITION BY activity_id ORDER BY recorded_at, id
                                        ROWS UNBOUNDED PRECEDING) AS sitting
    FROM marked
), grouped AS (
  SELECT activity_id, min(recorded_at) AS started_at, max(recorded_at) AS last_at,
         count(*) FILTER (WHERE kind = 'CHECKED')::int AS checks
    FROM numbered
   GROUP BY activity_id, sitting
)
SELECT activity_id, ${INSTANT('started_at')} AS started_at, ${INSTANT('last_at')} AS last_at, checks
  FROM grouped
 ORDER BY grouped.started_at DESC, activity_id`;

export type SittingRow = {
  activity_id: string;
  started_at: string;
  last_at: string;
  checks: number;
};

export type VersionRow = {
  id: string;
  type: string;
  stem: string;
  is_safety_critical: boolean;
  options: { id: string; text: string }[];
};

export const FIND_VERSIONS = `
SELECT id, type, is_safety_critical, definition->>'stem' AS stem, definition->'options' AS options
  FROM question_version WHERE school_id = $1`;
