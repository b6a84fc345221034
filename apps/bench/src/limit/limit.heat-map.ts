import type pg from 'pg';
import {
  FIND_COLUMNS,
  HEAT_MAP_AS_JSON,
  HEAT_MAP_LIVE,
  HEAT_MAP_PACKED,
  type ColumnRow,
  type PackedRow,
} from './limit.heat-map.sql.ts';
import type { Viewer } from './limit.session.ts';
import { asWritten, readNumbers, share } from './packed.ts';

type Columns = { json: string; slots: number[]; required: number[] };

/** A release never changes, so its columns are in memory, as in the product. */
const columnsOf = new Map<string, Promise<Columns>>();

/** The whole document made by PostgreSQL, but for the columns. */
export async function heatMapAsJson(
  pool: pg.Pool,
  viewer: Viewer,
  variables: Record<string, unknown>,
): Promise<string> {
  const { cohortId, courseId } = variables;
  const { json, slots, required } = await findColumns(pool, viewer, String(courseId));
  const { rows } = await pool.query<[string]>({
    name: 'heat-map-json',
    text: HEAT_MAP_AS_JSON,
    rowMode: 'array',
    values: [viewer.schoolId, cohortId, courseId, viewer.personId, slots, required],
  });
  return wrap(json, (rows[0]?.[0] ?? '{}').slice(1, -1));
}

/** One row a student with packed arrays, assembled here. */
export function heatMapAsPackedArrays(
  pool: pg.Pool,
  viewer: Viewer,
  variables: Record<string, unknown>,
): Promise<string> {
  return assembled(pool, viewer, { variables, name: 'heat-map-packed', text: HEAT_MAP_PACKED });
}

/** The same without roll-ups: answers, attempts and completions are counted each time. */
export function heatMapLive(
  pool: pg.Pool,
  viewer: Viewer,
  variables: Record<string, unknown>,
): Promise<string> {
  return assembled(pool, viewer, { variables, name: 'heat-map-live', text: HEAT_MAP_LIVE });
}

async function assembled(
  pool: pg.Pool,
  viewer: Viewer,
  asked: { variables: Record<string, unknown>; name: string; text: string },
): Promise<string> {
  const { cohortId, courseId } = asked.variables;
  const columns = await findColumns(pool, viewer, String(courseId));
  const { rows } = await pool.query<PackedRow>({
    name: asked.name,
    text: asked.text,
    rowMode: 'array',
    types: asWritten,
    values: [viewer.schoolId, cohortId, courseId, viewer.personId],
  });
  const [id, name] = rows[0] ?? [];
  const cohort = JSON.stringify({ __typename: 'CohortRef', id, name });
  const students = rows.map((row) => assembleStudent(row, columns));
  return wrap(columns.json, `"cohort":${cohort},"students":${JSON.stringify(students)}`);
}

function wrap(columns: string, rest: string): string {
  return `{"data":{"__typename":"Query","heatMap":{"__typename":"HeatMap",${columns},${rest}}}}`;
}

function assembleStudent(row: PackedRow, { slots, required }: Columns) {
  const [, , enrolmentId, name, state, doneText, pointsText, outOfText, waitingText, lastActive] =
    row;
  const doneBySlot = readNumbers(doneText);
  const pointsBySlot = readNumbers(pointsText);
  const outOfBySlot = readNumbers(outOfText);
  const done: number[] = [];
  const percent: number[] = [];
  const score: (number | null)[] = [];
  let allDone = 0;
  let allRequired = 0;
  for (let column = 0; column < slots.length; column += 1) {
    const index = (slots[column] ?? 0) - 1;
    const of = required[column] ?? 0;
    const counted = Math.min(doneBySlot[index] ?? 0, of);
    const points = pointsBySlot[index] ?? null;
    const outOf = outOfBySlot[index] ?? null;
    done.push(counted);
    percent.push(share(counted, of));
    score.push(points === null || outOf === null ? null : share(points, outOf));
    allDone += counted;
    allRequired += of;
  }
  const whole = { done: allDone, required: allRequired, percent: share(allDone, allRequired) };
  const progress = { __typename: 'Progress', ...whole };
  return {
    __typename: 'HeatMapStudent',
    enrolmentId,
    name,
    isPaused: state === 'PAUSED',
    lastActive,
    done,
    // Everyone in the bench is on their cohort's release.
    required: null,
    percent,
    score,
    // The bench's course asks for nothing before anything.
    isLocked: slots.map(() => false),
    waiting: readNumbers(waitingText).reduce<number>((sum, count) => sum + (count ?? 0), 0),
    progress,
  };
}

function findColumns(pool: pg.Pool, { schoolId }: Viewer, courseId: string): Promise<Columns> {
  const found = columnsOf.get(courseId);
  if (found) return found;
  const read = pool
    .query<ColumnRow>({ text: FIND_COLUMNS, values: [schoolId, courseId] })
    .then(({ rows }) => asColumns(courseId, rows));
  columnsOf.set(courseId, read);
  return read;
}

function asColumns(courseId: string, rows: readonly ColumnRow[]): Columns {
  const modules = rows.map(({ id, title, required }) => {
    return { __typename: 'HeatMapModule', id, title, required };
  });
  const course = { __typename: 'CourseRef', id: courseId, title: rows[0]?.course_title };
  const json = JSON.stringify({ course, modules, release: rows[0]?.release }).slice(1, -1);
  return { json, slots: rows.map((row) => row.slot), required: rows.map((row) => row.required) };
}
