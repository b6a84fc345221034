import { contains, distance, middleOf, type Point, type Shape } from '@palpate/atlas/geometry';
import type { Reply } from './reply.ts';

const STEPS = 40;

/** The place that lies deepest in the shapes: the middle of one, or the farthest from its edge. */
export function insideOf(shapes: readonly Shape[]): Point {
  const [best] = shapes
    .flatMap((shape) => [middleOf(shape), ...gridIn(shape)].filter((at) => contains(shape, at)))
    .map((at) => ({ at, room: roomRound(at, shapes) }))
    .toSorted((one, other) => other.room - one.room);
  if (!best) throw new Error('The accepted shapes have no inside');
  return best.at;
}

export const isIn = (shapes: readonly Shape[], at: Point) =>
  shapes.some((shape) => contains(shape, at));

/** How far a pin may be off in each of eight directions and still be in. */
function roomRound(at: Point, shapes: readonly Shape[]): number {
  for (let room = 0; room < STEPS; room += 1) {
    const reach = room / 400;
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => ({
      x: at.x + Math.cos((eighth * Math.PI) / 4) * reach * 2,
      y: at.y + Math.sin((eighth * Math.PI) / 4) * reach,
    }));
    if (!around.every((point) => isIn(shapes, point))) return room;
  }
  return STEPS;
}

function gridIn(shape: Shape): Point[] {
  if (shape.kind === 'circle') return [];
  const xs = shape.points.map(([x]) => x);
  const ys = shape.points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  return shares.flatMap((across) =>
    shares.map((down) => ({ x: left + width * across, y: top + height * down })),
  );
}

/** A pin far from all of the shapes: on the head, the trunk or a leg. */
export function elsewhere(shapes: readonly Shape[]): Reply {
  const places: Point[] = [
    { x: 0.5, y: 0.33 },
    { x: 0.41, y: 0.64 },
    { x: 0.5, y: 0.08 },
  ];
  const away = (at: Point) =>
    Math.min(...shapes.map((shape) => (contains(shape, at) ? 0 : distance(middleOf(shape), at))));
  const [at = { x: 0.5, y: 0.08 }] = places.toSorted((one, other) => away(other) - away(one));
  return { kind: 'pin', at, shapes: [{ kind: 'circle', ...at, radius: 0.03 }] };
}
