import * as z from 'zod';
import { explainChoices } from '../choice/choice.options.ts';
import type { ChoiceFeedback } from '../choice/choice.options.ts';
import { refuseOrder } from '../option.ids.ts';
import { rationaleSchema, readDefinition, readResponse, stemSchema } from '../question.schema.ts';
import type { Fraction, QuestionType, Visibility } from '../question.type.ts';
import { verdicts } from './claim.verdicts.ts';
import type { ClaimVerdict } from './claim.verdicts.ts';

export type ClaimCheckDefinition = {
  claim: string;
  key: ClaimVerdict;
  correction: string;
  rationales: Partial<Record<ClaimVerdict, string>>;
};
export type ClaimCheckResponse = { verdict: ClaimVerdict };
export type ClaimCheckView = { claim: string };
export type ClaimCheckFeedback = ChoiceFeedback & { correction?: string };

const verdictSchema = z.enum(verdicts, 'The key is one of the five verdicts');
const definitionSchema = z.object({
  claim: stemSchema,
  key: verdictSchema,
  correction: rationaleSchema,
  rationales: z.partialRecord(verdictSchema, rationaleSchema).default({}),
});
const responseSchema = z.strictObject({ verdict: verdictSchema.nullable() }).nullish();

/**
 * Reads `{ claim, key, correction, rationales? }`; the key and the rationales' fields are of the five verdicts.
 * Throws QuestionProblem QUESTION_MALFORMED.
 */
function parseDefinition(input: unknown): ClaimCheckDefinition {
  return readDefinition(definitionSchema, input);
}

/**
 * Reads `{ verdict }`, one of the five; null, a missing value and a null verdict are a blank.
 * Throws ResponseProblem RESPONSE_MALFORMED.
 */
function parseResponse(_: ClaimCheckDefinition, input: unknown): ClaimCheckResponse | null {
  const verdict = readResponse(responseSchema, input)?.verdict ?? null;
  return verdict === null ? null : { verdict };
}

/**
 * 1 for the key's verdict, else 0: rule `claim-check.all-or-nothing.1`. The scale has an order, but a
 * neighbour is still another judgement: "overstated" and "false" lead to different words to a client.
 * Source: number-right scoring (Frary, Applied Measurement in Education 2, 1989).
 */
function score(definition: ClaimCheckDefinition, response: ClaimCheckResponse | null): Fraction {
  return response?.verdict === definition.key ? 1 : 0;
}

/** The claim alone: the five verdicts keep their order, so the slot's must be empty. */
function view({ claim }: ClaimCheckDefinition, order: readonly string[]): ClaimCheckView {
  refuseOrder(order);
  return { claim };
}

/** `{ options }` with a verdict as id: the chosen one, or with `all` the five and `correction`. */
function feedback(
  { key, correction, rationales }: ClaimCheckDefinition,
  response: ClaimCheckResponse | null,
  visibility: Visibility,
): ClaimCheckFeedback {
  const options = verdicts.map((id) => ({ id, rationale: rationales[id] ?? null }));
  const chosen = response ? [response.verdict] : [];
  const explained = explainChoices(options, { chosen, right: [key] }, visibility);
  return visibility === 'all' ? { ...explained, correction } : explained;
}

/** A claim to judge by its sources. */
export const claimCheck: QuestionType<
  ClaimCheckDefinition,
  ClaimCheckResponse,
  ClaimCheckView,
  ClaimCheckFeedback
> = {
  type: 'claim-check',
  scoringRule: 'claim-check.all-or-nothing.1',
  blank: { claim: '', key: null, correction: '', rationales: {} },
  parseDefinition,
  parseResponse,
  score,
  stem: ({ claim }) => claim,
  order: () => [],
  view,
  feedback,
  describe: (_, response) => response?.verdict.replace('-', ' ') ?? '',
  relabel: (definition) => definition,
};
