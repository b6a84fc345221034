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
import type { UnderWayRow } from './home.sql.ts';
import type { ActivityState, PathActivity, PathModule } from './home.types.ts';

/** Where to go on; `opens` is the rule it meets when all that is left is locked. */
export type Current = { place: Place; begun: UnderWayRow | null; opens: UnmetRule | null };
/** What a run has touched; what is under way comes the latest first. */
export type Touched = {
  done: ReadonlySet<string>;
  underWay: readonly UnderWayRow[];
  locks: Locks;
};

/** Where to go on: what was touched last and is not done, else the first that is not done. */
export function findCurrent(outline: Outline, touched: Touched): Current | null {
  const { done, underWay, locks } = touched;
  for (const begun of underWay) {
    const place = findPlace(outline, begun.activity_id);
    if (place && !done.has(place.activity.id) && !locks.has(place.activity.id)) {
      return { place, begun, opens: null };
    }
  }
  const left = path(outline).filter(
    ({ activity }) => activity.isRequired && !done.has(activity.id),
  );
  const open = left.find(({ activity }) => !locks.has(activity.id));
  if (open) return { place: open, begun: null, opens: null };
  const [locked] = left;
  return locked ? findOpener(outline, locked, touched) : null;
}

/** What opens a locked activity; rules only ever name earlier ones, so this comes to an end. */
function findOpener(outline: Outline, locked: Place, touched: Touched): Current | null {
  const { done, underWay, locks } = touched;
  const opens = locks.get(locked.activity.id)?.unmet[0];
  const place = opens ? findPlace(outline, opens.activityId) : null;
  if (!opens || !place) return null;
  const { id, kind } = place.activity;
  const isDone = done.has(id);
  if (locks.has(id) && !isDone) return findOpener(outline, place, touched);
  const begun = underWay.find((one) => one.activity_id === id);
  return { place, begun: begun ?? (isDone && kind === 'LESSON' ? readOut(id) : null), opens };
}

/** A lesson that is done was read to its end, and is no longer under way. */
function readOut(activityId: string): UnderWayRow {
  return { activity_id: activityId, block: Infinity, attempt_id: null, answered: null };
}

/** The course as its path, merged from the release and what one run has touched. */
export function mergePath(
  outline: Outline,
  merged: Pick<Touched, 'done' | 'locks'> & { rollup: RollupArrays; current: Current | null },
): PathModule[] {
  const { done } = merged;
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
  rollup: RollupArrays,
): Score | null {
  return activity.kind === 'QUIZ' ? moduleScore(module, rollup) : null;
}
