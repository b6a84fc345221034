/** What was done and what is under way in the runs chosen by `where`. */
const touched = (where: string) => `
WITH run AS (
  SELECT e.id, e.run, e.state, e.release_id, c.id AS cohort_id, c.name AS cohort_name
    FROM enrolment e
    JOIN cohort c ON c.school_id = e.school_id AND c.id = e.cohort_id
   WHERE e.school_id = $1 AND e.person_id = $2 AND ${where}
), done AS (
  SELECT c.enrolment_id, c.activity_id
    FROM run
    JOIN completion c ON c.school_id = $1 AND c.enrolment_id = run.id
   GROUP BY c.enrolment_id, c.activity_id
  HAVING max(c.number) % 2 = 1
), way AS (
  SELECT DISTINCT ON (t.enrolment_id) t.*
    FROM (
      SELECT p.enrolment_id, p.activity_id, p.last_block AS block, NULL::uuid AS attempt_id,
             NULL::int AS answered, p.last_interaction_at AS at
        FROM run
        JOIN lesson_progress p ON p.school_id = $1 AND p.enrolment_id = run.id
       UNION ALL
      SELECT a.enrolment_id, a.activity_id, NULL, a.id, s.answered, coalesce(s.at, a.started_at)
        FROM run
        JOIN attempt a ON a.school_id = $1 AND a.enrolment_id = run.id AND a.state = 'OPEN'
         AND a.preset <> 'CHECK'
       CROSS JOIN LATERAL (
         SELECT count(s.response)::int AS answered, max(s.answered_at) AS at
           FROM attempt_slot s WHERE s.school_id = $1 AND s.attempt_id = a.id) s
    ) t
    LEFT JOIN done ON done.enrolment_id = t.enrolment_id AND done.activity_id = t.activity_id
   WHERE done.activity_id IS NULL
   ORDER BY t.enrolment_id, t.at DESC
)`;

const NOTICES = `(
  SELECT coalesce(json_agg(json_build_object(
           '__typename', 'CorrectionNotice', 'id', n.enrolment_id || ':' || n.release_id,
           'enrolmentId', n.enrolment_id, 'releaseId', n.release_id, 'note', n.note,
           'correctedAt', n.at) ORDER BY n.at DESC), '[]')::text
    FROM (SELECT DISTINCT c.enrolment_id, c.release_id, r.note, r.published_at AS at
            FROM correction_notice c
            JOIN release r ON r.school_id = c.school_id AND r.id = c.release_id
           WHERE c.school_id = $1 AND c.enrolment_id = run.id AND c.dismissed_at IS NULL) n)`;

/** Each range read once; the rows of the product's own statement, with what is under way cut to its latest. */
const packed = (where: string, notices: string) => `
SELECT run.id, run.run, run.state, run.release_id, c.id, c.name, done.ids,
       way.activity_id, way.block, way.attempt_id, way.answered,
       r.done, r.quiz_points, r.quiz_out_of, ${notices}
  FROM enrolment run
  JOIN cohort c ON c.school_id = run.school_id AND c.id = run.cohort_id
 CROSS JOIN LATERAL (
   SELECT ARRAY(SELECT activity_id FROM completion
                 WHERE school_id = $1 AND enrolment_id = run.id
                 GROUP BY activity_id
                HAVING max(number) % 2 = 1) AS ids
   OFFSET 0) done
  LEFT JOIN LATERAL (
   SELECT activity_id, last_block AS block, NULL::uuid AS attempt_id, NULL::int AS answered,
          last_interaction_at AS at
     FROM lesson_progress
    WHERE school_id = $1 AND enrolment_id = run.id AND activity_id <> ALL (done.ids)
    UNION ALL
   SELECT a.activity_id, NULL, a.id, s.answered, coalesce(s.at, a.started_at)
     FROM attempt a
    CROSS JOIN LATERAL (
      SELECT count(response)::int AS answered, max(answered_at) AS at
        FROM attempt_slot WHERE school_id = $1 AND attempt_id = a.id) s
    WHERE a.school_id = $1 AND a.enrolment_id = run.id AND a.state = 'OPEN' AND a.preset <> 'CHECK'
      AND a.activity_id <> ALL (done.ids)
    ORDER BY at DESC
    LIMIT 1) way ON true
  LEFT JOIN enrolment_rollup r ON r.school_id = $1 AND r.enrolment_id = run.id
 WHERE run.school_id = $1 AND run.person_id = $2 AND ${where}`;

/** As PostgreSQL writes them, without names of columns. */
export type RunRow = [
  id: string,
  run: string,
  state: string,
  releaseId: string,
  cohortId: string,
  cohortName: string,
  doneIds: string | null,
  currentId: string | null,
  block: string | null,
  attemptId: string | null,
  answered: string | null,
  done: string | null,
  quizPoints: string | null,
  quizOutOf: string | null,
  notices: string | null,
];

export const COURSE_PACKED = packed('run.id = $3', 'NULL');
export const HOME_PACKED = packed("run.state <> 'ENDED'", NOTICES);

/** The whole document by PostgreSQL, the outline too: what a server without memory would do. */
export const COURSE_AS_JSON = `${touched('e.id = $3')}, path AS (
  SELECT run.id AS enrolment_id, rm.position AS module_position, m.id AS module_id,
         rm.title AS module_title, m.slot, ra.position, ra.activity_id AS id, a.kind, ra.title,
         ra.minutes, ra.is_required, done.activity_id IS NOT NULL AS is_done, rr.title AS course_title,
         rr.course_id
    FROM run
    JOIN release rr ON rr.school_id = $1 AND rr.id = run.release_id
    JOIN release_module rm ON rm.school_id = $1 AND rm.release_id = run.release_id
    JOIN module m ON m.school_id = $1 AND m.id = rm.module_id
    JOIN release_activity ra ON ra.school_id = $1 AND ra.release_id = run.release_id
     AND ra.module_id = rm.module_id
    JOIN activity a ON a.school_id = $1 AND a.id = ra.activity_id
    LEFT JOIN done ON done.activity_id = ra.activity_id
), current AS (
  SELECT p.*, way.attempt_id, way.answered, least(coalesce(way.block, 0), t.blocks - 1) AS block, t.first_block,
         way.activity_id IS NOT NULL AS has_started,
         (SELECT count(*)::int FROM release_question q
           WHERE q.school_id = $1 AND q.release_id = run.release_id AND q.activity_id = p.id) AS questions
    FROM run
    JOIN path p ON NOT p.is_done
    LEFT JOIN way ON way.activity_id = p.id
    LEFT JOIN bench.lesson_tree t ON t.activity_id = p.id
   ORDER BY way.at DESC NULLS LAST, p.module_position, p.position
   LIMIT 1
), modules AS (
  SELECT p.module_id, p.module_title, p.module_position,
         count(*) FILTER (WHERE p.is_required)::int AS required,
         least(coalesce(min(r.done[p.slot]), 0), count(*) FILTER (WHERE p.is_required))::int AS done,
         json_agg(json_build_object(
           '__typename', 'PathActivity', 'id', p.id, 'kind', p.kind, 'title', p.title,
           'minutes', p.minutes, 'isRequired', p.is_required, 'lock', NULL,
           'state', CASE WHEN p.is_done THEN 'DONE' WHEN p.id = current.id THEN 'CURRENT' ELSE 'NEXT' END,
           'score', CASE WHEN p.kind = 'QUIZ' AND r.quiz_out_of[p.slot] IS NOT NULL THEN json_build_object(
             '__typename', 'Score',
             'percent', floor(r.quiz_points[p.slot] * 100 / r.quiz_out_of[p.slot])::int) END)
           ORDER BY p.position) AS activities
    FROM path p
    LEFT JOIN enrolment_rollup r ON r.school_id = $1 AND r.enrolment_id = p.enrolment_id
    LEFT JOIN current ON true
   GROUP BY p.module_id, p.module_title, p.module_position
)
SELECT json_build_object(
         '__typename', 'HomeEnrolment', 'id', run.id, 'run', run.run, 'state', run.state,
         'course', (SELECT json_build_object('__typename', 'CourseRef', 'id', course_id, 'title', course_title)
                      FROM path LIMIT 1),
         'cohort', json_build_object('__typename', 'CohortRef', 'id', run.cohort_id, 'name', run.cohort_name),
         'progress', (SELECT json_build_object('__typename', 'Progress', 'done', sum(done),
                               'required', sum(required), 'percent', sum(done) * 100 / sum(required))
                        FROM modules),
         'continueWith', (SELECT json_build_object(
             '__typename', 'ContinueCard', 'moduleTitle', module_title, 'attemptId', attempt_id,
             'block', CASE WHEN kind = 'LESSON' THEN block END,
             'blockTitle', CASE WHEN kind = 'LESSON' THEN first_block END,
             'hasStarted', has_started, 'opens', NULL,
             'minutesLeft', CASE WHEN kind = 'LESSON' THEN minutes
               ELSE greatest(1, ceil(minutes * (questions - coalesce(answered, 0))::numeric / questions)::int) END,
             'activity', json_build_object('__typename', 'PathActivity', 'id', id, 'kind', kind,
                                           'minutes', minutes, 'title', title)) FROM current),
         'modules', (SELECT json_agg(json_build_object(
             '__typename', 'PathModule', 'id', module_id, 'title', module_title, 'activities', activities,
             'progress', json_build_object('__typename', 'Progress', 'done', done, 'required', required))
             ORDER BY module_position) FROM modules))::text
  FROM run`;
