import type { Outline, OutlineActivity } from '../../courses/index.ts';
import { path } from '../../courses/index.ts';

/** A release never changes: which of its activities have rules is found once. */
const gatedOf = new WeakMap<Outline, readonly OutlineActivity[]>();

/** The activities of a release that ask for something, in the order of the path. */
export function gatedActivities(outline: Outline): readonly OutlineActivity[] {
  const known = gatedOf.get(outline);
  if (known) return known;
  const gated = path(outline)
    .map(({ activity }) => activity)
    .filter(({ requires }) => requires.length > 0);
  gatedOf.set(outline, gated);
  return gated;
}

/** Does anything in this release open only when the checks of this lesson are right? */
export function asksForChecks(outline: Outline, lessonId: string): boolean {
  return gatedActivities(outline).some(({ requires }) =>
    requires.some((rule) => rule.kind === 'checks-passed' && rule.activityId === lessonId),
  );
}
