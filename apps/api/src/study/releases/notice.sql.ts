import { statement } from '../../platform/database/index.ts';

/** For every activity that a run had finished and whose text or questions its next release has changed. */
export const writeNotices = statement<
  [schoolId: string, enrolmentIds: string[], beforeIds: string[], releaseId: string],
  { enrolment_id: string }
>(
  'correction-notices-write',
  `WITH run AS (
     SELECT * FROM unnest($2::uuid[], $3::uuid[]) AS r (id, before_id)
   ), finished AS (
     SELECT c.enrolment_id, run.before_id, c.activity_id
       FROM run
       JOIN completion c ON c.school_id = $1 AND c.enrolment_id = run.id
      GROUP BY c.enrolment_id, run.before_id, c.activity_id
     HAVING max(c.number) % 2 = 1
   ), asked AS (
     SELECT release_id, activity_id, array_agg(question_version_id ORDER BY question_version_id) AS ids
       FROM release_question
      WHERE school_id = $1 AND release_id = ANY ($3::uuid[] || $4::uuid)
      GROUP BY release_id, activity_id
   )
   INSERT INTO correction_notice (school_id, enrolment_id, release_id, activity_id)
   SELECT $1, finished.enrolment_id, $4, finished.activity_id
     FROM finished
     JOIN release_activity was ON was.school_id = $1 AND was.release_id = finished.before_id
      AND was.activity_id = finished.activity_id
     JOIN release_activity now ON now.school_id = $1 AND now.release_id = $4
      AND now.activity_id = finished.activity_id
     LEFT JOIN asked old ON old.release_id = finished.before_id
      AND old.activity_id = finished.activity_id
     LEFT JOIN asked new ON new.release_id = $4 AND new.activity_id = finished.activity_id
    WHERE was.source_hash IS DISTINCT FROM now.source_hash OR old.ids IS DISTINCT FROM new.ids
   RETURNING enrolment_id`,
);

export type NoticeRow = {
  enrolment_id: string;
  release_id: string;
  note: string;
  /** ISO 8601, as JSON holds it. */
  corrected_at: string;
};

/** Of the run `e`: not dismissed yet, newest first, as JSON; null where there is none. */
export const openNotices = (which = 'true') => `
  SELECT json_agg(json_build_object('enrolment_id', e.id, 'release_id', r.id, 'note', r.note,
                                    'corrected_at', r.published_at) ORDER BY r.published_at DESC)
    FROM (SELECT DISTINCT release_id
            FROM correction_notice
           WHERE school_id = e.school_id AND enrolment_id = e.id AND dismissed_at IS NULL
             AND ${which}) n
    JOIN release r ON r.school_id = e.school_id AND r.id = n.release_id`;

export const dismissNotices = statement<
  [schoolId: string, personId: string, enrolmentId: string, releaseId: string, now: Date],
  { release_id: string }
>(
  'correction-notices-dismiss',
  `UPDATE correction_notice n
      SET dismissed_at = coalesce(n.dismissed_at, $5)
     FROM enrolment e
    WHERE n.school_id = $1 AND n.enrolment_id = $3 AND n.release_id = $4
      AND e.school_id = $1 AND e.id = $3 AND e.person_id = $2
   RETURNING n.release_id`,
);
