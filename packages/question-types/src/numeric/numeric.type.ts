import * as z from 'zod';
import { refuseOrder } from '../option.ids.ts';
import { QuestionProblem, ResponseProblem } from '../question.problem.ts';
import {
  numberSchema,
  rationaleSchema,
  readDefinition,
  readResponse,
  stemSchema,
  wordsSchema,
} from '../question.schema.ts';
import type { Fraction, QuestionType, Visibility } from '../question.type.ts';
import { isWithin } from './numeric.closeness.ts';

/** `factor` turns an amount of this unit into the first one's. */
export type NumericUnit = { name: string; factor: number };
export type NumericDefinition = {
  stem: string;
  /** In the first unit, as the tolerance and the common errors are. */
  key: number;
  tolerance: number;
  units: NumericUnit[];
  rationale: string;
  commonErrors: { value: number; rationale: string }[];
};
export type NumericResponse = { value: number; unit: string };
export type NumericView = { stem: string; units: string[] };
type OwnFeedback = { isRight: boolean; misconception: string | null };
export type NumericFeedback =
  OwnFeedback | (OwnFeedback & { key: number; tolerance: number; unit: string; rationale: string });

const definitionSchema = z.object({
  stem: stemSchema,
  key: numberSchema,
  tolerance: numberSchema.min(0, 'A tolerance is 0 or more').default(0),
  units: z
    .array(
      z.object({ name: wordsSchema(40), factor: numberSchema.positive('A factor is above 0') }),
    )
    .min(1)
    .max(8),
  rationale: rationaleSchema,
  commonErrors: z
    .array(z.object({ value: numberSchema, rationale: rationaleSchema }))
    .max(12)
    .default([]),
});
const responseSchema = z
  .strictObject({ value: z.number().nullable(), unit: z.string().optional() })
  .nullish();

/**
 * Reads `{ stem, key, tolerance?, units: [{ name, factor }], rationale, commonErrors? }`. The first unit is the
 * key's and has factor 1; names differ; no common error is right. Numbers are finite.
 * Throws QuestionProblem: QUESTION_MALFORMED, QUESTION_DUPLICATE_OPTION.
 */
function parseDefinition(input: unknown): NumericDefinition {
  const definition = readDefinition(definitionSchema, input);
  const { units, commonErrors } = definition;
  if (units[0]?.factor !== 1) {
    const message = "The first unit is the key's, so its factor is 1";
    throw new QuestionProblem('QUESTION_MALFORMED', message, ['units', 0, 'factor']);
  }
  const names = units.map((unit) => unit.name);
  const repeat = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (repeat !== -1) {
    const message = `The unit "${names[repeat]}" stands twice`;
    throw new QuestionProblem('QUESTION_DUPLICATE_OPTION', message, ['units', repeat, 'name']);
  }
  const right = commonErrors.findIndex((error) => isKey(definition, error.value));
  if (right === -1) return definition;
  const message = 'This common error lies within the tolerance of the key';
  throw new QuestionProblem('QUESTION_MALFORMED', message, ['commonErrors', right, 'value']);
}

/**
 * Reads `{ value, unit }`, a finite number and the name of a unit; null, a missing value and a null value are a blank.
 * Throws ResponseProblem: RESPONSE_MALFORMED (a text, NaN, an infinity), RESPONSE_UNKNOWN_UNIT.
 */
function parseResponse({ units }: NumericDefinition, input: unknown): NumericResponse | null {
  const response = readResponse(responseSchema, input);
  if (!response || response.value === null) return null;
  const unit = units.find(({ name }) => name === response.unit);
  // JSON has no minus zero, so that it would not come back as it went.
  if (unit) return { value: response.value + 0, unit: unit.name };
  const message = 'The response names a unit that this question does not have';
  throw new ResponseProblem('RESPONSE_UNKNOWN_UNIT', message, ['unit']);
}

/**
 * 1 if the amount, turned into the key's unit, is at most the tolerance away from the key, else 0:
 * rule `numeric.within-tolerance.1`. The edge of the tolerance is right. An amount without its unit's
 * factor is another amount, so a wrong unit is a wrong answer.
 * Source: `equal` with toleranceMode absolute and both bounds included, 1EdTech QTI 2.2.
 */
function score(definition: NumericDefinition, response: NumericResponse | null): Fraction {
  return response !== null && isKey(definition, inFirstUnit(definition, response)) ? 1 : 0;
}

/** Stem and the units' names in the author's order. */
function view({ stem, units }: NumericDefinition, order: readonly string[]): NumericView {
  refuseOrder(order);
  return { stem, units: units.map((unit) => unit.name) };
}

/** `{ isRight, misconception }`, the reason of the common error that was made; with `all` also the key and why. */
function feedback(
  definition: NumericDefinition,
  response: NumericResponse | null,
  visibility: Visibility,
): NumericFeedback {
  const { key, tolerance, units, rationale, commonErrors } = definition;
  const amount = response && inFirstUnit(definition, response);
  const isRight = score(definition, response) === 1;
  const made = commonErrors.find(
    ({ value }) => amount !== null && isWithin(tolerance, amount, value),
  );
  const own = { isRight, misconception: isRight ? null : (made?.rationale ?? null) };
  if (visibility === 'own') return own;
  return { ...own, key, tolerance, unit: units[0]?.name ?? '', rationale };
}

function isKey({ key, tolerance }: NumericDefinition, amount: number): boolean {
  return isWithin(tolerance, amount, key);
}

function inFirstUnit({ units }: NumericDefinition, { value, unit }: NumericResponse): number {
  return value * (units.find(({ name }) => name === unit)?.factor ?? Number.NaN);
}

/** An amount with its unit. */
export const numeric: QuestionType<
  NumericDefinition,
  NumericResponse,
  NumericView,
  NumericFeedback
> = {
  type: 'numeric',
  scoringRule: 'numeric.within-tolerance.1',
  blank: {
    stem: '',
    key: null,
    tolerance: 0,
    units: [{ name: '', factor: 1 }],
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
  describe: (_, response) => (response ? `${response.value} ${response.unit}` : ''),
  relabel: (definition) => definition,
};
