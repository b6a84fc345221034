import * as z from 'zod';
import { refuseOrder } from '../option.ids.ts';
import { QuestionProblem } from '../question.problem.ts';
import {
  numberSchema,
  rationaleSchema,
  readDefinition,
  stemSchema,
  wordsSchema,
} from '../question.schema.ts';
import type { Fraction, QuestionType, Visibility } from '../question.type.ts';
import { maxShortAnswer } from '../text.limits.ts';
import { readText } from '../text.response.ts';
import type { TextResponse } from '../text.response.ts';
import { fits, folded } from './text.folding.ts';

export type ShortAnswerDefinition = {
  stem: string;
  accepted: { text: string; weight: number }[];
  mistaken: { text: string; rationale: string }[];
  rationale: string;
};
export type ShortAnswerView = { stem: string };
type OwnFeedback = { fraction: Fraction; misconception: string | null };
export type ShortAnswerFeedback =
  OwnFeedback | (OwnFeedback & { accepted: string; rationale: string });

const weightSchema = numberSchema.positive('A weight is above 0').max(1, 'A weight is at most 1');
const definitionSchema = z.object({
  stem: stemSchema,
  accepted: z
    .array(z.object({ text: wordsSchema(200), weight: weightSchema.default(1) }))
    .min(1, 'At least one text is accepted')
    .max(40),
  mistaken: z
    .array(z.object({ text: wordsSchema(200), rationale: rationaleSchema }))
    .max(40)
    .default([]),
  rationale: rationaleSchema,
});

/**
 * Reads `{ stem, accepted: [{ text, weight? }], mistaken?: [{ text, rationale }], rationale }`. Weights are above 0
 * and at most 1, the default, which one accepted text has to have; each text holds a letter or a digit.
 * Throws QuestionProblem: QUESTION_MALFORMED, QUESTION_NO_OPTION_RIGHT.
 */
function parseDefinition(input: unknown): ShortAnswerDefinition {
  const definition = readDefinition(definitionSchema, input);
  refuseEmptyTexts(definition.accepted, 'accepted');
  refuseEmptyTexts(definition.mistaken, 'mistaken');
  if (definition.accepted.some(({ weight }) => weight === 1)) return definition;
  const message = 'One accepted text must have the weight 1, or nothing would be right';
  throw new QuestionProblem('QUESTION_NO_OPTION_RIGHT', message, ['accepted']);
}

/**
 * Reads `{ text }` of up to 500 characters, kept as typed; null, a missing value and nothing but blanks are a blank.
 * Throws ResponseProblem: RESPONSE_MALFORMED, RESPONSE_TOO_LONG.
 */
function parseResponse(_: ShortAnswerDefinition, input: unknown): TextResponse | null {
  return readText(input, maxShortAnswer);
}

/**
 * The greatest weight among the accepted texts that the response fits, else 0: rule `short-answer.accepted-texts.1`.
 * Case, accents, runs of blanks and punctuation at the ends do not count; `*` stands for any run of letters.
 * Source: `mapResponse` of string entries without case, 1EdTech QTI 2.2, with the folding of Unicode NFKD.
 */
function score({ accepted }: ShortAnswerDefinition, response: TextResponse | null): Fraction {
  const given = folded(response?.text ?? '');
  return Math.max(0, ...accepted.filter(({ text }) => isMeant(text, given)).map(weightOf));
}

/** The stem alone. */
function view({ stem }: ShortAnswerDefinition, order: readonly string[]): ShortAnswerView {
  refuseOrder(order);
  return { stem };
}

/** `{ fraction, misconception }`, the reason of the mistaken text that was given; with `all` also an answer that is right. */
function feedback(
  definition: ShortAnswerDefinition,
  response: TextResponse | null,
  visibility: Visibility,
): ShortAnswerFeedback {
  const fraction = score(definition, response);
  const given = folded(response?.text ?? '');
  const made = definition.mistaken.find(({ text }) => isMeant(text, given));
  const own = { fraction, misconception: fraction < 1 ? (made?.rationale ?? null) : null };
  if (visibility === 'own') return own;
  return { ...own, accepted: shownText(definition), rationale: definition.rationale };
}

/** The answer to show: the first written-out text of weight 1, or else one with its open end marked. */
function shownText({ accepted }: ShortAnswerDefinition): string {
  const right = accepted.filter(({ weight }) => weight === 1).map(({ text }) => text);
  const shown = right.find((text) => !text.includes('*')) ?? right[0] ?? '';
  return shown.replaceAll('*', '…');
}

function refuseEmptyTexts(texts: readonly { text: string }[], field: string): void {
  const empty = texts.findIndex(({ text }) => folded(text) === '');
  if (empty === -1) return;
  const message = 'The text needs a letter or a digit beside any *';
  throw new QuestionProblem('QUESTION_MALFORMED', message, [field, empty, 'text']);
}

function isMeant(pattern: string, given: string): boolean {
  return fits(folded(pattern, '*'), given);
}

const weightOf = ({ weight }: { weight: number }) => Math.round(weight * 1e6) / 1e6;

/** A word or a few, typed. */
export const shortAnswer: QuestionType<
  ShortAnswerDefinition,
  TextResponse,
  ShortAnswerView,
  ShortAnswerFeedback
> = {
  type: 'short-answer',
  scoringRule: 'short-answer.accepted-texts.1',
  blank: {
    stem: '',
    accepted: [{ text: '', weight: 1 }],
    mistaken: [],
    rationale: '',
  },
  parseDefinition,
  parseResponse,
  score,
  stem: ({ stem }) => stem,
  order: () => [],
  view,
  feedback,
  describe: (_, response) => response?.text ?? '',
  relabel: (definition) => definition,
};
