import { bestSightOf, findMuscle, placesOf } from '@palpate/atlas';
import type { Muscle, Zone } from '@palpate/atlas';
import { mirrored } from '@palpate/atlas/geometry';
import type { Layer, Point, Shape, View } from '@palpate/atlas/geometry';
import { showing, WHOLE } from '@palpate/ui/body-viewport';
import type { Viewport } from '@palpate/ui/body-viewport';

const NEAREST = 3.2;
/** How far from the midline both sides still make one picture: trunk and legs, not arms. */
const ONE_PICTURE = 0.2;

/** What of the figure is looked at. */
export type Sight = { view: View; layer: Layer };

/** Where a page begins: at the muscle that it is about, else where one was. */
export function firstSight(muscleId: string | undefined, before: Sight): Sight {
  const muscle = muscleId ? findMuscle(muscleId) : null;
  return muscle ? bestSightOf(muscle) : before;
}

/** Near enough for a muscle with its points and referral in that view; all of the figure for none. */
export function viewportOf(muscle: Muscle | null, view: View): Viewport {
  if (!muscle) return WHOLE;
  const outlines = placesOf(`muscle:${muscle.id}@${view}`)?.shapes ?? [];
  const areas = muscle.referral.filter((area) => area.view === view).map((area) => area.shape);
  const points = muscle.points.filter((point) => point.view === view);
  return showing(onBothSides([...[...outlines, ...areas].flatMap(cornersOf), ...points]), NEAREST);
}

export function viewportOfZone(zone: Zone, view: View): Viewport {
  const shapes = zone.shapes.filter((drawn) => drawn.view === view).map((drawn) => drawn.shape);
  return showing(onBothSides(shapes.flatMap(cornersOf)), NEAREST);
}

function cornersOf(shape: Shape): Point[] {
  if (shape.kind === 'circle') return [shape];
  return shape.points.map(([x, y]) => ({ x, y }));
}

/** With what is near the midline, its mirror is in the picture too. */
function onBothSides(places: readonly Point[]): Point[] {
  const isNear = places.every(({ x }) => Math.abs(x - 0.5) < ONE_PICTURE);
  return isNear ? [...places, ...places.map(mirrored)] : [...places];
}
