import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Scale } from './bench.options.ts';
import { root } from './checkout.ts';
import { ACTIVITIES, COHORT_SIZE, LESSONS, MODULES } from './seed/course.shape.ts';
import { adminOf, instructorOf } from './seed/people.seed.ts';
import { seedId, studentToken } from './seed/seed.ids.ts';

export type Learner = { cookie: string; personId: string; enrolmentId: string };
/** A student with an attempt under way: the options of each of its slots, in order. */
export type Sitting = {
  cookie: string;
  personId: string;
  attemptId: string;
  options: string[][];
};
/** A full attempt that is opened again before each round. */
export type Submission = { cookie: string; attemptId: string };
export type Watch = {
  cookie: string;
  cohortId: string;
  courseId: string;
  enrolmentIds: string[];
};

export type Workload = {
  documents: Record<keyof typeof DOCUMENTS, string>;
  learners: Learner[];
  lessonIds: string[];
  sittings: Sitting[];
  submissions: Submission[];
  watches: Watch[];
  adminCookie: string;
};

const DOCUMENTS = {
  course: ['learn', 'query CoursePath'],
  home: ['learn', 'query Home'],
  lesson: ['learn', 'query Lesson'],
  answer: ['learn', 'mutation SaveAnswer'],
  submit: ['learn', 'mutation SubmitAttempt'],
  heatMap: ['studio', 'query HeatMap'],
  student: ['studio', 'query Student'],
  overview: ['studio', 'query CohortFigures'],
} as const;

type AttemptRow = { student: number; attempt_id: string; options: string[][] };

/** Open attempts for answers, or full second attempts for submissions. */
const FIND_ATTEMPTS = `
SELECT ('x' || right(a.person_id::text, 8))::bit(32)::int AS student, a.id AS attempt_id,
       (SELECT json_agg(s.option_order ORDER BY s.position)
          FROM attempt_slot s WHERE s.school_id = a.school_id AND s.attempt_id = a.id) AS options
  FROM attempt a
 WHERE a.school_id = $1 AND a.state = $2 AND a.number = $3
 ORDER BY a.module_slot, a.id LIMIT $4`;

export async function readWorkload(client: pg.Client, scale: Scale): Promise<Workload> {
  const read = async (state: 'OPEN' | 'SUBMITTED', number: number, most: number) => {
    const values = [seedId('school', 1), state, number, most];
    const { rows } = await client.query<AttemptRow>(FIND_ATTEMPTS, values);
    return rows.map(({ student, attempt_id: attemptId, options }) => {
      const personId = seedId('person', student);
      return { cookie: cookieOf(student), personId, attemptId, options };
    });
  };
  const submitted = await read('SUBMITTED', 2, scale.submitting);
  return {
    documents: findDocuments(),
    learners: listLearners(scale),
    lessonIds: lessonNumbers().map((number) => seedId('activity', number)),
    sittings: await read('OPEN', 1, scale.answering),
    submissions: submitted.map(({ cookie, attemptId }) => ({ cookie, attemptId })),
    watches: listWatches(scale),
    adminCookie: cookieOf(adminOf(scale.students)),
  };
}

function listLearners({ students, learning }: Scale): Learner[] {
  const step = Math.max(1, Math.floor(students / learning));
  return Array.from({ length: Math.min(learning, students) }, (_, index) => {
    const student = index * step + 1;
    return {
      cookie: cookieOf(student),
      personId: seedId('person', student),
      enrolmentId: seedId('enrolment', student),
    };
  });
}

function lessonNumbers(): number[] {
  const all = Array.from({ length: MODULES * ACTIVITIES }, (_, index) => index + 1);
  return all.filter((number) => number % ACTIVITIES > 0 && number % ACTIVITIES <= LESSONS);
}

function listWatches({ students, watched }: Scale): Watch[] {
  const cohorts = Math.min(watched, Math.ceil(students / COHORT_SIZE));
  return Array.from({ length: cohorts }, (_, index) => ({
    cookie: cookieOf(instructorOf(index + 1, students)),
    cohortId: seedId('cohort', index + 1),
    courseId: seedId('course', 1),
    enrolmentIds: Array.from({ length: COHORT_SIZE }, (__, place) =>
      seedId('enrolment', index * COHORT_SIZE + place + 1),
    ),
  }));
}

function cookieOf(person: number): string {
  return `palpate_session=${studentToken(person)}`;
}

/** The ids under which the apps send these operations, from the trusted documents. */
function findDocuments(): Workload['documents'] {
  const found = Object.entries(DOCUMENTS).map(([name, [app, operation]]) => {
    const path = join(root, 'packages', 'schema', 'documents', `${app}.json`);
    const texts: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
    const isMeant = new RegExp(`${operation}\\b`);
    const [hash] = Object.entries(texts).find(([, text]) => isMeant.test(text)) ?? [];
    if (!hash) throw new Error(`${path} holds no "${operation}"`);
    return [name, `sha256:${hash}`];
  });
  return Object.fromEntries(found) as Workload['documents'];
}
