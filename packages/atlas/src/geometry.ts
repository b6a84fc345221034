/**
 * Geometry of the figure's box: x to the viewer's right and y down, both as fractions of the box,
 * which is 1 wide by 2 high in shape. Distances and radii are in fractions of its height.
 */
export type View = 'front' | 'back';
export type Side = 'right' | 'left';
export type Layer = 'superficial' | 'deep';
export type Point = { x: number; y: number };
export type Circle = { kind: 'circle'; x: number; y: number; radius: number };
export type Polygon = { kind: 'polygon'; points: readonly (readonly [number, number])[] };
export type Shape = Circle | Polygon;

/** The figure's width as a fraction of its height. */
export const ASPECT = 0.5;
const MIDLINE = 0.5;

/** How far apart two points are, in fractions of the box's height. */
export function distance(a: Point, b: Point): number {
  return Math.hypot((a.x - b.x) * ASPECT, a.y - b.y);
}

/** Whether a point lies in a shape, its edge included for a circle; polygons by the even-odd rule. */
export function contains(shape: Shape, point: Point): boolean {
  if (shape.kind === 'circle') return distance(shape, point) <= shape.radius;
  let isInside = false;
  shape.points.forEach(([x, y], index) => {
    const [beforeX, beforeY] = shape.points.at(index - 1) ?? [x, y];
    if (y > point.y === beforeY > point.y) return;
    const crossing = beforeX + ((point.y - beforeY) / (y - beforeY)) * (x - beforeX);
    if (point.x < crossing) isInside = !isInside;
  });
  return isInside;
}

/** Whether a point lies in a shape or at most `pad` (in fractions of the height) away from its edge. */
export function isNear(shape: Shape, point: Point, pad: number): boolean {
  if (shape.kind === 'circle') return distance(shape, point) <= shape.radius + pad;
  if (contains(shape, point)) return true;
  return shape.points.some(([x, y], index) => {
    const [beforeX, beforeY] = shape.points.at(index - 1) ?? [x, y];
    const nearest = nearestOnLine({ x: beforeX, y: beforeY }, { x, y }, point);
    return distance(nearest, point) <= pad;
  });
}

/** The point between two ends that is nearest to another, as distances are measured here. */
function nearestOnLine(from: Point, to: Point, point: Point): Point {
  const length = distance(from, to) ** 2;
  if (length === 0) return from;
  const along =
    ((to.x - from.x) * (point.x - from.x) * ASPECT ** 2 + (to.y - from.y) * (point.y - from.y)) /
    length;
  const part = Math.min(1, Math.max(0, along));
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The same thing on the other side of the body: x becomes 1 - x. */
export function mirrored<T extends Shape | Point>(thing: T): T {
  if ('points' in thing) return { ...thing, points: thing.points.map(([x, y]) => [1 - x, y]) };
  return { ...thing, x: 1 - thing.x };
}

/** The figure's own side that a point is on: right is at the viewer's left only in the front view. */
export function sideOf(view: View, point: Point): Side | 'midline' {
  if (point.x === MIDLINE) return 'midline';
  return point.x < MIDLINE === (view === 'front') ? 'right' : 'left';
}

/** The middle of a shape: a circle's centre, or the middle of a polygon's bounding box. */
export function middleOf(shape: Shape): Point {
  if (shape.kind === 'circle') return { x: shape.x, y: shape.y };
  const xs = shape.points.map(([x]) => x);
  const ys = shape.points.map(([, y]) => y);
  return {
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
  };
}
