import type pg from 'pg';
import { findOutline, type Module, type Outline } from './limit.outline.ts';
import type { Viewer } from './limit.session.ts';
import { assembleAttempts, type Versions } from './limit.student.attempts.ts';
import {
  FIND_VERSIONS,
  STUDENT_ATTEMPTS,
  STUDENT_HEAD,
  STUDENT_SITTINGS,
  type AttemptRow,
  type HeadRow,
  type SittingRow,
  type VersionRow,
} from './limit.student.sql.ts';
import { readNumbers, readTexts, share } from './packed.ts';

/** Versions of questions never change. */
let versions: Promise<Versions> | null = null;

/** Three reads at once, each one range of its table; the page is put together here. */
export async function student(pool: pg.Pool, viewer: Viewer, variables: Record<string, unknown>) {
  const { schoolId, staffId } = viewer;
  const run = [schoolId, variables['enrolmentId']];
  versions ??= readVersions(pool, schoolId);
  const [{ rows }, attempts, sittings] = await Promise.all([
    pool.query<HeadRow>({ name: 'student-head', text: STUDENT_HEAD, values: [...run, staffId] }),
    pool.query<AttemptRow>({ name: 'student-attempts', text: STUDENT_ATTEMPTS, values: run }),
    pool.query<SittingRow>({ name: 'student-sittings', text: STUDENT_SITTINGS, values: run }),
  ]);
  const [head] = rows;
  if (!head) throw new Error('the run is missing');
  const outline = await findOutline(pool, schoolId, head.release_id);
  const titles = titlesOf(outline);
  const page = {
    ...assembleHead(head, outline),
    modules: assembleModules(head, outline),
    attempts: assembleAttempts(attempts.rows, titles, await versions),
    sittings: sittings.rows.map((row) => ({
      __typename: 'Sitting',
      lessonTitle: titles.get(row.activity_id),
      startedAt: row.started_at,
      lastInteractionAt: row.last_at,
      checks: row.checks,
    })),
  };
  return JSON.stringify({ data: { __typename: 'Query', studentPage: page } });
}

async function readVersions(pool: pg.Pool, schoolId: string): Promise<Versions> {
  const { rows } = await pool.query<VersionRow>(FIND_VERSIONS, [schoolId]);
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, texts: new Map(row.options.map(({ id, text }) => [id, text])) },
    ]),
  );
}

const knownTitles = new WeakMap<Outline, Map<string, string>>();

function titlesOf(outline: Outline): Map<string, string> {
  const known = knownTitles.get(outline);
  if (known) return known;
  const activities = outline.modules.flatMap((module) => module.activities);
  const titles = new Map(activities.map(({ id, title }) => [id, title]));
  knownTitles.set(outline, titles);
  return titles;
}

function assembleHead(head: HeadRow, outline: Outline) {
  const done = readNumbers(head.done);
  const counted = outline.modules.map(({ slot, required }) =>
    Math.min(done[slot - 1] ?? 0, required),
  );
  const sum = counted.reduce((total, count) => total + count, 0);
  const required = outline.modules.reduce((total, module) => total + module.required, 0);
  return {
    __typename: 'StudentPage',
    id: head.id,
    name: head.name,
    email: head.email,
    cohort: { __typename: 'CohortRef', id: head.cohort_id, name: head.cohort_name },
    course: JSON.parse(outline.course),
    run: head.run,
    state: head.state,
    release: outline.release,
    enrolledAt: head.enrolled_at,
    lastActive: head.last_active,
    progress: { __typename: 'Progress', done: sum, required, percent: share(sum, required) },
  };
}

function assembleModules(head: HeadRow, { modules }: Outline) {
  const at = readTexts(head.done_at);
  const doneAt = new Map(
    readTexts(head.done_ids).map((id, index) => [id, at[index]?.replaceAll('"', '') ?? null]),
  );
  const arrays = {
    done: readNumbers(head.done),
    answered: readNumbers(head.answered),
    waiting: readNumbers(head.waiting),
    sums: readNumbers(head.fraction_sum),
    points: readNumbers(head.quiz_points),
    of: readNumbers(head.quiz_out_of),
  };
  return modules.map((module) => assembleModule(module, arrays, doneAt));
}

type Arrays = Record<'done' | 'answered' | 'waiting' | 'sums' | 'points' | 'of', (number | null)[]>;

function assembleModule(
  { id, title, slot, required, activities }: Module,
  arrays: Arrays,
  doneAt: ReadonlyMap<string | null, string | null>,
) {
  const at = slot - 1;
  const done = Math.min(arrays.done[at] ?? 0, required);
  const answered = arrays.answered[at] ?? 0;
  const [points, outOf] = [arrays.points[at] ?? null, arrays.of[at] ?? null];
  const isScored = points !== null && outOf !== null;
  const score = isScored
    ? {
        __typename: 'Score',
        points: `${points}`,
        outOf: `${outOf}`,
        percent: share(points, outOf),
      }
    : null;
  return {
    __typename: 'StudentModule',
    id,
    title,
    progress: { __typename: 'Progress', done, required, percent: share(done, required) },
    answered,
    waiting: arrays.waiting[at] ?? 0,
    meanPercent: answered === 0 ? null : share(arrays.sums[at] ?? 0, answered),
    activities: activities.map((activity) => ({
      __typename: 'StudentActivity',
      id: activity.id,
      kind: activity.kind,
      title: activity.title,
      doneAt: doneAt.get(activity.id) ?? null,
      score: activity.kind === 'QUIZ' ? score : null,
      lock: null,
    })),
  };
}
