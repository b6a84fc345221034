import { bestSightOf, findMuscle } from '@palpate/atlas';
import type { Muscle, Zone } from '@palpate/atlas';
import type { Layer, View } from '@palpate/atlas/geometry';
import { viewportOf } from '@palpate/ui/body-framing';
import type { Viewport } from '@palpate/ui/body-viewport';

/** What of the figure is looked at. */
export type Sight = { view: View; layer: Layer };

/** Where a page begins: at the muscle that it is about, else where one was. */
export function firstSight(muscleId: string | undefined, before: Sight): Sight {
  const muscle = muscleId ? findMuscle(muscleId) : null;
  return muscle ? bestSightOf(muscle) : before;
}

/** The part of the figure to show: a zone or a muscle with its points and referral, or else all of it. */
export function framed(chosen: { muscle: Muscle | null; zone: Zone | null }, view: View): Viewport {
  const { muscle, zone } = chosen;
  if (zone) return viewportOf({ muscles: [], zones: [zone], view, hasReferral: false });
  return viewportOf({ muscles: muscle ? [muscle] : [], zones: [], view, hasReferral: true });
}
