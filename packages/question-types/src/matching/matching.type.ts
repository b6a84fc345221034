import * as z from 'zod';
import { fractionOf } from '../fraction.rounding.ts';
import { inOrder, labelIds, refuseSharedIds } from '../option.ids.ts';
import { shuffled } from '../option.order.ts';
import { QuestionProblem } from '../question.problem.ts';
import {
  idSchema,
  rationaleSchema,
  readDefinition,
  stemSchema,
  textSchema,
} from '../question.schema.ts';
import type { Fraction, QuestionType, Random, Visibility } from '../question.type.ts';
import { isRecordOfIds, readPairs } from './matching.pairs.ts';
import type { MatchingResponse, Pairs } from './matching.pairs.ts';

type Side = { id: string; text: string };
export type MatchingDefinition = {
  stem: string;
  left: Side[];
  right: (Side & { rationale?: string | undefined })[];
  key: Pairs;
  rationale: string;
};
export type MatchingView = { stem: string; left: Side[]; right: Side[] };
/** What was given for each left side that has a pair; with `all` every left side and what is right for it. */
export type MatchedPair = { left: string; given: string | null; isRight: boolean; right?: string };
type OwnFeedback = { pairs: MatchedPair[]; reasons: { right: string; rationale: string }[] };
export type MatchingFeedback = OwnFeedback | (OwnFeedback & { rationale: string });

const sideSchema = z.object({ id: idSchema, text: textSchema });
const definitionSchema = z.object({
  stem: stemSchema,
  left: z
    .array(sideSchema)
    .min(2, 'There are at least two pairs')
    .max(8, 'There are at most eight pairs'),
  right: z
    .array(sideSchema.extend({ rationale: rationaleSchema.optional() }))
    .min(2, 'There are at least two right sides')
    .max(12, 'There are at most twelve right sides'),
  key: z.custom<Pairs>(isRecordOfIds, 'The key holds the id of a right side for each left one'),
  rationale: rationaleSchema,
});

/**
 * Reads `{ stem, left: [{ id, text }], right: [{ id, text, rationale? }], key: { left: right }, rationale }`, with
 * 2 to 8 left sides, each in the key with a right side of its own, and up to 12 right ones. An id stands once in the
 * question, on either side: two that are alike would be alike for the learner too and show the pair.
 * Throws QuestionProblem: QUESTION_MALFORMED, QUESTION_DUPLICATE_OPTION, QUESTION_KEY_UNKNOWN_OPTION.
 */
function parseDefinition(input: unknown): MatchingDefinition {
  const definition = readDefinition(definitionSchema, input);
  const { left, right, key } = definition;
  refuseSharedIds(left, 'left');
  refuseSharedIds(right, 'right');
  const shared = right.findIndex((one) => left.some((other) => other.id === one.id));
  if (shared !== -1) {
    const message = `The id "${right[shared]?.id}" stands on the left too`;
    throw new QuestionProblem('QUESTION_DUPLICATE_OPTION', message, ['right', shared, 'id']);
  }
  refuseStrayPairs(definition);
  if (Object.keys(key).length === left.length) return definition;
  throw new QuestionProblem('QUESTION_MALFORMED', 'The key must pair every left side', ['key']);
}

function refuseStrayPairs({ left, right, key }: MatchingDefinition): void {
  const used = new Set<string>();
  for (const [leftId, rightId] of Object.entries(key)) {
    if (!idsOf(left).includes(leftId) || !idsOf(right).includes(rightId)) {
      const message = `The key pairs "${leftId}" with "${rightId}"; one of them is not a side`;
      throw new QuestionProblem('QUESTION_KEY_UNKNOWN_OPTION', message, ['key', leftId]);
    }
    if (used.has(rightId)) {
      const message = `The key names "${rightId}" twice`;
      throw new QuestionProblem('QUESTION_DUPLICATE_OPTION', message, ['key', leftId]);
    }
    used.add(rightId);
  }
}

/**
 * Reads `{ pairs: { left: right } }` in the author's order of left sides; what is null is not paired. No pair at all,
 * null and a missing value are a blank.
 * Throws ResponseProblem: RESPONSE_MALFORMED, RESPONSE_UNKNOWN_OPTION, RESPONSE_DUPLICATE_OPTION (a right side twice).
 */
function parseResponse({ left, right }: MatchingDefinition, input: unknown) {
  return readPairs({ left: idsOf(left), right: idsOf(right) }, input);
}

/**
 * The share of left sides paired as in the key: rule `matching.pairs-right.1`. A right side is given once at most,
 * so that the same one everywhere is no answer.
 * Source: `mapResponse` of directed pairs with equal weights, 1EdTech QTI 2.2.
 */
function score({ key }: MatchingDefinition, response: MatchingResponse | null): Fraction {
  const given = new Map(Object.entries(response?.pairs ?? {}));
  const pairs = Object.entries(key);
  const rightPairs = pairs.filter(([left, right]) => given.get(left) === right);
  return fractionOf(rightPairs.length / pairs.length);
}

/** Draws an order of the right side's ids; the left side keeps the author's. */
function order({ right }: MatchingDefinition, random: Random): string[] {
  return shuffled(idsOf(right), random);
}

/** Stem, left side and the right side in the slot's order, without key and reasons; throws as inOrder does. */
function view({ stem, left, right }: MatchingDefinition, order: readonly string[]): MatchingView {
  const shown = ({ id, text }: Side) => ({ id, text });
  return { stem, left: left.map(shown), right: inOrder(right, order).map(shown) };
}

/**
 * `{ pairs, reasons }`: how each given pair fared and the reasons of right sides given wrongly; with `all` every left
 * side with what is right for it, and `rationale`.
 */
function feedback(
  { left, right, key, rationale }: MatchingDefinition,
  response: MatchingResponse | null,
  visibility: Visibility,
): MatchingFeedback {
  const keyed = new Map(Object.entries(key));
  const given = new Map(Object.entries(response?.pairs ?? {}));
  const judged = left.map(({ id }) => ({
    left: id,
    given: given.get(id) ?? null,
    isRight: given.get(id) === keyed.get(id),
  }));
  const wrong = new Set(judged.filter(({ isRight }) => !isRight).map((pair) => pair.given));
  const reasons = right.flatMap((side) =>
    side.rationale && wrong.has(side.id) ? [{ right: side.id, rationale: side.rationale }] : [],
  );
  if (visibility === 'own') return { pairs: judged.filter((pair) => pair.given !== null), reasons };
  return {
    pairs: judged.map((pair) => ({ ...pair, right: keyed.get(pair.left) ?? '' })),
    reasons,
    rationale,
  };
}

/** The given pairs in the author's order of left sides, with semicolons between. */
function describe(definition: MatchingDefinition, response: MatchingResponse | null): string {
  const given = new Map(Object.entries(response?.pairs ?? {}));
  const textOf = new Map(definition.right.map((side) => [side.id, side.text]));
  return definition.left
    .filter((side) => given.has(side.id))
    .map((side) => `${side.text}: ${textOf.get(given.get(side.id) ?? '') ?? '?'}`)
    .join('; ');
}

/** The same question under other ids; throws QuestionProblem QUESTION_DUPLICATE_OPTION if two become one. */
function relabel(
  definition: MatchingDefinition,
  label: (id: string) => string,
): MatchingDefinition {
  const labelOf = labelIds([...definition.left, ...definition.right], label);
  const relabelled = <One extends Side>(side: One): One => ({ ...side, id: labelOf(side.id) });
  return parseDefinition({
    ...definition,
    left: definition.left.map(relabelled),
    right: definition.right.map(relabelled),
    key: Object.fromEntries(
      Object.entries(definition.key).map(([left, right]) => [labelOf(left), labelOf(right)]),
    ),
  });
}

function idsOf(sides: readonly Side[]): string[] {
  return sides.map((side) => side.id);
}

/** Two to eight things, each to be paired with one of as many or more. */
export const matching: QuestionType<
  MatchingDefinition,
  MatchingResponse,
  MatchingView,
  MatchingFeedback
> = {
  type: 'matching',
  scoringRule: 'matching.pairs-right.1',
  blank: {
    stem: '',
    left: [
      { id: '1', text: '' },
      { id: '2', text: '' },
    ],
    right: [
      { id: 'a', text: '' },
      { id: 'b', text: '' },
    ],
    key: { '1': 'a', '2': 'b' },
    rationale: '',
  },
  parseDefinition,
  parseResponse,
  score,
  stem: ({ stem }) => stem,
  order,
  view,
  feedback,
  describe,
  relabel,
};
