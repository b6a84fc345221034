import { statement } from '../../platform/database/index.ts';

/** Keeps the place; evidence is appended once a minute at most, and only in a lesson that was opened. */
export const keepMediaPosition = statement<
  [
    schoolId: string,
    enrolmentId: string,
    lessonId: string,
    media: string,
    seconds: number,
    eventId: string,
    now: Date,
  ],
  { media: string; seconds: number }
>(
  'media-keep',
  `WITH lesson AS (
     SELECT last_interaction_at FROM lesson_progress
      WHERE school_id = $1 AND enrolment_id = $2 AND activity_id = $3
        FOR UPDATE
   ), event AS (
     INSERT INTO lesson_event (school_id, id, enrolment_id, activity_id, kind, recorded_at)
     SELECT $1, $6, $2, $3, 'WATCHED', $7 FROM lesson
      WHERE last_interaction_at <= $7::timestamptz - interval '1 minute'
     RETURNING recorded_at
   ), touched AS (
     UPDATE lesson_progress SET last_interaction_at = event.recorded_at
       FROM event
      WHERE school_id = $1 AND enrolment_id = $2 AND activity_id = $3
   )
   INSERT INTO media_position
          (school_id, enrolment_id, activity_id, media, seconds, kept_at)
   SELECT $1, $2, $3, $4, $5, $7 FROM lesson
   ON CONFLICT (school_id, enrolment_id, activity_id, media) DO UPDATE
      SET seconds = excluded.seconds, kept_at = excluded.kept_at
   RETURNING media, seconds`,
);
