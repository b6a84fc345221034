import type { EnrolmentState } from '../../enrolment/index.ts';
import { statement } from '../../platform/database/index.ts';
import type { AttemptState, Preset } from '../study.entity.ts';

export type SlotState = {
  response: unknown;
  fraction: string | null;
  is_checked: boolean;
  is_closed: boolean;
  is_flagged: boolean;
};

export type AttemptRow = SlotState & {
  id: string;
  position: number;
  enrolment_id: string;
  activity_id: string;
  release_id: string;
  preset: Preset;
  number: number;
  retry_of: string | null;
  state: AttemptState;
  started_at: Date;
  submitted_at: Date | null;
  points: string | null;
  out_of: string | null;
  version_scored_id: string;
  option_order: string[];
};

export const readAttempt = statement<
  [schoolId: string, personId: string, attemptId: string],
  AttemptRow
>(
  'attempt',
  `SELECT a.id, a.enrolment_id, a.activity_id, a.release_id, a.preset, a.number,
          a.retry_of, a.state, a.started_at, a.submitted_at, a.points, a.out_of,
          s.position, s.version_scored_id, s.option_order, s.response, s.fraction,
          s.is_checked, s.is_closed, s.is_flagged
     FROM attempt a
     JOIN attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
    WHERE a.school_id = $1 AND a.person_id = $2 AND a.id = $3
    ORDER BY s.position`,
);

export type AnswerParams = [
  schoolId: string,
  attemptId: string,
  position: number,
  personId: string,
  eventId: string,
  kind: 'ANSWERED' | 'CHECKED',
  response: string | null,
  fraction: number | null,
  maxTries: number,
  versionScoredId: string,
  clientAt: Date | null,
  now: Date,
];

/**
 * `number` is null when nothing was done: the run ended, submitted, closed, an event seen before, or the
 * slot is scored by another version by now.
 */
export type AnswerRow = SlotState & {
  number: number | null;
  run: EnrolmentState;
  state: AttemptState;
  was_closed: boolean;
  version_scored_id: string;
};

/**
 * One round trip, one commit. The attempt and its slot are locked first and every change is computed
 * from the locked row: the parts of one statement see one snapshot, and without the lock two answers
 * at once would both add to the roll-up. Where the activity stands is read there too, since a move to
 * another release changes it under way; in no module, it counts nothing.
 */
export const answerSlot = statement<AnswerParams, AnswerRow>(
  'attempt-answer',
  `WITH locked AS (
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
   )
   SELECT event.number, locked.run, locked.state, locked.is_closed AS was_closed,
          locked.version_scored_id, slot.response, slot.fraction, slot.is_checked, slot.is_closed, slot.is_flagged
     FROM locked
     LEFT JOIN event ON true
     LEFT JOIN slot ON true`,
);

export const flagSlot = statement<
  [
    schoolId: string,
    attemptId: string,
    position: number,
    personId: string,
    eventId: string,
    isFlagged: boolean,
    now: Date,
  ],
  { number: number | null; run: EnrolmentState; state: AttemptState }
>(
  'attempt-flag',
  `WITH locked AS (
     SELECT e.state AS run, a.state, a.event_count
       FROM attempt a
       JOIN enrolment e ON e.school_id = a.school_id AND e.id = a.enrolment_id
       JOIN attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
      WHERE a.school_id = $1 AND a.id = $2 AND s.position = $3 AND a.person_id = $4
        FOR UPDATE OF a, s
   ), event AS (
     INSERT INTO attempt_event (school_id, attempt_id, event_id, number, kind, position, payload,
                                recorded_at)
     SELECT $1, $2, $5::uuid, event_count + 1, 'FLAGGED', $3, to_jsonb($6::boolean), $7::timestamptz
       FROM locked
      WHERE run = 'OPEN' AND state = 'OPEN'
     ON CONFLICT (school_id, attempt_id, event_id) DO NOTHING
     RETURNING number
   ), counted AS (
     UPDATE attempt SET event_count = event.number FROM event WHERE school_id = $1 AND id = $2
   ), slot AS (
     UPDATE attempt_slot s SET is_flagged = $6
       FROM event
      WHERE s.school_id = $1 AND s.attempt_id = $2 AND s.position = $3
   )
   SELECT locked.run, locked.state, event.number FROM locked LEFT JOIN event ON true`,
);

export type EventRow = { kind: string; position: number | null; is_same: boolean };

/** Is it the same event again, or another content under its id? */
export const findEvent = statement<
  [
    schoolId: string,
    personId: string,
    attemptId: string,
    eventId: string,
    kind: string,
    position: number | null,
    payload: string | null,
  ],
  EventRow
>(
  'attempt-event',
  `SELECT e.kind, e.position,
          e.kind = $5 AND e.position IS NOT DISTINCT FROM $6::smallint
            AND e.payload IS NOT DISTINCT FROM $7::jsonb AS is_same
     FROM attempt_event e
     JOIN attempt a ON a.school_id = e.school_id AND a.id = e.attempt_id
    WHERE e.school_id = $1 AND a.person_id = $2 AND e.attempt_id = $3 AND e.event_id = $4`,
);

export type AttemptSummaryRow = {
  id: string;
  activity_id: string;
  /** As the activity was called in the release the attempt was begun on. */
  title: string;
  preset: Preset;
  number: number;
  state: AttemptState;
  retry_of: string | null;
  started_at: Date;
  submitted_at: Date | null;
  points: string | null;
  out_of: string | null;
  waiting: number;
};

export const listAttempts = statement<[schoolId: string, enrolmentId: string], AttemptSummaryRow>(
  'enrolment-attempts',
  `SELECT id, activity_id,
          (SELECT title FROM release_activity ra
            WHERE ra.school_id = a.school_id AND ra.release_id = a.release_id
              AND ra.activity_id = a.activity_id) AS title,
          preset, number, state, retry_of, started_at, submitted_at, points, out_of,
          (SELECT count(*)::int FROM attempt_slot s
            WHERE s.school_id = a.school_id AND s.attempt_id = a.id
              AND s.response IS NOT NULL AND s.fraction IS NULL
              AND (a.state = 'SUBMITTED' OR s.is_checked)) AS waiting
     FROM attempt a
    WHERE school_id = $1 AND enrolment_id = $2
    ORDER BY started_at DESC, id DESC`,
);
