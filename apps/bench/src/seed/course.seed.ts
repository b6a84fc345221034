import { ACTIVITIES, MODULES, OPTIONS, QUESTIONS } from './course.shape.ts';
import { id } from './seed.ids.ts';

const SCHOOL = id('school', '1');
const COURSE = id('course', '1');
const RELEASE = id('release', '1');
const NOW = `timestamptz '2026-01-05 08:00Z'`;
const HASH = (text: string) => `sha256(convert_to(${text}, 'UTF8'))`;
const LESSON_TEXT = `'---' || E'\\nid: l' || a || E'\\ntitle: Lesson ' || a || E'\\n---\\n\\n## Reading\\n\\n'
  || repeat('A lesson of the bench, as long as a lesson is. ', 90)`;

/** Option ids are opaque, and the key stands at another place from question to question. */
const OPTION = (question: string, option: string) =>
  `substr(md5(${question} || ':' || ${option}), 1, 10)`;
const KEY = (question: string) => `((${question}) % ${OPTIONS} + 1)`;

/** One school with one course in one release; run in this order. */
export const courseStatements: readonly string[] = [
  `INSERT INTO school (id, name, created_at) VALUES (${SCHOOL}, 'School of the bench', ${NOW})`,
  `INSERT INTO course (school_id, id, key, title, created_at)
   VALUES (${SCHOOL}, ${COURSE}, 'bench', 'Course of the bench', ${NOW})`,
  `INSERT INTO module (school_id, id, course_id, key, slot)
   SELECT ${SCHOOL}, ${id('module', 'm')}, ${COURSE}, 'm' || m, m
     FROM generate_series(1, ${MODULES}) m`,
  `INSERT INTO activity (school_id, id, course_id, key, kind)
   SELECT ${SCHOOL}, ${id('activity', 'a')}, ${COURSE}, 'a' || a,
          CASE WHEN a % ${ACTIVITIES} = 0 THEN 'QUIZ' ELSE 'LESSON' END
     FROM generate_series(1, ${MODULES * ACTIVITIES}) a`,
  `INSERT INTO source (school_id, hash, text)
   SELECT ${SCHOOL}, ${HASH('text')}, text
     FROM (SELECT ${LESSON_TEXT} AS text FROM generate_series(1, ${MODULES * ACTIVITIES}) a
           UNION SELECT '[]') texts`,
  `INSERT INTO release (school_id, id, course_id, number, title, note, bibliography_hash, published_at)
   VALUES (${SCHOOL}, ${RELEASE}, ${COURSE}, 1, 'Course of the bench', '', ${HASH(`'[]'`)}, ${NOW})`,
  `INSERT INTO release_module (school_id, release_id, module_id, position, title)
   SELECT ${SCHOOL}, ${RELEASE}, ${id('module', 'm')}, m, 'Module ' || m
     FROM generate_series(1, ${MODULES}) m`,
  `INSERT INTO release_activity (school_id, release_id, activity_id, module_id, position, title,
                                 minutes, is_required, source_hash)
   SELECT ${SCHOOL}, ${RELEASE}, ${id('activity', 'a')},
          ${id('module', `(a - 1) / ${ACTIVITIES} + 1`)}, (a - 1) % ${ACTIVITIES} + 1,
          'Activity ' || a, 10, true,
          CASE WHEN a % ${ACTIVITIES} > 0 THEN ${HASH(LESSON_TEXT)} END
     FROM generate_series(1, ${MODULES * ACTIVITIES}) a`,
  `INSERT INTO question (school_id, id, key, use, created_at)
   SELECT ${SCHOOL}, ${id('question', 'q')}, 'BENCH-' || q, 'graded', ${NOW}
     FROM generate_series(1, ${MODULES * QUESTIONS}) q`,
  `INSERT INTO question_version (school_id, id, question_id, number, type, scoring_rule,
                                 is_safety_critical, definition, created_at)
   SELECT ${SCHOOL}, ${id('version', 'q')}, ${id('question', 'q')}, 1, 'single-choice',
          'single-choice.all-or-nothing.1', q % 20 = 0,
          jsonb_build_object(
            'stem', 'Question ' || q || ' of the bench: which of these muscles is meant by its place?',
            'key', ${OPTION('q', KEY('q'))},
            'options', (SELECT jsonb_agg(jsonb_build_object(
                'id', ${OPTION('q', 'o')},
                'text', 'Answer ' || o || ' to question ' || q || ', in a few words of its own',
                'rationale', 'Why answer ' || o || ' is what it is, in one sentence.') ORDER BY o)
              FROM generate_series(1, ${OPTIONS}) o)),
          ${NOW}
     FROM generate_series(1, ${MODULES * QUESTIONS}) q`,
  `INSERT INTO release_question (school_id, release_id, activity_id, position, question_version_id, mark)
   SELECT ${SCHOOL}, ${RELEASE},
          ${id('activity', `((q - 1) / ${QUESTIONS} + 1) * ${ACTIVITIES}`)},
          (q - 1) % ${QUESTIONS} + 1, ${id('version', 'q')}, 1
     FROM generate_series(1, ${MODULES * QUESTIONS}) q`,
];

/** What the students' rows need of each question, for the seeding session alone. */
export const questionTable = `
CREATE TEMPORARY TABLE asked AS
SELECT (q - 1) / ${QUESTIONS} + 1 AS module, (q - 1) % ${QUESTIONS} + 1 AS position,
       ${id('version', 'q')} AS version_id,
       ARRAY(SELECT ${OPTION('q', 'o')} FROM generate_series(1, ${OPTIONS}) o ORDER BY (o + q) % ${OPTIONS}) AS options,
       jsonb_build_object('choice', ${OPTION('q', KEY('q'))}) AS right_choice,
       jsonb_build_object('choice', ${OPTION('q', KEY('q + 1'))}) AS wrong_choice,
       jsonb_build_object('choice', ${OPTION('q', KEY('q + 2'))}) AS first_choice
  FROM generate_series(1, ${MODULES * QUESTIONS}) q`;
