import { progress, type Progress } from '@palpate/learning';
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
  runs: readonly CohortFiguresRow[],
  outlines: ReadonlyMap<string, Outline>,
): Map<string, CohortFigures> {
  const sums = new Map<string, Sums>();
  for (const run of runs) {
    const outline = outlines.get(run.release_id);
    if (!outline) continue;
    const key = figuresKey(run);
    const sum = sums.get(key) ?? nothing();
    sums.set(key, sum);
    addRun(sum, run, courseProgress(outline, { done: run.done ?? [], ...NO_QUIZ }));
  }
  return new Map([...sums].map(([key, sum]) => [key, toFigures(sum)]));
}

export function figuresKey(row: { cohort_id: string; course_id: string }): string {
  return `${row.cohort_id}:${row.course_id}`;
}

export const noFigures = (): CohortFigures => toFigures(nothing());

const NO_QUIZ = { quiz_points: [], quiz_out_of: [] };

function nothing(): Sums {
  return { students: 0, paused: 0, finished: 0, done: 0, required: 0, lastActive: null };
}

function addRun(sum: Sums, run: CohortFiguresRow, { done, required }: Progress): void {
  sum.students += 1;
  if (run.state === 'PAUSED') sum.paused += 1;
  if (required > 0 && done === required) sum.finished += 1;
  sum.done += done;
  sum.required += required;
  const at = run.last_active_at;
  if (at && (!sum.lastActive || at > sum.lastActive)) sum.lastActive = at;
}

function toFigures({ done, required, ...sum }: Sums): CohortFigures {
  return { ...sum, progress: progress(done, required) };
}
