/** What never changes of a question once it is asked, and what a submitted attempt says of it. */
export type AskedRow = {
  position: number;
  version: string;
  key: string;
  options: { id: string; rationale: string }[];
  json: string;
};

export const FIND_ASKED = `
SELECT s.position, s.version_scored_id AS version, v.definition->>'key' AS key,
       v.definition->'options' AS options,
       json_build_object(
         '__typename', 'Slot', 'id', a.id || ':' || s.position, 'position', s.position,
         'questionId', v.question_id, 'type', v.type, 'isSafetyCritical', v.is_safety_critical,
         'review', json_build_object('__typename', 'Review', 'state', 'DRAFT', 'by', NULL,
                                     'licence', NULL, 'date', NULL),
         'question', json_build_object(
           'stem', v.definition->'stem',
           'options', (SELECT json_agg(json_build_object('id', o.id, 'text', d.value->'text') ORDER BY o.place)
                         FROM unnest(s.option_order) WITH ORDINALITY o (id, place)
                         JOIN jsonb_array_elements(v.definition->'options') d ON d.value->>'id' = o.id))
       )::text AS json
  FROM attempt a
  JOIN attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
  JOIN question_version v ON v.school_id = s.school_id AND v.id = s.version_scored_id
 WHERE a.school_id = $1 AND a.person_id = $2 AND a.id = $3`;

/** The product's own reads and writes, word for word. */
export const READS_AND_WRITES = `
WITH locked AS (
  SELECT a.enrolment_id, e.state AS run, a.state, a.event_count, coalesce(a.module_slot, 1) AS place,
         (a.module_slot IS NOT NULL)::int AS counts, s.version_scored_id, s.response, s.fraction,
         s.tries, s.is_closed, s.is_flagged
    FROM attempt a
    JOIN enrolment e ON e.school_id = a.school_id AND e.id = a.enrolment_id
    JOIN attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
   WHERE a.school_id = $1 AND a.id = $2 AND s.position = $3 AND a.person_id = $4
     FOR UPDATE OF a, s
), event AS (
  INSERT INTO attempt_event (school_id, attempt_id, event_id, number, kind, position, payload,
                             fraction, client_at, recorded_at)
  SELECT $1, $2, $5::uuid, event_count + 1, $6::text, $3, $7::jsonb, $8::numeric, $11::timestamptz,
         $12::timestamptz
    FROM locked
   WHERE run = 'OPEN' AND state = 'OPEN' AND NOT is_closed AND version_scored_id = $10::uuid
  ON CONFLICT (school_id, attempt_id, event_id) DO NOTHING
  RETURNING number
), counted AS (
  UPDATE attempt SET event_count = event.number
    FROM event
   WHERE school_id = $1 AND id = $2
), slot AS (
  UPDATE attempt_slot s
     SET response = $7::jsonb, fraction = $8, changes = changes + 1, answered_at = $12,
         tries = locked.tries + ($6 = 'CHECKED')::int, is_checked = $6 = 'CHECKED',
         -- what waits is handed in: who marks it must not meet a moving text
         is_closed = $6 = 'CHECKED' AND ($8 IS NULL OR $8 = 1 OR locked.tries + 1 >= $9)
    FROM locked, event
   WHERE s.school_id = $1 AND s.attempt_id = $2 AND s.position = $3
  RETURNING s.response, s.fraction, s.is_checked, s.is_closed, s.is_flagged
), rollup AS (
  UPDATE enrolment_rollup r
     SET answered[place] = coalesce(answered[place], 0)
           + counts * (($8 IS NOT NULL)::int - (locked.fraction IS NOT NULL)::int),
         waiting[place] = coalesce(waiting[place], 0)
           + counts * ($6 = 'CHECKED' AND $8 IS NULL)::int,
         fraction_sum[place] = coalesce(fraction_sum[place], 0)
           + counts * (coalesce($8, 0) - coalesce(locked.fraction, 0)),
         last_active_at = greatest(last_active_at, $12)
    FROM locked, event
   WHERE r.school_id = $1 AND r.enrolment_id = locked.enrolment_id
)`;

export const ANSWER = `${READS_AND_WRITES}
SELECT json_build_object('__typename', 'Slot', 'id', $2::text || ':' || $3::int, 'position', $3::int,
         'isClosed', slot.is_closed, 'isFlagged', slot.is_flagged, 'response', slot.response,
         'isWaiting', slot.response IS NOT NULL AND slot.fraction IS NULL, 'sources', NULL,
         'verdict', NULL)::text
  FROM slot`;
