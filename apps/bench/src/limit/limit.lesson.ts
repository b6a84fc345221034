import type pg from 'pg';
import { findOutline, type Outline } from './limit.outline.ts';
import { LESSON_AS_JSON, LESSON_PACKED, type LessonRow } from './limit.lesson.sql.ts';
import type { Viewer } from './limit.session.ts';
import { asWritten } from './packed.ts';

type Variables = Record<string, unknown>;

export async function lessonAsJson(pool: pg.Pool, viewer: Viewer, variables: Variables) {
  const { enrolmentId, lessonId } = variables;
  const { rows } = await pool.query<[string]>({
    name: 'lesson-json',
    text: LESSON_AS_JSON,
    rowMode: 'array',
    values: [viewer.schoolId, viewer.personId, enrolmentId, lessonId],
  });
  return `{"data":{"__typename":"Query","lesson":${rows[0]?.[0]}}}`;
}

/** What is the same for every reader of a lesson, as JSON without its brackets. */
const pages = new Map<string, Promise<{ json: string; blocks: number }>>();

export async function lessonFromMemory(pool: pg.Pool, viewer: Viewer, variables: Variables) {
  const { enrolmentId, lessonId } = variables;
  const { rows } = await pool.query<LessonRow>({
    name: 'lesson-packed',
    text: LESSON_PACKED,
    rowMode: 'array',
    types: asWritten,
    values: [viewer.schoolId, viewer.personId, enrolmentId, lessonId],
  });
  const [row] = rows;
  if (!row) throw new Error('the run is missing');
  const [releaseId, lastBlock, doneAt, media, notice] = row;
  const page = await findPage(pool, viewer.schoolId, releaseId, String(lessonId));
  const block = Math.min(Number(lastBlock ?? 0), page.blocks - 1);
  const doneJson = doneAt === null ? 'null' : `"${doneAt}"`;
  return `{"data":{"__typename":"Query","lesson":{"id":"${enrolmentId}:${lessonId}","enrolmentId":"${enrolmentId}","lastBlock":${block},"doneAt":${doneJson},"mediaPositions":${media},"notice":${notice ?? 'null'},${page.json}}}}`;
}

function findPage(pool: pg.Pool, schoolId: string, releaseId: string, lessonId: string) {
  const key = `${releaseId}:${lessonId}`;
  const known = pages.get(key);
  if (known) return known;
  const read = readPage(pool, { schoolId, releaseId, lessonId });
  pages.set(key, read);
  return read;
}

async function readPage(
  pool: pg.Pool,
  at: { schoolId: string; releaseId: string; lessonId: string },
) {
  const outline = await findOutline(pool, at.schoolId, at.releaseId);
  const { rows } = await pool.query<{ tree: unknown; review: unknown }>(
    'SELECT tree, review FROM bench.lesson_tree WHERE activity_id = $1',
    [at.lessonId],
  );
  const { tree, review } = rows[0] ?? {};
  const { module, activity, next } = findPlace(outline, at.lessonId);
  const page = {
    __typename: 'LessonPage',
    lessonId: at.lessonId,
    courseTitle: outline.courseTitle,
    moduleTitle: module.title,
    title: activity.title,
    minutes: activity.minutes,
    lock: null,
    tree,
    review,
    links: listLinks(outline),
    next: next ?? null,
  };
  return { json: JSON.stringify(page).slice(1, -1), blocks: activity.blocks };
}

function findPlace(outline: Outline, lessonId: string) {
  const path = outline.modules.flatMap((module) =>
    module.activities.map((activity) => ({ module, activity })),
  );
  const index = path.findIndex(({ activity }) => activity.id === lessonId);
  const place = path[index];
  if (!place) throw new Error('the lesson is missing');
  const after = path[index + 1]?.activity;
  const next = after && {
    __typename: 'PathActivity',
    id: after.id,
    kind: after.kind,
    title: after.title,
    minutes: after.minutes,
  };
  return { ...place, next };
}

function listLinks({ modules }: Outline) {
  return modules
    .flatMap(({ activities }) => activities)
    .filter(({ kind }) => kind === 'LESSON')
    .map(({ id, key }) => ({ __typename: 'LessonLink', lessonId: id, lessonKey: key }));
}
