import type { Score } from '@palpate/learning';
import { path, type Outline, type OutlineModule, type Place } from '../../courses/index.ts';
import { moduleProgress, moduleScore, type RollupArrays } from './figures.ts';
import type { TraceRow } from './home.sql.ts';
import type { ActivityState, PathActivity, PathModule } from './home.types.ts';

export type Current = { place: Place; trace: TraceRow | null };

/** Where to go on: what was touched last and is not done, else the first that is not done. */
export function findCurrent(outline: Outline, traces: readonly TraceRow[]): Current | null {
  const done = doneActivities(traces);
  const open = path(outline).filter(({ activity }) => !done.has(activity.id));
  const underWay = traces
    .filter((trace) => trace.kind !== 'DONE')
    .toSorted((left, right) => right.at.getTime() - left.at.getTime());
  for (const trace of underWay) {
    const place = open.find(({ activity }) => activity.id === trace.activity_id);
    if (place) return { place, trace };
  }
  const [first] = open.filter(({ activity }) => activity.isRequired);
  return first ? { place: first, trace: null } : null;
}

/** The course as its path, merged from the release and the traces of one run. */
export function mergePath(
  outline: Outline,
  merged: {
    traces: readonly TraceRow[];
    rollup: RollupArrays | undefined;
    current: Current | null;
  },
): PathModule[] {
  const done = doneActivities(merged.traces);
  const currentId = merged.current?.place.activity.id;
  const stateOf = (id: string): ActivityState => {
    if (id === currentId) return 'CURRENT';
    return done.has(id) ? 'DONE' : 'NEXT';
  };
  return outline.modules.map((module) => ({
    id: module.id,
    title: module.title,
    progress: moduleProgress(module, merged.rollup),
    activities: module.activities.map((activity) =>
      pathActivity(
        { module, activity },
        stateOf(activity.id),
        quizScore(module, activity, merged.rollup),
      ),
    ),
  }));
}

export function pathActivity(
  { activity }: Place,
  state: ActivityState,
  score: Score | null,
): PathActivity {
  const { id, kind, title, minutes, isRequired } = activity;
  return { id, kind, title, minutes, isRequired, state, score };
}

/** What follows in the path, for a link at the end of a page. */
export function nextActivity(place: Place | null): PathActivity | null {
  return place ? pathActivity(place, 'NEXT', null) : null;
}

function quizScore(
  module: OutlineModule,
  activity: Place['activity'],
  rollup: RollupArrays | undefined,
): Score | null {
  return activity.kind === 'QUIZ' ? moduleScore(module, rollup) : null;
}

function doneActivities(traces: readonly TraceRow[]): Set<string> {
  return new Set(traces.filter(({ kind }) => kind === 'DONE').map((trace) => trace.activity_id));
}
