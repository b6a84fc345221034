import type { Layer, View } from '../geometry.ts';
import { muscles } from '../muscles.ts';
import type { Drawing } from './drawing.types.ts';
import { flattened } from './path.ts';
import type { Corner } from './path.ts';

export type MuscleOutline = { id: string; view: View; layer: Layer; points: readonly Corner[] };

/** How far a straight edge may stray from the drawn curve, in units of the viewBox (1000 high). */
const TOLERANCE = 0.6;

/** The drawn shapes of the atlas's muscles as polygons with few corners, in fractions of the box. */
export function outlinesOf(drawing: Drawing): MuscleOutline[] {
  const ids = new Set(muscles.map((muscle) => muscle.id));
  return (['superficial', 'deep'] as const).flatMap((layer) =>
    drawing.muscles[layer]
      .filter((drawn) => ids.has(drawn.id))
      .map((drawn) => ({
        id: drawn.id,
        view: drawing.view,
        layer,
        // A closed path ends where it began: once is enough for a polygon.
        points: simplified(flattened(drawn.path)).slice(0, -1).map(asFraction),
      })),
  );
}

/** Ramer, Douglas and Peucker: drops the corners that a straight edge passes near enough. */
function simplified(points: readonly Corner[]): Corner[] {
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  const strays = points.map((point) => strayFrom(point, first, last));
  const worst = strays.indexOf(Math.max(...strays));
  if ((strays[worst] ?? 0) <= TOLERANCE) return [first, last];
  return [
    ...simplified(points.slice(0, worst + 1)).slice(0, -1),
    ...simplified(points.slice(worst)),
  ];
}

/** Distance of a point from an edge; from its one end where the edge has no length. */
function strayFrom([x, y]: Corner, [fromX, fromY]: Corner, [toX, toY]: Corner): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = Math.hypot(dx, dy);
  if (length < 1e-9) return Math.hypot(x - fromX, y - fromY);
  return Math.abs(dy * (x - fromX) - dx * (y - fromY)) / length;
}

function asFraction([x, y]: Corner): Corner {
  return [Math.round(x * 20) / 10_000, Math.round(y * 10) / 10_000];
}
