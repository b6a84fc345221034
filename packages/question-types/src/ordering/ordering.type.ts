import * as z from 'zod';
import { fractionOf } from '../fraction.rounding.ts';
import {
  inOrder,
  labelIds,
  refuseSharedIds,
  refuseStrayChoices,
  refuseStrayKey,
} from '../option.ids.ts';
import { shuffledUnlike } from '../option.order.ts';
import { QuestionProblem, ResponseProblem } from '../question.problem.ts';
import {
  idSchema,
  rationaleSchema,
  readDefinition,
  readResponse,
  stemSchema,
  textSchema,
} from '../question.schema.ts';
import type { Fraction, QuestionType, Random, Visibility } from '../question.type.ts';

export type OrderingItem = { id: string; text: string };
export type OrderingDefinition = {
  stem: string;
  items: OrderingItem[];
  key: string[];
  rationale: string;
};
export type OrderingResponse = { order: string[] };
export type OrderingView = { stem: string; items: OrderingItem[] };
type PairsFeedback = { pairsRight: number; pairs: number };
export type OrderingFeedback =
  PairsFeedback | (PairsFeedback & { key: string[]; rationale: string });

const definitionSchema = z.object({
  stem: stemSchema,
  items: z
    .array(z.object({ id: idSchema, text: textSchema }))
    .min(3, 'An order has at least three items')
    .max(12, 'An order has at most twelve items'),
  key: z.array(idSchema),
  rationale: rationaleSchema,
});
const responseSchema = z.strictObject({ order: z.array(z.string()).nullable() }).nullish();

/**
 * Reads `{ stem, items: [{ id, text }], key: [id], rationale }` with 3 to 12 items, each once in the key.
 * Throws QuestionProblem: QUESTION_MALFORMED, QUESTION_DUPLICATE_OPTION, QUESTION_KEY_UNKNOWN_OPTION.
 */
function parseDefinition(input: unknown): OrderingDefinition {
  const definition = readDefinition(definitionSchema, input);
  refuseSharedIds(definition.items, 'items');
  refuseStrayKey(definition.key, definition.items);
  if (definition.key.length === definition.items.length) return definition;
  throw new QuestionProblem('QUESTION_MALFORMED', 'The key must name every item', ['key']);
}

/**
 * Reads `{ order: [id] }`, every item once; null, a missing value and an empty list are a blank.
 * Throws ResponseProblem: RESPONSE_MALFORMED, RESPONSE_UNKNOWN_OPTION, RESPONSE_DUPLICATE_OPTION, RESPONSE_INCOMPLETE.
 */
function parseResponse(definition: OrderingDefinition, input: unknown): OrderingResponse | null {
  const order = readResponse(responseSchema, input)?.order ?? [];
  if (order.length === 0) return null;
  refuseStrayChoices(order, definition.items, 'order');
  if (order.length === definition.items.length) return { order };
  const message = 'The response must hold every item';
  throw new ResponseProblem('RESPONSE_INCOMPLETE', message, ['order']);
}

/**
 * The share of the key's neighbouring pairs that stand next to each other, in the same order, in the response:
 * rule `ordering.adjacent-pairs.1`. One item out of place costs its own pairs only.
 * Source: Moodle's ordering question, grading "relative to the next item (excluding last)".
 */
function score(definition: OrderingDefinition, response: OrderingResponse | null): Fraction {
  const { pairsRight, pairs } = countPairs(definition, response);
  return fractionOf(pairsRight / pairs);
}

/** Draws an order of the item ids that is never the key's, each other one as likely as any other. */
function order(definition: OrderingDefinition, random: Random): string[] {
  return shuffledUnlike(definition.key, random);
}

/** Stem and items in the slot's order, without key and rationale; throws as inOrder does. */
function view({ stem, items }: OrderingDefinition, order: readonly string[]): OrderingView {
  return { stem, items: inOrder(items, order).map(({ id, text }) => ({ id, text })) };
}

/** `{ pairsRight, pairs }`, both counts; with `all` also `{ key, rationale }`. */
function feedback(
  definition: OrderingDefinition,
  response: OrderingResponse | null,
  visibility: Visibility,
): OrderingFeedback {
  const counts = countPairs(definition, response);
  if (visibility === 'own') return counts;
  return { ...counts, key: [...definition.key], rationale: definition.rationale };
}

/** The texts in the order given, numbered from 1, with semicolons between. */
function describe(definition: OrderingDefinition, response: OrderingResponse | null): string {
  const textOf = new Map(definition.items.map((item) => [item.id, item.text]));
  return (response?.order ?? [])
    .map((id, index) => `${index + 1}. ${textOf.get(id) ?? '?'}`)
    .join('; ');
}

/** The same question under other ids; throws QuestionProblem QUESTION_DUPLICATE_OPTION if two become one. */
function relabel(
  definition: OrderingDefinition,
  label: (id: string) => string,
): OrderingDefinition {
  const labelOf = labelIds(definition.items, label);
  return parseDefinition({
    ...definition,
    items: definition.items.map((item) => ({ ...item, id: labelOf(item.id) })),
    key: definition.key.map(labelOf),
  });
}

function countPairs({ key }: OrderingDefinition, response: OrderingResponse | null): PairsFeedback {
  const given = response?.order ?? [];
  const follower = new Map(given.map((id, index) => [id, given[index + 1]]));
  const firsts = key.slice(0, -1);
  const pairsRight = firsts.filter((id, index) => follower.get(id) === key[index + 1]).length;
  return { pairsRight, pairs: firsts.length };
}

/** Three to twelve items to put in the right order. */
export const ordering: QuestionType<
  OrderingDefinition,
  OrderingResponse,
  OrderingView,
  OrderingFeedback
> = {
  type: 'ordering',
  scoringRule: 'ordering.adjacent-pairs.1',
  blank: {
    stem: '',
    items: [
      { id: 'a', text: '' },
      { id: 'b', text: '' },
      { id: 'c', text: '' },
    ],
    key: ['a', 'b', 'c'],
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
