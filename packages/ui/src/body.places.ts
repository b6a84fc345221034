import { distance, mirrored, sideOf } from '@palpate/atlas/geometry';
import type { Point, Side, View } from '@palpate/atlas/geometry';

export type BodyPart =
  | 'head'
  | 'neck'
  | 'shoulder'
  | 'upper-arm'
  | 'elbow'
  | 'forearm'
  | 'hand'
  | 'upper-trunk'
  | 'mid-trunk'
  | 'lower-trunk'
  | 'hip'
  | 'thigh'
  | 'knee'
  | 'lower-leg'
  | 'foot';

/** Middles of the parts on the side where x is below the midline; alike from the front and the back. */
const middles: readonly (Point & { part: BodyPart })[] = [
  { part: 'head', x: 0.5, y: 0.06 },
  { part: 'head', x: 0.46, y: 0.1 },
  { part: 'neck', x: 0.48, y: 0.155 },
  { part: 'shoulder', x: 0.41, y: 0.18 },
  { part: 'shoulder', x: 0.32, y: 0.21 },
  { part: 'upper-arm', x: 0.275, y: 0.3 },
  { part: 'elbow', x: 0.25, y: 0.37 },
  { part: 'forearm', x: 0.21, y: 0.435 },
  { part: 'hand', x: 0.13, y: 0.54 },
  { part: 'upper-trunk', x: 0.46, y: 0.235 },
  { part: 'mid-trunk', x: 0.45, y: 0.32 },
  { part: 'lower-trunk', x: 0.45, y: 0.41 },
  { part: 'hip', x: 0.42, y: 0.485 },
  { part: 'thigh', x: 0.41, y: 0.56 },
  { part: 'thigh', x: 0.41, y: 0.64 },
  { part: 'knee', x: 0.415, y: 0.72 },
  { part: 'lower-leg', x: 0.415, y: 0.8 },
  { part: 'lower-leg', x: 0.42, y: 0.87 },
  { part: 'foot', x: 0.42, y: 0.95 },
];

/** The part of the body that a place is on, and the body's own side: never a muscle, which could be the answer. */
export function partAt(view: View, place: Point): { part: BodyPart; side: Side | 'midline' } {
  const near = place.x > 0.5 ? mirrored(place) : place;
  const best = middles.reduce((one, other) =>
    distance(other, near) < distance(one, near) ? other : one,
  );
  return { part: best.part, side: sideOf(view, place) };
}
