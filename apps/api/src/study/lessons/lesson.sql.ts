import { statement } from '../../platform/database/index.ts';
import { openNotices, type NoticeRow } from '../releases/notice.sql.ts';

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

export type LessonPageRow = {
  release_id: string;
  last_block: number | null;
  done_at: Date | null;
  check_attempt_id: string | null;
  media_positions: { media: string; seconds: number }[];
  /** Corrections of this lesson since it was finished, the newest first, until they are dismissed. */
  notices: NoticeRow[] | null;
};

/** All that is the reader's own of a lesson's page; what is in no release finds the run alone. */
export const readLessonPage = statement<
  [schoolId: string, personId: string, enrolmentId: string, activityId: string],
  LessonPageRow
>(
  'lesson-page',
  `SELECT e.release_id, p.last_block, c.recorded_at AS done_at, a.id AS check_attempt_id,
          (SELECT coalesce(json_agg(json_build_object('media', media, 'seconds', seconds)
                                    ORDER BY media), '[]')
             FROM media_position m
            WHERE m.school_id = e.school_id AND m.enrolment_id = e.id AND m.activity_id = $4
          ) AS media_positions,
          (${openNotices('activity_id = $4')}) AS notices
     FROM enrolment e
     LEFT JOIN lesson_progress p ON p.school_id = e.school_id AND p.enrolment_id = e.id
      AND p.activity_id = $4
     LEFT JOIN completion c ON c.school_id = e.school_id AND c.enrolment_id = e.id
      AND c.activity_id = $4 AND c.number = 1
     LEFT JOIN attempt a ON a.school_id = e.school_id AND a.enrolment_id = e.id
      AND a.activity_id = $4 AND a.preset = 'CHECK'
    WHERE e.school_id = $1 AND e.person_id = $2 AND e.id = $3`,
);

export type LessonStateRow = {
  last_block: number | null;
  done_at: Date | null;
  /** Of the release's checks: not tried yet, and not even asked, since they came with a later release. */
  checks_missing: number;
  checks_unasked: number;
};

/** What decides whether a lesson is done, read where it is written. */
export const readLessonState = statement<
  [schoolId: string, enrolmentId: string, activityId: string, releaseId: string],
  LessonStateRow
>(
  'lesson-state',
  `SELECT p.last_block, c.recorded_at AS done_at, checks.checks_missing, checks.checks_unasked
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
    ) checks`,
);
