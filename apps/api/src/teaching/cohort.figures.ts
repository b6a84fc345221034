import { isFinished, progress, type Progress } from '@palpate/learning';
import type { Outline } from '../courses/index.ts';
import { courseProgress } from '../study/index.ts';
import type { CohortFiguresRow } from './cohort.sql.ts';

export type CohortFigures = {
  students: number;
  paused: number;
  finished: number;
  progress: Progress;
  lastActive: Date | null;
};

type Sums = Omit<CohortFigures, 'progress'> & { done: number; required: number };

/** What the runs of each cohort's course come to, by `figuresKey`: one pass, whatever the number of cohorts. */
export function sumRuns(
  rows: readonly CohortFiguresRow[],
  outlines: ReadonlyMap<string, Outline>,
): Map<string, CohortFigures> {
  const sums = new Map<string, Sums>();
  for (const row of rows) {
    const outline = outlines.get(row.release_id);
    if (!outline) continue;
    const key = figuresKey(row);
    const sum = sums.get(key) ?? nothing();
    sums.set(key, sum);
    addRuns(sum, row, outline);
  }
  return new Map([...sums].map(([key, sum]) => [key, toFigures(sum)]));
}

export function figuresKey(row: { cohort_id: string; course_id: string }): string {
  return `${row.cohort_id}:${row.course_id}`;
}

export const noFigures = (): CohortFigures => toFigures(nothing());

function nothing(): Sums {
  return { students: 0, paused: 0, finished: 0, done: 0, required: 0, lastActive: null };
}

function addRuns(sum: Sums, row: CohortFiguresRow, outline: Outline): void {
  for (const written of row.done) {
    const { done, required } = courseProgress(outline, {
      done: readCounts(written),
      quiz_points: [],
      quiz_out_of: [],
    });
    sum.students += 1;
    if (isFinished({ done, required })) sum.finished += 1;
    sum.done += done;
    sum.required += required;
  }
  sum.paused += row.paused;
  const at = row.last_active_at;
  if (at && (!sum.lastActive || at > sum.lastActive)) sum.lastActive = at;
}

/** `{3,NULL,1}` as PostgreSQL writes an array of counts. */
function readCounts(written: string | null): (number | null)[] {
  if (written === null || written === '{}') return [];
  const counts = written.slice(1, -1).split(',');
  return counts.map((count) => (count === 'NULL' ? null : Number(count)));
}

function toFigures({ done, required, ...sum }: Sums): CohortFigures {
  return { ...sum, progress: progress(done, required) };
}
