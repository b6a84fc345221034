import type { Score } from '@palpate/learning';
import {
  findPlace,
  path,
  type Outline,
  type OutlineModule,
  type Place,
} from '../../courses/index.ts';
import { moduleProgress, moduleScore, type RollupArrays } from './figures.ts';
import type { Lock, UnmetRule } from '../locks/lock.types.ts';
import type { Locks } from '../locks/lock.reader.ts';
import type { TraceRow } from './home.sql.ts';
import type { ActivityState, PathActivity, PathModule } from './home.types.ts';

/** Where to go on; `opens` is the rule it meets when all that is left is locked. */
export type Current = { place: Place; trace: TraceRow | null; opens: UnmetRule | null };
type Touched = { traces: readonly TraceRow[]; locks: Locks };

/** Where to go on: what was touched last and is not done, else the first that is not done. */
export function findCurrent(outline: Outline, { traces, locks }: Touched): Current | null {
  const done = doneActivities(traces);
  const left = path(outline).filter(({ activity }) => !done.has(activity.id));
  const open = left.filter(({ activity }) => !locks.has(activity.id));
  for (const trace of underWay(traces)) {
    const place = open.find(({ activity }) => activity.id === trace.activity_id);
    if (place) return { place, trace, opens: null };
  }
  const first = open.find(({ activity }) => activity.isRequired);
  if (first) return { place: first, trace: null, opens: null };
  const locked = left.find(({ activity }) => activity.isRequired);
  return locked ? findOpener(outline, locked, { traces, locks }) : null;
}

/** What opens a locked activity; rules only ever name earlier ones, so this comes to an end. */
function findOpener(outline: Outline, locked: Place, touched: Touched): Current | null {
  const { traces, locks } = touched;
  const opens = locks.get(locked.activity.id)?.unmet[0];
  const place = opens ? findPlace(outline, opens.activityId) : null;
  if (!opens || !place) return null;
  const isDone = doneActivities(traces).has(place.activity.id);
  if (locks.has(place.activity.id) && !isDone) return findOpener(outline, place, touched);
  const trace = underWay(traces).find((one) => one.activity_id === place.activity.id);
  return { place, trace: trace ?? null, opens };
}

function underWay(traces: readonly TraceRow[]): TraceRow[] {
  return traces
    .filter((trace) => trace.kind !== 'DONE')
    .toSorted((left, right) => right.at.getTime() - left.at.getTime());
}

/** The course as its path, merged from the release and the traces of one run. */
export function mergePath(
  outline: Outline,
  merged: {
    traces: readonly TraceRow[];
    rollup: RollupArrays | undefined;
    current: Current | null;
    locks: Locks;
  },
): PathModule[] {
  const done = doneActivities(merged.traces);
  const currentId = merged.current?.place.activity.id;
  const stateOf = (id: string): ActivityState => {
    // What opens a lock may be done itself, and stays done.
    if (done.has(id)) return 'DONE';
    if (merged.locks.has(id)) return 'LOCKED';
    return id === currentId ? 'CURRENT' : 'NEXT';
  };
  return outline.modules.map((module) => ({
    id: module.id,
    title: module.title,
    progress: moduleProgress(module, merged.rollup),
    activities: module.activities.map((activity) =>
      pathActivity(
        { module, activity },
        {
          state: stateOf(activity.id),
          score: quizScore(module, activity, merged.rollup),
          lock: done.has(activity.id) ? null : (merged.locks.get(activity.id) ?? null),
        },
      ),
    ),
  }));
}

export function pathActivity(
  { activity }: Place,
  standing: { state: ActivityState; score?: Score | null; lock?: Lock | null },
): PathActivity {
  const { id, kind, title, minutes, isRequired } = activity;
  const { state, score = null, lock = null } = standing;
  return { id, kind, title, minutes, isRequired, state, score, lock };
}

/** What follows in the path, for a link at the end of a page. */
export function nextActivity(place: Place | null): PathActivity | null {
  return place ? pathActivity(place, { state: 'NEXT' }) : null;
}

function quizScore(
  module: OutlineModule,
  activity: Place['activity'],
  rollup: RollupArrays | undefined,
): Score | null {
  return activity.kind === 'QUIZ' ? moduleScore(module, rollup) : null;
}

export function doneActivities(traces: readonly TraceRow[]): Set<string> {
  return new Set(traces.filter(({ kind }) => kind === 'DONE').map((trace) => trace.activity_id));
}
