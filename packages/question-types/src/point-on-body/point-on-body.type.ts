import { sideOf } from '@palpate/atlas/geometry';
import type { Layer, Point, Shape, View } from '@palpate/atlas/geometry';
import * as z from 'zod';
import { refuseOrder } from '../option.ids.ts';
import { ResponseProblem } from '../question.problem.ts';
import { rationaleSchema, readDefinition, readResponse, stemSchema } from '../question.schema.ts';
import type { Fraction, QuestionType, Visibility } from '../question.type.ts';
import { areaSchema, isIn, resolveArea, shapesOn } from './body.areas.ts';
import type { BodyArea, BodySide } from './body.areas.ts';

export type PointOnBodyDefinition = {
  stem: string;
  view: View;
  layer: Layer;
  side: BodySide;
  key: BodyArea[];
  rationale: string;
  commonErrors: (BodyArea & { rationale: string })[];
};
/** Fractions of the figure's box, from its left and its top. */
export type PointOnBodyResponse = Point;
export type PointOnBodyView = { stem: string; view: View; layer: Layer; side: BodySide };
type OwnFeedback = { isRight: boolean; misconception: string | null };
export type PointOnBodyFeedback =
  OwnFeedback | (OwnFeedback & { accepted: Shape[]; rationale: string });

const definitionSchema = z.object({
  stem: stemSchema,
  view: z.enum(['front', 'back']),
  layer: z.enum(['superficial', 'deep']).default('superficial'),
  side: z.enum(['either', 'right', 'left']).default('either'),
  key: z.array(areaSchema).min(1, 'No place of the atlas is accepted').max(12),
  rationale: rationaleSchema,
  commonErrors: z
    .array(areaSchema.extend({ rationale: rationaleSchema }))
    .max(12)
    .default([]),
});
const responseSchema = z.strictObject({ x: z.number(), y: z.number() }).nullish();

/**
 * Reads `{ stem, view, layer?, side?, key: [{ atlas, radius?, pad? }], rationale, commonErrors? }` and writes the shapes
 * of each area beside its name in the atlas; an area that has shapes keeps them.
 * Throws QuestionProblem: QUESTION_MALFORMED, QUESTION_UNKNOWN_PLACE.
 */
function parseDefinition(input: unknown): PointOnBodyDefinition {
  const read = readDefinition(definitionSchema, input);
  const { view, key, commonErrors } = read;
  return {
    ...read,
    key: key.map((area, index) => resolveArea(area, view, ['key', index])),
    commonErrors: commonErrors.map((area, index) =>
      resolveArea(area, view, ['commonErrors', index]),
    ),
  };
}

/**
 * Reads `{ x, y }`, each from 0 to 1; null and a missing value are a blank.
 * Throws ResponseProblem: RESPONSE_MALFORMED (a text, NaN, an infinity), RESPONSE_OUT_OF_FIGURE.
 */
function parseResponse(_: PointOnBodyDefinition, input: unknown): PointOnBodyResponse | null {
  const point = readResponse(responseSchema, input);
  if (!point) return null;
  const outside = (['x', 'y'] as const).find((axis) => point[axis] < 0 || point[axis] > 1);
  // JSON has no minus zero, so that it would not come back as it went.
  if (!outside) return { x: point.x + 0, y: point.y + 0 };
  const message = 'The point lies outside the figure';
  throw new ResponseProblem('RESPONSE_OUT_OF_FIGURE', message, [outside]);
}

/**
 * 1 if the point lies in an area of the key, or within its pad, on a side that counts, else 0: rule `point-on-body.in-area.1`.
 * Source: `inside` of area mapping in 1EdTech QTI 2.2; the areas are those of the course's own schematic atlas.
 */
function score(
  { side, key }: PointOnBodyDefinition,
  response: PointOnBodyResponse | null,
): Fraction {
  return response !== null && isIn(side, key, response) ? 1 : 0;
}

/** What to draw, without any area. */
function view(definition: PointOnBodyDefinition, order: readonly string[]): PointOnBodyView {
  refuseOrder(order);
  const { stem, view, layer, side } = definition;
  return { stem, view, layer, side };
}

/**
 * `{ isRight, misconception }`, the reason of the first common error that the point lies in; with `all` also the
 * accepted shapes on the side or sides that count, and `rationale`.
 */
function feedback(
  definition: PointOnBodyDefinition,
  response: PointOnBodyResponse | null,
  visibility: Visibility,
): PointOnBodyFeedback {
  const { side, key, rationale, commonErrors } = definition;
  const isRight = score(definition, response) === 1;
  const made = commonErrors.find((area) => response !== null && isIn('either', [area], response));
  const own = { isRight, misconception: isRight ? null : (made?.rationale ?? null) };
  if (visibility === 'own') return own;
  return { ...own, accepted: shapesOn(side, key), rationale };
}

/** Side, view and place of the point, in percent of the figure's box. */
function describe({ view }: PointOnBodyDefinition, response: PointOnBodyResponse | null): string {
  if (response === null) return '';
  const side = sideOf(view, response);
  const percent = (part: number) => `${Math.round(part * 100)} %`;
  const where = side === 'midline' ? 'midline' : `${side} side`;
  return `${where}, ${view} view: ${percent(response.x)} across, ${percent(response.y)} down`;
}

/** One place to find on the drawing of the body. */
export const pointOnBody: QuestionType<
  PointOnBodyDefinition,
  PointOnBodyResponse,
  PointOnBodyView,
  PointOnBodyFeedback
> = {
  type: 'point-on-body',
  scoringRule: 'point-on-body.in-area.1',
  blank: {
    stem: '',
    view: 'back',
    layer: 'superficial',
    side: 'either',
    key: [],
    rationale: '',
    commonErrors: [],
  },
  parseDefinition,
  parseResponse,
  score,
  stem: ({ stem }) => stem,
  order: () => [],
  view,
  feedback,
  describe,
  relabel: (definition) => definition,
};
