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
  /** Of the release's checks: not tried yet, and not even asked, since they came with a later release. */
  checks_missing: number;
  checks_unasked: number;
  /** The newest correction of this lesson since it was finished, until it is dismissed. */
  notice_release_id: string | null;
  notice_note: string | null;
  notice_at: Date | null;
};

export const readLessonState = statement<
  [schoolId: string, enrolmentId: string, activityId: string, releaseId: string],
  LessonStateRow
>(
  'lesson-state',
  `SELECT p.last_block, c.recorded_at AS done_at, a.id AS check_attempt_id, checks.checks_missing,
          checks.checks_unasked, notice.release_id AS notice_release_id, notice.note AS notice_note,
          notice.published_at AS notice_at
     FROM (SELECT $1::uuid AS school_id, $2::uuid AS enrolment_id, $3::uuid AS activity_id) k
     LEFT JOIN lesson_progress p USING (school_id, enrolment_id, activity_id)
     LEFT JOIN attempt a USING (school_id, enrolment_id, activity_id)
     LEFT JOIN completion c ON c.school_id = k.school_id AND c.enrolment_id = k.enrolment_id
      AND c.activity_id = k.activity_id AND c.number = 1
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE coalesce(asked.tries, 0) = 0)::int AS checks_missing,
             count(*) FILTER (WHERE asked.tries IS NULL)::int AS checks_unasked
        FROM release_question rq
        JOIN question_version v ON v.school_id = k.school_id AND v.id = rq.question_version_id
        LEFT JOIN (
          SELECT scored.question_id, s.tries
            FROM attempt_slot s
            JOIN question_version scored ON scored.school_id = s.school_id
             AND scored.id = s.version_scored_id
           WHERE s.school_id = k.school_id AND s.attempt_id = a.id
        ) asked ON asked.question_id = v.question_id
       WHERE rq.school_id = k.school_id AND rq.release_id = $4 AND rq.activity_id = k.activity_id
    ) checks
     LEFT JOIN LATERAL (
      SELECT n.release_id, r.note, r.published_at
        FROM correction_notice n
        JOIN release r ON r.school_id = n.school_id AND r.id = n.release_id
       WHERE n.school_id = k.school_id AND n.enrolment_id = k.enrolment_id
         AND n.activity_id = k.activity_id AND n.dismissed_at IS NULL
       ORDER BY r.number DESC
       LIMIT 1
    ) notice ON true`,
);
