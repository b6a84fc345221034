import type { Point, Shape, View } from '@palpate/atlas/geometry';
import { shapesOf, shapesOn } from '@palpate/question-types/pure';
import type { BodySide } from '@palpate/question-types/pure';
import type { Amount } from './field.readers.ts';
import type { AreaModel } from './point-on-body.model.ts';

/** An area as it is drawn: what counts, and how far beside its edge still does. */
export type DrawnArea = { shapes: Shape[]; pad: number };

export const DEFAULT_RADIUS = 0.03;

/** The area on the side or the sides that count; nothing where the view has no such place. */
export function drawnArea(area: AreaModel, view: View, side: BodySide): DrawnArea {
  const radius = numberOr(area.radius, DEFAULT_RADIUS);
  const shapes = shapesOf({ atlas: area.atlas, radius }, view) ?? [];
  const pad = numberOr(area.pad, 0);
  return { shapes: shapesOn(side, [{ atlas: area.atlas, shapes }]), pad };
}

/** Points that hold the areas between them. */
export function cornersOf({ shapes, pad }: DrawnArea): Point[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'polygon') return shape.points.map(([x, y]) => ({ x, y }));
    const reach = shape.radius + pad;
    return [
      { x: shape.x - reach * 2, y: shape.y - reach },
      { x: shape.x + reach * 2, y: shape.y + reach },
    ];
  });
}

export function numberOr(amount: Amount, otherwise: number): number {
  return typeof amount === 'number' && Number.isFinite(amount) ? amount : otherwise;
}
