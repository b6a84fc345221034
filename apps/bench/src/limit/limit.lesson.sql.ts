const INSTANT = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const MEDIA = `(
  SELECT coalesce(json_agg(json_build_object('__typename', 'MediaPosition', 'media', m.media,
                                             'seconds', m.seconds) ORDER BY m.media), '[]')
    FROM media_position m
   WHERE m.school_id = $1 AND m.enrolment_id = e.id AND m.activity_id = $4)`;

const NOTICE = `(
  SELECT json_build_object('__typename', 'CorrectionNotice', 'id', n.enrolment_id || ':' || n.release_id,
           'enrolmentId', n.enrolment_id, 'releaseId', n.release_id, 'note', r.note,
           'correctedAt', ${INSTANT('r.published_at')})
    FROM correction_notice n
    JOIN release r ON r.school_id = n.school_id AND r.id = n.release_id
   WHERE n.school_id = $1 AND n.enrolment_id = e.id AND n.activity_id = $4 AND n.dismissed_at IS NULL
   ORDER BY r.number DESC LIMIT 1)`;

const RUN = `
  FROM enrolment e
  LEFT JOIN lesson_progress p ON p.school_id = $1 AND p.enrolment_id = e.id AND p.activity_id = $4
  LEFT JOIN completion c ON c.school_id = $1 AND c.enrolment_id = e.id AND c.activity_id = $4
   AND c.number = 1`;

const OWN = `
 WHERE e.school_id = $1 AND e.person_id = $2 AND e.id = $3`;

export type LessonRow = [
  releaseId: string,
  lastBlock: string | null,
  doneAt: string | null,
  media: string,
  notice: string | null,
];

export const LESSON_PACKED = `
SELECT e.release_id, p.last_block, ${INSTANT('c.recorded_at')}, ${MEDIA}, ${NOTICE}
${RUN} ${OWN}`;

/** The place of the lesson and every link from the tables; the tree as it would be kept beside them. */
export const LESSON_AS_JSON = `
WITH run AS (
  SELECT e.id, e.release_id, p.last_block, ${INSTANT('c.recorded_at')} AS done_at, ${MEDIA} AS media,
         ${NOTICE} AS notice
  ${RUN} ${OWN}
), path AS (
  SELECT a.id, a.key, a.kind, ra.title, ra.minutes, rm.title AS module_title, rr.title AS course_title,
         row_number() OVER (ORDER BY rm.position, ra.position) AS place
    FROM run
    JOIN release rr ON rr.school_id = $1 AND rr.id = run.release_id
    JOIN release_module rm ON rm.school_id = $1 AND rm.release_id = run.release_id
    JOIN release_activity ra ON ra.school_id = $1 AND ra.release_id = run.release_id
     AND ra.module_id = rm.module_id
    JOIN activity a ON a.school_id = $1 AND a.id = ra.activity_id
)
SELECT json_build_object(
         '__typename', 'LessonPage', 'id', run.id || ':' || here.id, 'enrolmentId', run.id,
         'lessonId', here.id, 'courseTitle', here.course_title, 'moduleTitle', here.module_title,
         'title', here.title, 'minutes', here.minutes, 'lock', NULL, 'tree', t.tree, 'review', t.review,
         'lastBlock', least(coalesce(run.last_block, 0), t.blocks - 1), 'doneAt', run.done_at,
         'mediaPositions', run.media, 'notice', run.notice,
         'links', (SELECT json_agg(json_build_object('__typename', 'LessonLink', 'lessonKey', key,
                                                     'lessonId', id) ORDER BY place)
                     FROM path WHERE kind = 'LESSON'),
         'next', (SELECT json_build_object('__typename', 'PathActivity', 'id', id, 'kind', kind,
                                           'title', title, 'minutes', minutes)
                    FROM path WHERE place = here.place + 1))::text
  FROM run
  JOIN path here ON here.id = $4
  JOIN bench.lesson_tree t ON t.activity_id = here.id`;
