import * as z from 'zod';
import { explainChoices } from '../choice/choice.options.ts';
import type { ChoiceFeedback } from '../choice/choice.options.ts';
import { refuseOrder } from '../option.ids.ts';
import { rationaleSchema, readDefinition, readResponse, stemSchema } from '../question.schema.ts';
import type { Fraction, QuestionType, Visibility } from '../question.type.ts';

export type TrueFalseDefinition = {
  stem: string;
  key: boolean;
  rationales: { true: string; false: string };
};
export type TrueFalseResponse = { choice: boolean };
export type TrueFalseView = { stem: string };

const definitionSchema = z.object({
  stem: stemSchema,
  key: z.boolean('The key is true or false'),
  rationales: z.object({ true: rationaleSchema, false: rationaleSchema }),
});
const responseSchema = z.strictObject({ choice: z.boolean().nullable() }).nullish();

/** Reads `{ stem, key: boolean, rationales: { true, false } }`; throws QuestionProblem QUESTION_MALFORMED. */
function parseDefinition(input: unknown): TrueFalseDefinition {
  return readDefinition(definitionSchema, input);
}

/**
 * Reads `{ choice: boolean }`; null, a missing value and a null choice are a blank.
 * Throws ResponseProblem RESPONSE_MALFORMED, for the words "true" and "false" too.
 */
function parseResponse(_: TrueFalseDefinition, input: unknown): TrueFalseResponse | null {
  const choice = readResponse(responseSchema, input)?.choice ?? null;
  return choice === null ? null : { choice };
}

/**
 * 1 if the statement was judged as the key judges it, else 0: rule `true-false.all-or-nothing.1`.
 * Source: number-right scoring (Frary, Applied Measurement in Education 2, 1989).
 */
function score(definition: TrueFalseDefinition, response: TrueFalseResponse | null): Fraction {
  return response?.choice === definition.key ? 1 : 0;
}

/** The stem alone: true always stands before false, so the order must be empty. */
function view({ stem }: TrueFalseDefinition, order: readonly string[]): TrueFalseView {
  refuseOrder(order);
  return { stem };
}

/** `{ options }` with the ids "true" and "false": the chosen one, or both. */
function feedback(
  { key, rationales }: TrueFalseDefinition,
  response: TrueFalseResponse | null,
  visibility: Visibility,
): ChoiceFeedback {
  const options = [
    { id: 'true', rationale: rationales.true },
    { id: 'false', rationale: rationales.false },
  ];
  const chosen = response ? [String(response.choice)] : [];
  return explainChoices(options, { chosen, right: [String(key)] }, visibility);
}

/** A statement that is true or false. */
export const trueFalse: QuestionType<
  TrueFalseDefinition,
  TrueFalseResponse,
  TrueFalseView,
  ChoiceFeedback
> = {
  type: 'true-false',
  scoringRule: 'true-false.all-or-nothing.1',
  blank: { stem: '', key: null, rationales: { true: '', false: '' } },
  parseDefinition,
  parseResponse,
  score,
  stem: ({ stem }) => stem,
  order: () => [],
  view,
  feedback,
  describe: (_, response) => (response ? String(response.choice) : ''),
  relabel: (definition) => definition,
};
