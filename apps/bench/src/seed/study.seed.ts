import {
  ACTIVITIES,
  ATTEMPTS,
  CHANGED,
  COHORT_SIZE,
  LESSONS,
  MODULES,
  OPEN_EVERY,
  QUESTIONS,
} from './course.shape.ts';
import { id } from './seed.ids.ts';

const SCHOOL = id('school', '1');
const RELEASE = id('release', '1');
const START = `timestamptz '2026-01-05 08:00Z'`;
const FIRST_READ = LESSONS;
const READ_RANGE = LESSONS * (MODULES - 1) + 1;

/** Lessons that student i has read, spread evenly over the course and always at least one module. */
const READ = `(${FIRST_READ} + i * 7919 % ${READ_RANGE})`;
/** Modules whose quiz student i has finished. */
const FINISHED = `(${READ} / ${LESSONS})`;
const STUDENTS = `generate_series($1::int, $2::int) i`;
const QUIZ = (module: string) => id('activity', `${module} * ${ACTIVITIES}`);
const ATTEMPT_NUMBER = (module: string, number: string) =>
  `(i::bigint * 10000 + ${module} * 500 + ${number})`;
const ATTEMPT = (module: string, number: string) => id('attempt', ATTEMPT_NUMBER(module, number));
/** Seven answers of ten are right in the end. */
const IS_RIGHT = (module: string, number: string, position: string) =>
  `((i * 31 + ${module} * 17 + ${position} * 7 + ${number} * 13) % 10 < 7)`;
const TAKEN = `${START} + make_interval(days => m * 7, hours => n % 24, mins => i % 600 + n / 24)`;

/** Each finished quiz of each student, as often as it was taken: the history is told over $3 times. */
const TAKEN_QUIZZES = `${STUDENTS} CROSS JOIN generate_series(1, ${FINISHED}) m CROSS JOIN generate_series(1, ${ATTEMPTS} * $3::int) n`;

/** Rows of the students numbered $1 to $2; run in this order. */
export const studyStatements: readonly string[] = [
  `INSERT INTO enrolment (school_id, id, person_id, course_id, cohort_id, release_id, run, state, enrolled_at)
   SELECT ${SCHOOL}, ${id('enrolment', 'i')}, ${id('person', 'i')}, ${id('course', '1')},
          ${id('cohort', `(i - 1) / ${COHORT_SIZE} + 1`)}, ${RELEASE}, 1, 'OPEN', ${START}
     FROM ${STUDENTS}`,
  `INSERT INTO lesson_progress (school_id, enrolment_id, activity_id, last_block, started_at, last_interaction_at)
   SELECT ${SCHOOL}, ${id('enrolment', 'i')},
          ${id('activity', `(l - 1) / ${LESSONS} * ${ACTIVITIES} + (l - 1) % ${LESSONS} + 1`)}, 4,
          ${START} + make_interval(hours => l * 8, mins => i % 400),
          ${START} + make_interval(hours => l * 8, mins => i % 400 + 10)
     FROM ${STUDENTS} CROSS JOIN generate_series(1, ${READ}) l`,
  `INSERT INTO lesson_event (school_id, id, enrolment_id, activity_id, kind, block, recorded_at)
   SELECT ${SCHOOL}, ${id('lessonEvent', '(i::bigint * 1000 + l) * 100 + n')}, ${id('enrolment', 'i')},
          ${id('activity', `(l - 1) / ${LESSONS} * ${ACTIVITIES} + (l - 1) % ${LESSONS} + 1`)}, 'REACHED', 4,
          ${START} + make_interval(hours => l * 8, mins => i % 400 + n * 60)
     FROM ${STUDENTS} CROSS JOIN generate_series(1, ${READ}) l CROSS JOIN generate_series(1, $3::int) n`,
  `INSERT INTO attempt (school_id, id, enrolment_id, person_id, activity_id, release_id, module_slot, preset,
                        number, state, event_count, started_at, submitted_at, points, out_of)
   SELECT ${SCHOOL}, ${ATTEMPT('m', 'n')}, ${id('enrolment', 'i')}, ${id('person', 'i')}, ${QUIZ('m')}, ${RELEASE},
          m, 'QUIZ', n, 'SUBMITTED', ${QUESTIONS + CHANGED + 1}, ${TAKEN}, ${TAKEN} + interval '30 minutes',
          (SELECT count(*) FROM generate_series(1, ${QUESTIONS}) p WHERE ${IS_RIGHT('m', 'n', 'p')}), ${QUESTIONS}
     FROM ${TAKEN_QUIZZES}`,
  `INSERT INTO attempt (school_id, id, enrolment_id, person_id, activity_id, release_id, module_slot, preset,
                        number, state, started_at)
   SELECT ${SCHOOL}, ${ATTEMPT('m', '1')}, ${id('enrolment', 'i')}, ${id('person', 'i')}, ${QUIZ('m')}, ${RELEASE},
          m, 'QUIZ', 1, 'OPEN', ${START} + interval '100 days'
     FROM ${STUDENTS} CROSS JOIN LATERAL (SELECT ${FINISHED} + 1 AS m) next
    WHERE i % ${OPEN_EVERY} = 0 AND m <= ${MODULES}`,
  `INSERT INTO attempt_slot (school_id, attempt_id, position, version_shown_id, version_scored_id, option_order,
                             mark, response, fraction, changes, answered_at)
   SELECT ${SCHOOL}, ${ATTEMPT('m', 'n')}, position, version_id, version_id, options, 1,
          CASE WHEN right_at_last THEN right_choice ELSE wrong_choice END, right_at_last::int,
          1 + (position <= ${CHANGED})::int, ${TAKEN} + make_interval(mins => position::int)
     FROM ${TAKEN_QUIZZES}
     JOIN asked ON module = m CROSS JOIN LATERAL (SELECT ${IS_RIGHT('m', 'n', 'position')} AS right_at_last) answer`,
  `INSERT INTO attempt_slot (school_id, attempt_id, position, version_shown_id, version_scored_id, option_order, mark)
   SELECT ${SCHOOL}, ${ATTEMPT('m', '1')}, position, version_id, version_id, options, 1
     FROM ${STUDENTS} CROSS JOIN LATERAL (SELECT ${FINISHED} + 1 AS m) next
     JOIN asked ON module = m
    WHERE i % ${OPEN_EVERY} = 0`,
  `INSERT INTO attempt_event (school_id, attempt_id, event_id, number, kind, position, payload, fraction, recorded_at)
   SELECT ${SCHOOL}, ${ATTEMPT('m', 'n')}, ${id('event', `${ATTEMPT_NUMBER('m', 'n')} * 100 + e`)}, e, 'ANSWERED',
          position, CASE WHEN is_first THEN first_choice WHEN right_at_last THEN right_choice ELSE wrong_choice END,
          (right_at_last AND NOT is_first)::int, ${TAKEN} + make_interval(mins => e)
     FROM ${TAKEN_QUIZZES} CROSS JOIN generate_series(1, ${QUESTIONS + CHANGED}) e
     JOIN asked ON module = m AND position = (e - 1) % ${QUESTIONS} + 1
    CROSS JOIN LATERAL (SELECT e <= ${CHANGED} AS is_first, ${IS_RIGHT('m', 'n', 'position')} AS right_at_last) answer`,
  `INSERT INTO attempt_event (school_id, attempt_id, event_id, number, kind, recorded_at)
   SELECT school_id, id, ${id('event', `${ATTEMPT_NUMBER('m', 'n')} * 100 + 99`)}, event_count, 'SUBMITTED', submitted_at
     FROM ${TAKEN_QUIZZES} JOIN attempt ON school_id = ${SCHOOL} AND id = ${ATTEMPT('m', 'n')}`,
  `INSERT INTO completion (school_id, enrolment_id, activity_id, number, kind, recorded_at)
   SELECT p.school_id, enrolment_id, activity_id, 1, 'COMPLETED', last_interaction_at
     FROM ${STUDENTS} JOIN lesson_progress p ON school_id = ${SCHOOL} AND enrolment_id = ${id('enrolment', 'i')}`,
  `INSERT INTO completion (school_id, enrolment_id, activity_id, number, kind, attempt_id, recorded_at)
   SELECT school_id, enrolment_id, activity_id, 1, 'COMPLETED', id, submitted_at
     FROM ${STUDENTS} JOIN attempt ON school_id = ${SCHOOL} AND enrolment_id = ${id('enrolment', 'i')}
    WHERE state = 'SUBMITTED' AND number = 1`,
];

/** Counted from the rows above, never from the numbers that made them. */
export const rollupStatement = `
INSERT INTO enrolment_rollup (school_id, enrolment_id, done, answered, fraction_sum, quiz_points, quiz_out_of, last_active_at)
SELECT ${SCHOOL}, enrolment_id, array_agg(coalesce(done, 0) ORDER BY m), array_agg(coalesce(answered, 0) ORDER BY m),
       array_agg(coalesce(fraction_sum, 0) ORDER BY m), array_agg(points ORDER BY m), array_agg(out_of ORDER BY m),
       greatest(max(last_at), max(submitted_at))
  FROM (SELECT ${id('enrolment', 'i')} AS enrolment_id FROM ${STUDENTS}) students
 CROSS JOIN generate_series(1, ${MODULES}) m
 CROSS JOIN LATERAL (
   SELECT count(*)::int AS done, max(c.recorded_at) AS last_at
     FROM completion c
    WHERE c.school_id = ${SCHOOL} AND c.enrolment_id = students.enrolment_id
      AND c.activity_id BETWEEN ${id('activity', `(m - 1) * ${ACTIVITIES} + 1`)} AND ${QUIZ('m')}) completed
 CROSS JOIN LATERAL (
   SELECT count(s.response)::int AS answered, sum(s.fraction) AS fraction_sum
     FROM attempt a
     JOIN attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
    WHERE a.school_id = ${SCHOOL} AND a.enrolment_id = students.enrolment_id AND a.activity_id = ${QUIZ('m')}) given
 CROSS JOIN LATERAL (
   SELECT max(a.points) AS points, max(a.out_of) AS out_of, max(a.submitted_at) AS submitted_at
     FROM attempt a
    WHERE a.school_id = ${SCHOOL} AND a.enrolment_id = students.enrolment_id AND a.activity_id = ${QUIZ('m')}) best
 GROUP BY enrolment_id`;
