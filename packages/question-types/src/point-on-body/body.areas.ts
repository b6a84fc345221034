import { placesOf } from '@palpate/atlas';
import { isNear, mirrored } from '@palpate/atlas/geometry';
import type { Point, Shape, View } from '@palpate/atlas/geometry';
import * as z from 'zod';
import { QuestionProblem } from '../question.problem.ts';
import type { ProblemPath } from '../question.problem.ts';
import { numberSchema, wordsSchema } from '../question.schema.ts';

/** Which side of the body counts. */
export type BodySide = 'either' | 'right' | 'left';

/** A name of the atlas and what it was on the figure's right side when the question was read. */
export type BodyArea = {
  atlas: string;
  radius?: number | undefined;
  /** How far beside its edge still counts, in fractions of the height: a finger is wider than a wrist's tunnel. */
  pad?: number | undefined;
  shapes: Shape[];
};

const share = z.number().min(0).max(1);
const shapeSchema: z.ZodType<Shape> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('circle'), x: share, y: share, radius: z.number().positive().max(1) }),
  z.object({ kind: z.literal('polygon'), points: z.array(z.tuple([share, share])).min(3) }),
]);

export const areaSchema = z.object({
  atlas: wordsSchema(120),
  radius: numberSchema.min(0.005, 'At least 0.005').max(0.2, 'At most 0.2').optional(),
  pad: numberSchema.min(0, 'At least 0').max(0.05, 'At most 0.05').optional(),
  // Written by the parser, so that a stored question stays what it was when the drawing changes.
  shapes: z.array(shapeSchema).min(1).optional(),
});

/**
 * The area with its shapes: those it has, or else the atlas's in that view.
 * Throws QuestionProblem QUESTION_UNKNOWN_PLACE, path from `path`, if the atlas has none of that name there.
 */
export function resolveArea<Area extends z.infer<typeof areaSchema>>(
  area: Area,
  view: View,
  path: ProblemPath,
): Area & BodyArea {
  const shapes = shapesOf(area, view);
  if (shapes) return { ...area, shapes };
  const message = `The atlas has no place "${area.atlas}" in the ${view} view`;
  throw new QuestionProblem('QUESTION_UNKNOWN_PLACE', message, [...path, 'atlas']);
}

/** What an area is on the figure's right side: the shapes it has, or the atlas's; null if there are none in that view. */
export function shapesOf(
  { atlas, radius, shapes }: z.infer<typeof areaSchema>,
  view: View,
): Shape[] | null {
  if (shapes) return shapes;
  const options = radius === undefined ? {} : { radius };
  const places = placesOf(atlas, options) ?? placesOf(`${atlas}@${view}`, options);
  return places?.view === view ? places.shapes : null;
}

/** The shapes of some areas on the side, or the two sides, that count. */
export function shapesOn(side: BodySide, areas: readonly BodyArea[]): Shape[] {
  const right = areas.flatMap((area) => area.shapes);
  if (side === 'right') return right;
  const left = right.map((shape) => mirrored(shape));
  return side === 'left' ? left : [...right, ...left];
}

/** Whether a point lies in one of the areas, on a side that counts. */
export function isIn(side: BodySide, areas: readonly BodyArea[], point: Point): boolean {
  return areas.some((area) =>
    shapesOn(side, [area]).some((shape) => isNear(shape, point, area.pad ?? 0)),
  );
}
