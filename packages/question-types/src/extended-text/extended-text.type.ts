import * as z from 'zod';
import { refuseOrder } from '../option.ids.ts';
import { readDefinition, stemSchema, textSchema } from '../question.schema.ts';
import type { Fraction, QuestionType, Visibility } from '../question.type.ts';
import { maxExtendedText } from '../text.limits.ts';
import { readText } from '../text.response.ts';
import type { TextResponse } from '../text.response.ts';

export type RubricLine = { points: number; criterion: string };
export type ExtendedTextDefinition = {
  stem: string;
  maxWords: number;
  rubric: RubricLine[];
  modelAnswer: string;
};
export type ExtendedTextView = { stem: string; maxWords: number };
export type ModelFeedback = { modelAnswer: string; rubric: RubricLine[] };
/** Without a model answer until it may be seen. */
export type ExtendedTextFeedback = { modelAnswer: null } | ModelFeedback;

const countSchema = z.int('A whole number belongs here').min(1, 'At least 1');
const definitionSchema = z.object({
  stem: stemSchema,
  maxWords: countSchema.max(2000, 'At most 2000'),
  rubric: z
    .array(z.object({ points: countSchema.max(100, 'At most 100'), criterion: textSchema }))
    .min(1, 'A rubric has at least one line')
    .max(20),
  modelAnswer: z.string().trim().min(1).max(8000),
});

/** Reads `{ stem, maxWords, rubric: [{ points, criterion }], modelAnswer }`; throws QuestionProblem QUESTION_MALFORMED. */
function parseDefinition(input: unknown): ExtendedTextDefinition {
  return readDefinition(definitionSchema, input);
}

/**
 * Reads `{ text }` of up to 20 000 characters, kept as typed; null, a missing value and nothing but blanks are a blank.
 * `maxWords` is told, not enforced: words past it are for the marker to judge, and nothing typed is lost.
 * Throws ResponseProblem: RESPONSE_MALFORMED, RESPONSE_TOO_LONG.
 */
function parseResponse(_: ExtendedTextDefinition, input: unknown): TextResponse | null {
  return readText(input, maxExtendedText);
}

/**
 * null for anything written, which a person marks by the rubric; 0 for a blank: rule `extended-text.by-hand.1`.
 * Source: `externalScored` of 1EdTech QTI; analytic rubrics, Brookhart, How to Create and Use Rubrics (2013).
 */
function score(_: ExtendedTextDefinition, response: TextResponse | null): Fraction | null {
  return response === null ? 0 : null;
}

/** Stem and the number of words asked for. */
function view(definition: ExtendedTextDefinition, order: readonly string[]): ExtendedTextView {
  refuseOrder(order);
  return { stem: definition.stem, maxWords: definition.maxWords };
}

/** No model answer, or with `all` that and the rubric, to compare one's own with. */
function feedback(
  { modelAnswer, rubric }: ExtendedTextDefinition,
  _: TextResponse | null,
  visibility: Visibility,
): ExtendedTextFeedback {
  return visibility === 'all' ? { modelAnswer, rubric } : { modelAnswer: null };
}

/** A text of some sentences, marked by a person. */
export const extendedText: QuestionType<
  ExtendedTextDefinition,
  TextResponse,
  ExtendedTextView,
  ExtendedTextFeedback
> = {
  type: 'extended-text',
  scoringRule: 'extended-text.by-hand.1',
  blank: {
    stem: '',
    maxWords: null,
    rubric: [{ points: 1, criterion: '' }],
    modelAnswer: '',
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
