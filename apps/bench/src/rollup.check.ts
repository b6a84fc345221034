import type pg from 'pg';

/** Counts answers and sums fractions again, from the last answer to each question of each attempt. */
const RECOMPUTE = `
WITH touched AS (
  SELECT DISTINCT school_id, enrolment_id FROM attempt WHERE id = ANY ($1::uuid[])
), latest AS (
  SELECT DISTINCT ON (a.id, v.position) a.school_id, a.enrolment_id, a.module_slot, v.payload, v.fraction
    FROM touched t
    JOIN attempt a ON a.school_id = t.school_id AND a.enrolment_id = t.enrolment_id
    JOIN attempt_event v ON v.school_id = a.school_id AND v.attempt_id = a.id
   WHERE v.kind IN ('ANSWERED', 'CHECKED')
   ORDER BY a.id, v.position, v.number DESC
), recomputed AS (
  SELECT school_id, enrolment_id, module_slot, count(payload) AS answered,
         coalesce(sum(fraction), 0) AS fraction_sum
    FROM latest
   GROUP BY school_id, enrolment_id, module_slot
), stored AS (
  SELECT t.school_id, t.enrolment_id, slot AS module_slot, coalesce(r.answered[slot], 0) AS answered,
         coalesce(r.fraction_sum[slot], 0) AS fraction_sum
    FROM touched t
    JOIN enrolment_rollup r USING (school_id, enrolment_id)
   CROSS JOIN generate_series(1, greatest(cardinality(r.answered), cardinality(r.fraction_sum))) slot
)
SELECT (SELECT count(*)::int FROM touched) AS rollups,
       count(DISTINCT enrolment_id) FILTER (
         WHERE coalesce(n.answered, 0) <> coalesce(s.answered, 0)
            OR coalesce(n.fraction_sum, 0) <> coalesce(s.fraction_sum, 0))::int AS differences
  FROM recomputed n
  FULL JOIN stored s USING (school_id, enrolment_id, module_slot)`;

export type RollupCheck = { rollups: number; differences: number };

export async function checkRollups(
  client: pg.Client,
  attemptIds: readonly string[],
): Promise<RollupCheck> {
  const { rows } = await client.query<RollupCheck>(RECOMPUTE, [attemptIds]);
  const [row] = rows;
  if (!row) throw new Error('the roll-ups were not counted');
  return row;
}
