import { statement } from '../../platform/database/index.ts';

export type LessonEventKind = 'OPENED' | 'REACHED' | 'CHECKED';

/** Moves the place in the lesson forward, never back; evidence is appended when something moved. */
export const touchLesson = statement<
  [
    schoolId: string,
    enrolmentId: string,
    activityId: string,
    kind: LessonEventKind,
    block: number,
    eventId: string,
    now: Date,
  ],
  { last_block: number }
>(
  'lesson-touch',
  `WITH before AS (
     SELECT last_block, last_interaction_at
       FROM lesson_progress
      WHERE school_id = $1 AND enrolment_id = $2 AND activity_id = $3
        FOR UPDATE
   ), event AS (
     INSERT INTO lesson_event (school_id, id, enrolment_id, activity_id, kind, block, recorded_at)
     SELECT $1, $6::uuid, $2, $3, $4::text, $5::smallint, $7::timestamptz
      WHERE $4 = 'CHECKED'
         OR NOT EXISTS (SELECT FROM before
                         WHERE last_block >= $5 AND last_interaction_at > $7 - interval '1 minute')
     RETURNING id
   )
   INSERT INTO lesson_progress AS progress
          (school_id, enrolment_id, activity_id, last_block, started_at, last_interaction_at)
   SELECT $1, $2, $3, $5, $7, $7
     FROM (SELECT count(*) FROM event) AS recorded_first
   ON CONFLICT (school_id, enrolment_id, activity_id) DO UPDATE
      SET last_block = greatest(progress.last_block, excluded.last_block),
          last_interaction_at = greatest(progress.last_interaction_at, excluded.last_interaction_at)
   RETURNING last_block`,
);

export type LessonStateRow = {
  last_block: number | null;
  done_at: Date | null;
  check_attempt_id: string | null;
  checks_missing: number | null;
};

export const readLessonState = statement<
  [schoolId: string, enrolmentId: string, activityId: string],
  LessonStateRow
>(
  'lesson-state',
  `SELECT p.last_block, c.recorded_at AS done_at, a.id AS check_attempt_id,
          CASE WHEN a.id IS NOT NULL THEN
            (SELECT count(*)::int FROM attempt_slot s
              WHERE s.school_id = a.school_id AND s.attempt_id = a.id AND s.tries = 0)
          END AS checks_missing
     FROM (SELECT $1::uuid AS school_id, $2::uuid AS enrolment_id, $3::uuid AS activity_id) k
     LEFT JOIN lesson_progress p USING (school_id, enrolment_id, activity_id)
     LEFT JOIN attempt a USING (school_id, enrolment_id, activity_id)
     LEFT JOIN completion c ON c.school_id = k.school_id AND c.enrolment_id = k.enrolment_id
      AND c.activity_id = k.activity_id AND c.number = 1`,
);
