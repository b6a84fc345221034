import { createHash } from 'node:crypto';
import { newId } from '../src/platform/ids.ts';

type Insert = (table: string, row: Record<string, unknown>) => Promise<unknown>;

export type FirstRows = {
  schoolId: string;
  studentId: string;
  adminId: string;
  courseId: string;
  cohortId: string;
  enrolmentId: string;
  lessonId: string;
  quizId: string;
  submittedId: string;
  openId: string;
  releaseId: string;
};

const AT = '2026-01-05T10:00:00Z';
const SOURCES = [{ id: 'book', citation: 'A book. 2020.', isChecked: false }];
const LESSON = `---
id: l1
title: First hands
minutes: 3
review: draft
---

## The only block

One sentence, with its source. :source[book]
`;
const definition = (key: string) => ({
  stem: `Is this ${key}?`,
  options: [
    { id: 'aaaaaaaaaa', text: 'Yes', rationale: `It is ${key}.` },
    { id: 'bbbbbbbbbb', text: 'No', rationale: `It is no other than ${key}.` },
  ],
  key: 'aaaaaaaaaa',
});

/** A school in the middle of its first course, in the tables of the first migration alone. */
export async function insertFirstRows(insert: Insert): Promise<FirstRows> {
  const rows = {
    schoolId: newId(),
    studentId: newId(),
    adminId: newId(),
    courseId: newId(),
    cohortId: newId(),
    enrolmentId: newId(),
    lessonId: newId(),
    quizId: newId(),
    submittedId: newId(),
    openId: newId(),
    releaseId: newId(),
  };
  const { schoolId, courseId, cohortId, releaseId } = rows;
  const school_id = schoolId;
  await insert('school', { id: schoolId, name: 'A first school', created_at: AT });
  await insertPerson(insert, schoolId, { id: rows.studentId, role: 'STUDENT' });
  await insertPerson(insert, schoolId, { id: rows.adminId, role: 'ADMIN' });
  const versions = await insertRelease(insert, rows, releaseId);
  const cohort = { id: cohortId, name: 'First cohort', timezone: 'UTC', created_at: AT };
  await insert('cohort', { school_id, ...cohort });
  const placed = { cohort_id: cohortId, course_id: courseId, release_id: releaseId };
  await insert('cohort_course', { school_id, ...placed });
  const run = { id: rows.enrolmentId, person_id: rows.studentId, run: 1, state: 'OPEN' };
  await insert('enrolment', { school_id, ...run, ...placed, enrolled_at: AT });
  const opened = { action: 'enrolment.opened', subject_type: 'enrolment' };
  const subject = { subject_id: rows.enrolmentId, actor_id: rows.adminId, recorded_at: AT };
  await insert('audit_entry', { school_id, id: newId(), ...opened, ...subject });
  await insertStudy(insert, rows, { releaseId, versions });
  return rows;
}

async function insertPerson(
  insert: Insert,
  schoolId: string,
  person: { id: string; role: string },
) {
  const { id, role } = person;
  const email = `${role.toLowerCase()}@first.example`;
  await insert('person', { id, name: role, email, password_hash: 'none yet', created_at: AT });
  await insert('membership', { school_id: schoolId, person_id: id, role, created_at: AT });
}

/** Answers with the versions of its two questions. */
async function insertRelease(insert: Insert, rows: FirstRows, releaseId: string) {
  const versions: string[] = [];
  const { schoolId: school_id, courseId, lessonId, quizId } = rows;
  const moduleId = newId();
  const course = { course_id: courseId };
  const matter = JSON.stringify(SOURCES);
  for (const text of [matter, LESSON])
    await insert('source', { school_id, hash: hashOf(text), text });
  await insert('course', { school_id, id: courseId, key: 'first', title: 'First', created_at: AT });
  // Not the first slot: the arrays of the roll-up begin with a gap.
  await insert('module', { school_id, id: moduleId, ...course, key: 'm1', slot: 2 });
  const release = { number: 1, title: 'First', note: 'First', published_at: AT };
  const hash = { bibliography_hash: hashOf(matter) };
  await insert('release', { school_id, id: releaseId, ...course, ...release, ...hash });
  const inRelease = { school_id, release_id: releaseId, module_id: moduleId };
  await insert('release_module', { ...inRelease, position: 1, title: 'The module' });
  const lesson = { id: lessonId, key: 'l1', kind: 'LESSON' };
  const quiz = { id: quizId, key: 'm1-quiz', kind: 'QUIZ' };
  for (const [index, { id, key, kind }] of [lesson, quiz].entries()) {
    await insert('activity', { school_id, id, ...course, key, kind });
    const place = {
      activity_id: id,
      position: index + 1,
      title: key,
      minutes: 3,
      is_required: true,
    };
    const source_hash = kind === 'LESSON' ? hashOf(LESSON) : null;
    await insert('release_activity', { ...inRelease, ...place, source_hash });
  }
  for (const [position, key] of [
    [1, 'Q-1'],
    [2, 'Q-2'],
  ] as const) {
    const question_version_id = await insertQuestion(insert, school_id, key);
    versions.push(question_version_id);
    const asked = { activity_id: quizId, position, question_version_id, mark: '1' };
    await insert('release_question', { school_id, release_id: releaseId, ...asked });
  }
  return versions;
}

async function insertQuestion(insert: Insert, school_id: string, key: string): Promise<string> {
  const questionId = newId();
  await insert('question', { school_id, id: questionId, key, use: 'graded', created_at: AT });
  const id = newId();
  await insert('question_version', {
    school_id,
    id,
    question_id: questionId,
    number: 1,
    type: 'single-choice',
    scoring_rule: 'single-choice.all-or-nothing.1',
    is_safety_critical: true,
    definition: JSON.stringify(definition(key)),
    created_at: AT,
  });
  return id;
}

/** One attempt handed in with half of it right, a second one under way, and the lesson done. */
async function insertStudy(
  insert: Insert,
  rows: FirstRows,
  { releaseId, versions }: { releaseId: string; versions: string[] },
) {
  const { schoolId: school_id, enrolmentId: enrolment_id, studentId, lessonId, quizId } = rows;
  const run = { enrolment_id, person_id: studentId, release_id: releaseId, module_slot: 2 };
  const attempt = { school_id, ...run, activity_id: quizId, preset: 'QUIZ', started_at: AT };
  const score = { submitted_at: AT, points: '1', out_of: '2' };
  const done = { id: rows.submittedId, number: 1, state: 'SUBMITTED', event_count: 3, ...score };
  await insert('attempt', { ...attempt, ...done });
  await insert('attempt', { ...attempt, id: rows.openId, number: 2, state: 'OPEN' });
  const choices = { 1: 'aaaaaaaaaa', 2: 'bbbbbbbbbb' } as const;
  for (const position of [1, 2] as const) {
    const version = versions[position - 1];
    const asked = { version_shown_id: version, version_scored_id: version, mark: '1', position };
    const slot = { school_id, ...asked, option_order: ['bbbbbbbbbb', 'aaaaaaaaaa'] };
    const response = JSON.stringify({ choice: choices[position] });
    const fraction = position === 1 ? '1' : '0';
    const given = { response, fraction, changes: 1, answered_at: AT };
    await insert('attempt_slot', { ...slot, attempt_id: rows.submittedId, ...given });
    await insert('attempt_slot', { ...slot, attempt_id: rows.openId });
    const event = { attempt_id: rows.submittedId, event_id: newId(), number: position, fraction };
    const answered = { kind: 'ANSWERED', position, payload: response, recorded_at: AT };
    await insert('attempt_event', { school_id, ...event, ...answered });
  }
  const last = { attempt_id: rows.submittedId, event_id: newId(), number: 3, kind: 'SUBMITTED' };
  await insert('attempt_event', { school_id, ...last, recorded_at: AT });
  const completed = { enrolment_id, number: 1, kind: 'COMPLETED', recorded_at: AT };
  const finished = { ...completed, attempt_id: rows.submittedId, activity_id: quizId };
  await insert('completion', { school_id, ...finished });
  await insert('completion', { school_id, ...completed, activity_id: lessonId });
  const read = { enrolment_id, activity_id: lessonId, last_block: 0, started_at: AT };
  await insert('lesson_progress', { school_id, ...read, last_interaction_at: AT });
  await insert('enrolment_rollup', {
    school_id,
    enrolment_id,
    done: '{0,2}',
    answered: '{0,2}',
    fraction_sum: '{0,1}',
    quiz_points: '{NULL,1}',
    quiz_out_of: '{NULL,2}',
    last_active_at: AT,
  });
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
