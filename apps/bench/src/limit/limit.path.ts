import type pg from 'pg';
import { findOutline, type Activity, type Module, type Outline } from './limit.outline.ts';
import { COURSE_AS_JSON, COURSE_PACKED, HOME_PACKED, type RunRow } from './limit.path.sql.ts';
import type { Viewer } from './limit.session.ts';
import { asWritten, readNumbers, readTexts, share } from './packed.ts';

type Variables = Record<string, unknown>;

export async function courseAsJson(pool: pg.Pool, viewer: Viewer, variables: Variables) {
  const { rows } = await pool.query<[string]>({
    name: 'course-json',
    text: COURSE_AS_JSON,
    rowMode: 'array',
    values: [viewer.schoolId, viewer.personId, variables['enrolmentId']],
  });
  return `{"data":{"__typename":"Query","course":${rows[0]?.[0]}}}`;
}

export async function courseFromMemory(pool: pg.Pool, viewer: Viewer, variables: Variables) {
  const { rows } = await pool.query<RunRow>({
    name: 'course-packed',
    text: COURSE_PACKED,
    rowMode: 'array',
    types: asWritten,
    values: [viewer.schoolId, viewer.personId, variables['enrolmentId']],
  });
  const [row] = rows;
  if (!row) throw new Error('the run is missing');
  const outline = await findOutline(pool, viewer.schoolId, row[3]);
  return `{"data":{"__typename":"Query","course":${assembleRun(row, outline)}}}`;
}

export async function home(pool: pg.Pool, viewer: Viewer) {
  const { rows } = await pool.query<RunRow>({
    name: 'home-packed',
    text: HOME_PACKED,
    rowMode: 'array',
    types: asWritten,
    values: [viewer.schoolId, viewer.personId],
  });
  const runs = rows.map(async (row) => {
    const outline = await findOutline(pool, viewer.schoolId, row[3]);
    return assembleRun(row, outline);
  });
  const enrolments = (await Promise.all(runs)).join(',');
  return `{"data":{"__typename":"Query","home":{"__typename":"Home","enrolments":[${enrolments}]},"viewer":${viewer.json}}}`;
}

function assembleRun(row: RunRow, outline: Outline): string {
  const [id, run, state, , cohortId, name, doneIds, , , , , , , , notices] = row;
  const rollup = {
    done: readNumbers(row[11]),
    points: readNumbers(row[12]),
    of: readNumbers(row[13]),
  };
  const doneSet = new Set(readTexts(doneIds));
  const current = findCurrent(row, outline, doneSet);
  let done = 0;
  let required = 0;
  const modules = outline.modules.map((module) => {
    const counted = Math.min(rollup.done[module.slot - 1] ?? 0, module.required);
    done += counted;
    required += module.required;
    const activities = module.activities.map((activity) => {
      if (doneSet.has(activity.id))
        return `${activity.head}"DONE"${scoreOf(module, activity, rollup)}}`;
      const where = activity === current?.activity ? '"CURRENT"' : '"NEXT"';
      return `${activity.head}${where}${scoreOf(module, activity, rollup)}}`;
    });
    return `{"__typename":"PathModule","id":"${module.id}","title":${JSON.stringify(module.title)},"progress":{"__typename":"Progress","done":${counted},"required":${module.required}},"activities":[${activities.join(',')}]}`;
  });
  const cohort = JSON.stringify({ __typename: 'CohortRef', id: cohortId, name });
  const noted = notices === null ? '' : `,"notices":${notices}`;
  return `{"__typename":"HomeEnrolment","id":"${id}","run":${run},"state":"${state}","course":${outline.course},"cohort":${cohort},"progress":{"__typename":"Progress","done":${done},"required":${required},"percent":${share(done, required)}},"continueWith":${continueCard(row, current)}${noted},"modules":[${modules.join(',')}]}`;
}

type Rollup = { points: (number | null)[]; of: (number | null)[] };

function scoreOf({ slot }: Module, { kind }: Activity, { points, of }: Rollup): string {
  if (kind !== 'QUIZ') return '';
  const outOf = of[slot - 1] ?? null;
  if (outOf === null) return ',"score":null';
  return `,"score":{"__typename":"Score","percent":${share(points[slot - 1] ?? 0, outOf)}}`;
}

type Current = { module: Module; activity: Activity };

/** What is under way, else the first that is not done: the bench's activities are all required. */
function findCurrent(
  row: RunRow,
  outline: Outline,
  done: ReadonlySet<string | null>,
): Current | null {
  const [, , , , , , , currentId] = row;
  for (const module of outline.modules) {
    for (const activity of module.activities) {
      const isMeant = currentId === null ? !done.has(activity.id) : activity.id === currentId;
      if (isMeant) return { module, activity };
    }
  }
  return null;
}

function continueCard(row: RunRow, current: Current | null): string {
  if (!current) return 'null';
  const [, , , , , , , currentId, blockText, attemptId, answered] = row;
  const { module, activity } = current;
  const { id, kind, title, minutes, questions, blocks, firstBlock } = activity;
  const isLesson = kind === 'LESSON';
  const block = Math.min(Number(blockText ?? 0), blocks - 1);
  const left = isLesson
    ? (blocks - block) / blocks
    : (questions - Number(answered ?? 0)) / questions;
  return JSON.stringify({
    __typename: 'ContinueCard',
    activity: { __typename: 'PathActivity', id, kind, minutes, title },
    moduleTitle: module.title,
    attemptId,
    block: isLesson ? block : null,
    blockTitle: isLesson ? firstBlock : null,
    hasStarted: currentId !== null,
    minutesLeft: Math.max(1, Math.ceil(minutes * left)),
    opens: null,
  });
}
