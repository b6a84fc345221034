import { contains } from './geometry.ts';
import type { Layer, Polygon, Shape, View } from './geometry.ts';
import type { Muscle } from './muscle.types.ts';
import { muscleOutlines } from './muscle.outlines.ts';
import { findMuscle, findZone } from './muscles.ts';

export type Places = { view: View; shapes: Shape[] };

const DEFAULT_RADIUS = 0.03;

/**
 * What a name of the atlas stands for on the figure's right side, or null where there is none:
 * `upper_trapezius.t1` a trigger point (a circle of that radius, in fractions of the height),
 * `zone:popliteal_fossa`, `referral:infraspinatus.r1`, or `muscle:rhomboids@back` its outlines in a
 * view, which may be left out where the muscle is drawn in one view only.
 */
export function placesOf(name: string, options: { radius?: number } = {}): Places | null {
  const [, kind = 'point', id = '', view] = /^(?:(\w+):)?([\w.]+)(?:@(\w+))?$/.exec(name) ?? [];
  switch (kind) {
    case 'point':
      return view ? null : pointPlaces(id, options.radius ?? DEFAULT_RADIUS);
    case 'referral':
      return view ? null : referralPlaces(id);
    case 'zone':
      return zonePlaces(id, view);
    case 'muscle':
      return musclePlaces(id, view);
    default:
      return null;
  }
}

function pointPlaces(id: string, radius: number): Places | null {
  const point = ownerOf(id)?.points.find((candidate) => candidate.id === id);
  if (!point) return null;
  return { view: point.view, shapes: [{ kind: 'circle', x: point.x, y: point.y, radius }] };
}

function referralPlaces(id: string): Places | null {
  const referral = ownerOf(id)?.referral.find((candidate) => candidate.id === id);
  return referral ? { view: referral.view, shapes: [referral.shape] } : null;
}

function zonePlaces(id: string, view: string | undefined): Places | null {
  const shapes = findZone(id)?.shapes ?? [];
  return inOneView(
    shapes.map((drawn) => ({ view: drawn.view, shape: drawn.shape })),
    view,
  );
}

function musclePlaces(id: string, view: string | undefined): Places | null {
  const outlines = muscleOutlines.filter((outline) => outline.id === id);
  return inOneView(
    outlines.map((outline) => ({
      view: outline.view,
      shape: { kind: 'polygon', points: outline.points },
    })),
    view,
  );
}

function inOneView(
  drawn: readonly { view: View; shape: Polygon }[],
  wanted: string | undefined,
): Places | null {
  const view = wanted ?? drawn[0]?.view;
  const isAmbiguous = !wanted && drawn.some((one) => one.view !== view);
  const shapes = drawn.filter((one) => one.view === view).map((one) => one.shape);
  if (isAmbiguous || shapes.length === 0 || !(view === 'front' || view === 'back')) return null;
  return { view, shapes };
}

/** A mark's id begins with that of its muscle. */
function ownerOf(id: string): Muscle | null {
  return findMuscle(id.split('.')[0] ?? '');
}

/**
 * The view and layer that a muscle is best seen in: where it is drawn under most of its trigger
 * points, the superficial layer before the deep one, the view of its first point first.
 */
export function bestSightOf(muscle: Muscle): { view: View; layer: Layer } {
  const first = muscle.points[0]?.view ?? 'back';
  const views: readonly View[] = first === 'back' ? ['back', 'front'] : ['front', 'back'];
  const sights = views.flatMap((view) =>
    (['superficial', 'deep'] as const).map((layer) => {
      const outlines = muscleOutlines.filter(
        (one) => one.id === muscle.id && one.view === view && one.layer === layer,
      );
      const held = muscle.points.filter(
        (point) =>
          point.view === view &&
          outlines.some(({ points }) => contains({ kind: 'polygon', points }, point)),
      );
      return { view, layer, count: held.length };
    }),
  );
  const most = Math.max(...sights.map((sight) => sight.count));
  const { view, layer } = sights.find((sight) => sight.count === most) ?? {
    view: first,
    layer: 'superficial',
  };
  return { view, layer };
}
