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
           'done', cell.done, 'percent', cell.percent, 'score', cell.score,
           'isLocked', array_fill(false, ARRAY[cardinality($5::int[])]),
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
