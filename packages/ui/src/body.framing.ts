import { placesOf } from '@palpate/atlas';
import type { Muscle, Zone } from '@palpate/atlas';
import type { Point, View } from '@palpate/atlas/geometry';
import { showing } from './body.viewport.ts';
import type { Viewport } from './body.viewport.ts';

/** Near enough to see what is meant, with the parts around it. */
export function viewportOf(shown: {
  muscles: readonly Muscle[];
  zones: readonly Zone[];
  view: View;
  hasReferral: boolean;
}): Viewport {
  const { muscles, zones, view, hasReferral } = shown;
  const shapes = [
    ...muscles.flatMap(({ id }) => placesOf(`muscle:${id}@${view}`)?.shapes ?? []),
    ...muscles.flatMap(({ referral }) =>
      hasReferral ? referral.filter((area) => area.view === view).map(({ shape }) => shape) : [],
    ),
    ...zones.flatMap((zone) =>
      zone.shapes.filter((one) => one.view === view).map(({ shape }) => shape),
    ),
  ];
  const places = shapes.flatMap((shape): Point[] =>
    shape.kind === 'circle' ? [shape] : shape.points.map(([x, y]) => ({ x, y })),
  );
  return showing(places, 3);
}
