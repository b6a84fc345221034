import type { ActivitySource } from '@palpate/content';
import type { UnlockRule } from './outline.ts';

/** From the folder's ids to the activities of the course; `activities` holds what comes before. */
export function unlockRules(
  requires: ActivitySource['requires'],
  activities: ReadonlyMap<string, string>,
): UnlockRule[] {
  return requires.map((rule) => {
    const activityId = activities.get(rule.activity);
    if (!activityId) throw new Error(`activity ${rule.activity} does not come before`);
    if (rule.kind !== 'minimum-score') return { kind: rule.kind, activityId };
    return { kind: rule.kind, activityId, percent: rule.percent };
  });
}
