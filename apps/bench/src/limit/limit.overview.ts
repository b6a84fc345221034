import type pg from 'pg';
import { findOutline, type Outline } from './limit.outline.ts';
import type { Viewer } from './limit.session.ts';
import { asWritten, readNumbers, share } from './packed.ts';

const COHORTS = `
SELECT c.id, c.name, cc.course_id, cc.release_id, c.starts_on, c.ends_on, c.timezone,
       (SELECT coalesce(json_agg(p.name ORDER BY p.name), '[]')::text
          FROM cohort_staff s JOIN person p ON p.id = s.person_id
         WHERE s.school_id = c.school_id AND s.cohort_id = c.id)
  FROM cohort c
  JOIN cohort_course cc ON cc.school_id = c.school_id AND cc.cohort_id = c.id
 WHERE c.school_id = $1
   AND ($2::uuid IS NULL OR EXISTS (
         SELECT FROM cohort_staff s
          WHERE s.school_id = c.school_id AND s.cohort_id = c.id AND s.person_id = $2))
 ORDER BY coalesce(c.starts_on, 'infinity') DESC, c.name, c.id, cc.course_id
 LIMIT 501`;

/** Every run of the school: the page holds all its cohorts. */
const RUNS = `
SELECT e.cohort_id || ':' || e.course_id, e.state, r.done, extract(epoch FROM r.last_active_at)
  FROM enrolment e
  LEFT JOIN enrolment_rollup r ON r.school_id = e.school_id AND r.enrolment_id = e.id
 WHERE e.school_id = $1 AND e.state <> 'ENDED'`;

type CohortRow = [
  id: string,
  name: string,
  courseId: string,
  releaseId: string,
  startsOn: string | null,
  endsOn: string | null,
  timezone: string,
  staff: string,
];
type RunRow = [key: string, state: string, done: string | null, at: string | null];
type Sum = { students: number; paused: number; finished: number; done: number; at: number };

/** Two reads at once, added up here. */
export async function overview(pool: pg.Pool, { schoolId, staffId }: Viewer): Promise<string> {
  const packed = { rowMode: 'array', types: asWritten } as const;
  const cohortValues = [schoolId, staffId];
  const [cohorts, runs] = await Promise.all([
    pool.query<CohortRow>({ ...packed, name: 'cohorts', text: COHORTS, values: cohortValues }),
    pool.query<RunRow>({ ...packed, name: 'runs', text: RUNS, values: [schoolId] }),
  ]);
  const releaseIds = new Set(cohorts.rows.map((row) => row[3]));
  const outlines = new Map<string, Outline>();
  for (const id of releaseIds) outlines.set(id, await findOutline(pool, schoolId, id));
  // The bench's school has one release: every run is measured by it.
  const [outline] = outlines.values();
  if (!outline) throw new Error('no cohorts');
  const sums = addUp(runs.rows, outline);
  const nodes = cohorts.rows.map((row) => assemble(row, outline, sums));
  return wrap(nodes, cohorts.rows);
}

function addUp(rows: readonly RunRow[], outline: Outline): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  const required = requiredOf(outline);
  for (const [key, state, doneText, at] of rows) {
    const sum = sums.get(key) ?? { students: 0, paused: 0, finished: 0, done: 0, at: 0 };
    sums.set(key, sum);
    const counts = readNumbers(doneText);
    const done = outline.modules.reduce(
      (total, module) => total + Math.min(counts[module.slot - 1] ?? 0, module.required),
      0,
    );
    sum.students += 1;
    sum.done += done;
    if (state === 'PAUSED') sum.paused += 1;
    if (required > 0 && done === required) sum.finished += 1;
    sum.at = Math.max(sum.at, Number(at ?? 0));
  }
  return sums;
}

function requiredOf({ modules }: Outline): number {
  return modules.reduce((total, module) => total + module.required, 0);
}

function assemble(row: CohortRow, outline: Outline, sums: ReadonlyMap<string, Sum>) {
  const [id, name, courseId, , startsOn, endsOn, timezone, staff] = row;
  const key = `${id}:${courseId}`;
  const sum = sums.get(key) ?? { students: 0, paused: 0, finished: 0, done: 0, at: 0 };
  const required = requiredOf(outline) * sum.students;
  return {
    __typename: 'CohortSummary',
    id: key,
    cohort: { __typename: 'CohortRef', id, name },
    course: { __typename: 'CourseRef', id: courseId, title: outline.courseTitle },
    release: outline.release,
    startsOn,
    endsOn,
    timezone,
    staff: JSON.parse(staff),
    students: sum.students,
    paused: sum.paused,
    finished: sum.finished,
    progress: {
      __typename: 'Progress',
      done: sum.done,
      required,
      percent: share(sum.done, required),
    },
    lastActive: sum.at === 0 ? null : new Date(sum.at * 1000).toISOString(),
  };
}

function wrap(nodes: readonly unknown[], rows: readonly CohortRow[]): string {
  const last = rows.at(-1);
  const cursor = last && [last[4] ?? 'infinity', last[1], last[0], last[2]];
  const cohorts = {
    __typename: 'CohortSummaryConnection',
    totalCount: rows.length,
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: false,
      endCursor: cursor ? Buffer.from(JSON.stringify(cursor)).toString('base64url') : null,
    },
    edges: nodes.map((node) => ({ __typename: 'CohortSummaryEdge', node })),
  };
  return JSON.stringify({ data: { __typename: 'Query', cohorts } });
}
