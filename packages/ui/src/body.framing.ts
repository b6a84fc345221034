import { placesOf } from '@palpate/atlas';
import type { Muscle, Zone } from '@palpate/atlas';
import { mirrored } from '@palpate/atlas/geometry';
import type { Point, Shape, View } from '@palpate/atlas/geometry';
import { showing } from './body.viewport.ts';
import type { Viewport } from './body.viewport.ts';

type Framed = {
  muscles: readonly Muscle[];
  zones: readonly Zone[];
  view: View;
  hasReferral: boolean;
};

const NEAREST = 3.2;
/** How far from the midline both sides still make one picture: trunk and legs, not arms. */
const ONE_PICTURE = 0.2;

/** Near enough to see what is meant, with the parts round it; all of the figure for nothing. */
export function viewportOf({ muscles, zones, view, hasReferral }: Framed): Viewport {
  const shapes = [
    ...muscles.flatMap(({ id }) => placesOf(`muscle:${id}@${view}`)?.shapes ?? []),
    ...(hasReferral ? muscles.flatMap(({ referral }) => referral) : [])
      .filter((area) => area.view === view)
      .map(({ shape }) => shape),
    ...zones
      .flatMap((zone) => zone.shapes)
      .filter((drawn) => drawn.view === view)
      .map(({ shape }) => shape),
  ];
  const points = muscles.flatMap((muscle) => muscle.points).filter((one) => one.view === view);
  return showing(onBothSides([...shapes.flatMap(cornersOf), ...points]), NEAREST);
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
