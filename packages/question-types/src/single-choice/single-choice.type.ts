import * as z from 'zod';
import type { ChoiceFeedback, ChoiceOption, ChoiceView } from '../choice/choice.options.ts';
import { choiceOptionsSchema, explainChoices, viewChoices } from '../choice/choice.options.ts';
import { labelIds, refuseSharedIds } from '../option.ids.ts';
import { shuffled } from '../option.order.ts';
import { QuestionProblem, ResponseProblem } from '../question.problem.ts';
import { readDefinition, readResponse, stemSchema } from '../question.schema.ts';
import type { Fraction, QuestionType, Random, Visibility } from '../question.type.ts';

export type SingleChoiceDefinition = { stem: string; options: ChoiceOption[]; key: string };
export type SingleChoiceResponse = { choice: string };

const definitionSchema = z.object({
  stem: stemSchema,
  options: choiceOptionsSchema,
  key: z.string('The key is the id of an option').min(1, 'No option is marked as right'),
});
const responseSchema = z.strictObject({ choice: z.string().nullable() }).nullish();

/**
 * Reads `{ stem, options: [{ id, text, rationale }], key: id }` with 2 to 9 options.
 * Throws QuestionProblem: QUESTION_MALFORMED, QUESTION_DUPLICATE_OPTION, QUESTION_KEY_UNKNOWN_OPTION.
 */
function parseDefinition(input: unknown): SingleChoiceDefinition {
  const definition = readDefinition(definitionSchema, input);
  refuseSharedIds(definition.options, 'options');
  if (definition.options.some((option) => option.id === definition.key)) return definition;
  const message = `The key names "${definition.key}", which is not an option`;
  throw new QuestionProblem('QUESTION_KEY_UNKNOWN_OPTION', message, ['key']);
}

/**
 * Reads `{ choice: id }`; null, a missing value and an empty choice are a blank.
 * Throws ResponseProblem: RESPONSE_MALFORMED, RESPONSE_UNKNOWN_OPTION.
 */
function parseResponse(
  definition: SingleChoiceDefinition,
  input: unknown,
): SingleChoiceResponse | null {
  const choice = readResponse(responseSchema, input)?.choice;
  if (!choice) return null;
  if (definition.options.some((option) => option.id === choice)) return { choice };
  const message = 'The response names an option that this question does not have';
  throw new ResponseProblem('RESPONSE_UNKNOWN_OPTION', message, ['choice']);
}

/**
 * 1 if the right option was chosen, else 0: rule `single-choice.all-or-nothing.1`.
 * Source: number-right scoring (Frary, Applied Measurement in Education 2, 1989); `match_correct` in 1EdTech QTI.
 */
function score(
  definition: SingleChoiceDefinition,
  response: SingleChoiceResponse | null,
): Fraction {
  return response?.choice === definition.key ? 1 : 0;
}

/** Draws an order of the option ids, each as likely as any other. */
function order(definition: SingleChoiceDefinition, random: Random): string[] {
  return shuffled(
    definition.options.map((option) => option.id),
    random,
  );
}

/** `{ options: [{ id, isChosen, isRight, rationale }] }`: the chosen option, or all of them. */
function feedback(
  definition: SingleChoiceDefinition,
  response: SingleChoiceResponse | null,
  visibility: Visibility,
): ChoiceFeedback {
  const chosen = response ? [response.choice] : [];
  return explainChoices(definition.options, { chosen, right: [definition.key] }, visibility);
}

/** The text of the chosen option. */
function describe(
  definition: SingleChoiceDefinition,
  response: SingleChoiceResponse | null,
): string {
  return definition.options.find((option) => option.id === response?.choice)?.text ?? '';
}

/** The same question under other ids; throws QuestionProblem QUESTION_DUPLICATE_OPTION if two become one. */
function relabel(
  definition: SingleChoiceDefinition,
  label: (id: string) => string,
): SingleChoiceDefinition {
  const labelOf = labelIds(definition.options, label);
  return parseDefinition({
    ...definition,
    options: definition.options.map((option) => ({ ...option, id: labelOf(option.id) })),
    key: labelOf(definition.key),
  });
}

/** One right option among two to nine. */
export const singleChoice: QuestionType<
  SingleChoiceDefinition,
  SingleChoiceResponse,
  ChoiceView,
  ChoiceFeedback
> = {
  type: 'single-choice',
  scoringRule: 'single-choice.all-or-nothing.1',
  blank: {
    stem: '',
    options: [
      { id: 'a', text: '', rationale: '' },
      { id: 'b', text: '', rationale: '' },
      { id: 'c', text: '', rationale: '' },
    ],
    key: '',
  },
  parseDefinition,
  parseResponse,
  score,
  stem: ({ stem }) => stem,
  order,
  view: viewChoices,
  feedback,
  describe,
  relabel,
};
