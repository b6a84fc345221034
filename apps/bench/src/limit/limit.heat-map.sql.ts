export type ColumnRow = {
  course_title: string;
  release: number;
  id: string;
  title: string;
  slot: number;
  required: number;
};

export const FIND_COLUMNS = `
SELECT r.title AS course_title, r.number AS release, rm.module_id AS id, rm.title, m.slot,
       (SELECT count(*)::int FROM release_activity ra
         WHERE ra.school_id = rm.school_id AND ra.release_id = rm.release_id
           AND ra.module_id = rm.module_id AND ra.is_required) AS required
  FROM release r
  JOIN release_module rm ON rm.school_id = r.school_id AND rm.release_id = r.id
  JOIN module m ON m.school_id = r.school_id AND m.id = rm.module_id
 WHERE r.school_id = $1 AND r.course_id = $2
 ORDER BY rm.position`;

const STUDENTS = `
  FROM cohort_course cc
  JOIN cohort c ON c.school_id = cc.school_id AND c.id = cc.cohort_id
  JOIN enrolment e ON e.school_id = cc.school_id AND e.cohort_id = cc.cohort_id
   AND e.course_id = cc.course_id AND e.state <> 'ENDED'
  JOIN person p ON p.id = e.person_id
  LEFT JOIN enrolment_rollup r ON r.school_id = e.school_id AND r.enrolment_id = e.id
 WHERE cc.school_id = $1 AND cc.cohort_id = $2 AND cc.course_id = $3
   AND EXISTS (SELECT FROM cohort_staff s
                WHERE s.school_id = cc.school_id AND s.cohort_id = cc.cohort_id AND s.person_id = $4)`;

const LAST_ACTIVE = `to_char(r.last_active_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Without names of columns, everything as text. */
export type PackedRow = [
  cohortId: string,
  cohortName: string,
  enrolmentId: string,
  name: string,
  state: string,
  done: string | null,
  quizPoints: string | null,
  quizOutOf: string | null,
  waiting: string | null,
  lastActive: string | null,
];

export const HEAT_MAP_PACKED = `
SELECT c.id, c.name, e.id, p.name, e.state, r.done, r.quiz_points, r.quiz_out_of, r.waiting, ${LAST_ACTIVE}
${STUDENTS}
 ORDER BY p.name, e.id`;

export const HEAT_MAP_AS_JSON = `
SELECT json_build_object(
         'cohort', json_build_object('__typename', 'CohortRef', 'id', min(x.cohort_id::text), 'name', min(x.cohort_name)),
         'students', json_agg(json_build_object(
           '__typename', 'HeatMapStudent', 'enrolmentId', x.id, 'name', x.name, 'isPaused', x.state = 'PAUSED',
           'lastActive', x.last_active,
           'done', cell.done, 'required', NULL, 'percent', cell.percent, 'score', cell.score,
           'isLocked', array_fill(false, ARRAY[cardinality($5::int[])]), 'required', NULL,
           'waiting', (SELECT coalesce(sum(w), 0)::int FROM unnest(x.waiting) w),
           'progress', json_build_object('__typename', 'Progress', 'done', cell.sum, 'required', cell.required,
             'percent', cell.sum * 100 / nullif(cell.required, 0))) ORDER BY x.name, x.id))::text
  FROM (SELECT c.id AS cohort_id, c.name AS cohort_name, e.id, p.name, e.state, r.done, r.quiz_points,
               r.quiz_out_of, r.waiting, ${LAST_ACTIVE} AS last_active ${STUDENTS}) x
 CROSS JOIN LATERAL (
   SELECT array_agg(counted) AS done, array_agg(counted * 100 / nullif(required, 0)) AS percent,
          array_agg(floor(x.quiz_points[slot] * 100 / x.quiz_out_of[slot])::int) AS score,
          sum(counted)::int AS sum, sum(required)::int AS required
     FROM (SELECT slot, required, least(coalesce(x.done[slot], 0), required) AS counted
             FROM unnest($5::int[], $6::int[]) AS m (slot, required)) counts) cell`;

/** No roll-up: what each student did in each module, from the rows that tell of it. */
export const HEAT_MAP_LIVE = `
WITH student AS (
  SELECT c.id AS cohort_id, c.name AS cohort_name, e.id, p.name, e.state, e.release_id ${STUDENTS}
), module AS (
  SELECT rm.release_id, rm.module_id, m.slot
    FROM release_module rm
    JOIN module m ON m.school_id = rm.school_id AND m.id = rm.module_id
   WHERE rm.school_id = $1 AND rm.release_id IN (SELECT release_id FROM student)
), done AS (
  SELECT c.enrolment_id, m.slot, count(*)::int AS done, max(c.at) AS at
    FROM (SELECT c.enrolment_id, c.activity_id, max(c.recorded_at) AS at
            FROM student s
            JOIN completion c ON c.school_id = $1 AND c.enrolment_id = s.id
           GROUP BY c.enrolment_id, c.activity_id
          HAVING max(c.number) % 2 = 1) c
    JOIN student s ON s.id = c.enrolment_id
    JOIN release_activity ra ON ra.school_id = $1 AND ra.release_id = s.release_id
     AND ra.activity_id = c.activity_id AND ra.is_required
    JOIN module m ON m.release_id = s.release_id AND m.module_id = ra.module_id
   GROUP BY c.enrolment_id, m.slot
), given AS (
  SELECT a.enrolment_id, a.module_slot AS slot, a.id, a.state, a.preset, a.retry_of,
         sum(v.fraction * v.mark) FILTER (WHERE NOT v.waits) AS points,
         sum(v.mark) FILTER (WHERE NOT v.waits) AS out_of,
         count(*) FILTER (WHERE v.waits AND (a.state = 'SUBMITTED' OR v.is_checked))::int AS waiting,
         greatest(max(v.answered_at), a.submitted_at) AS at
    FROM student s
    JOIN attempt a ON a.school_id = $1 AND a.enrolment_id = s.id
    JOIN (SELECT *, response IS NOT NULL AND fraction IS NULL AS waits FROM attempt_slot) v
      ON v.school_id = a.school_id AND v.attempt_id = a.id
   GROUP BY a.school_id, a.id, a.enrolment_id, a.module_slot, a.state, a.preset, a.retry_of, a.submitted_at
), best AS (
  SELECT DISTINCT ON (enrolment_id, slot) enrolment_id, slot, points, out_of
    FROM given
   WHERE state = 'SUBMITTED' AND preset = 'QUIZ' AND retry_of IS NULL AND out_of > 0
   ORDER BY enrolment_id, slot, points / out_of DESC
), cell AS (
  SELECT s.id, array_agg(d.done ORDER BY g.slot) AS done,
         array_agg(b.points ORDER BY g.slot) AS quiz_points,
         array_agg(b.out_of ORDER BY g.slot) AS quiz_out_of, max(d.at) AS at
    FROM student s
   CROSS JOIN generate_series(1, (SELECT max(slot) FROM module)) AS g (slot)
    LEFT JOIN done d ON d.enrolment_id = s.id AND d.slot = g.slot
    LEFT JOIN best b ON b.enrolment_id = s.id AND b.slot = g.slot
   GROUP BY s.id
), active AS (
  SELECT enrolment_id, sum(waiting)::int AS waiting, max(at) AS at FROM given GROUP BY enrolment_id
)
SELECT s.cohort_id, s.cohort_name, s.id, s.name, s.state, r.done, r.quiz_points, r.quiz_out_of,
       ARRAY[coalesce(active.waiting, 0)], ${LAST_ACTIVE}
  FROM student s
  JOIN (SELECT cell.id, cell.done, cell.quiz_points, cell.quiz_out_of,
               greatest(cell.at, active.at) AS last_active_at
          FROM cell LEFT JOIN active ON active.enrolment_id = cell.id) r ON r.id = s.id
  LEFT JOIN active ON active.enrolment_id = s.id
 ORDER BY s.name, s.id`;
