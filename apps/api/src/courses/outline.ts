import type { ActivityKind } from './course.entity.ts';

/** A release as its path: everything a page about progress needs, without a lesson's body. Immutable. */
export type Outline = {
  releaseId: string;
  release: number;
  courseId: string;
  courseTitle: string;
  publishedAt: Date;
  modules: readonly OutlineModule[];
};

export type OutlineModule = {
  id: string;
  slot: number;
  title: string;
  required: number;
  activities: readonly OutlineActivity[];
};

export type OutlineActivity = {
  id: string;
  key: string;
  kind: ActivityKind;
  title: string;
  minutes: number;
  isRequired: boolean;
  sourceHash: string | null;
  questions: number;
  /** All of them have to be met before it opens. */
  requires: readonly UnlockRule[];
};

/** What has to be true of an activity that comes earlier in the path; as a release stores it. */
export type UnlockRule =
  | { kind: 'viewed' | 'checks-passed' | 'safety-passed'; activityId: string }
  | { kind: 'minimum-score'; activityId: string; percent: number };

export type Place = { module: OutlineModule; activity: OutlineActivity };

type Path = { places: readonly Place[]; byId: ReadonlyMap<string, number> };

/** A release never changes: where everything stands in it is found once. */
const pathOf = new WeakMap<Outline, Path>();

/** Every activity of the release in the order of the path. */
export function path(outline: Outline): readonly Place[] {
  return knownPath(outline).places;
}

export function findPlace(outline: Outline, activityId: string): Place | null {
  const { places, byId } = knownPath(outline);
  return places[byId.get(activityId) ?? -1] ?? null;
}

export function findNext(outline: Outline, activityId: string): Place | null {
  const { places, byId } = knownPath(outline);
  const index = byId.get(activityId);
  return index === undefined ? null : (places[index + 1] ?? null);
}

function knownPath(outline: Outline): Path {
  const known = pathOf.get(outline);
  if (known) return known;
  const places = outline.modules.flatMap((module) =>
    module.activities.map((activity) => ({ module, activity })),
  );
  const byId = new Map(places.map(({ activity }, index) => [activity.id, index]));
  const found = { places, byId };
  pathOf.set(outline, found);
  return found;
}
