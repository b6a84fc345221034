import * as z from 'zod';
import type { ChoiceFeedback, ChoiceOption, ChoiceView } from '../choice/choice.options.ts';
import { choiceOptionsSchema, explainChoices, viewChoices } from '../choice/choice.options.ts';
import { fractionOf } from '../fraction.rounding.ts';
import { labelIds, refuseSharedIds, refuseStrayChoices, refuseStrayKey } from '../option.ids.ts';
import { shuffled } from '../option.order.ts';
import { QuestionProblem } from '../question.problem.ts';
import { idSchema, readDefinition, readResponse, stemSchema } from '../question.schema.ts';
import type { Fraction, QuestionType, Random, Visibility } from '../question.type.ts';

export type MultipleResponseDefinition = { stem: string; options: ChoiceOption[]; key: string[] };
export type MultipleResponseResponse = { choices: string[] };

const definitionSchema = z.object({
  stem: stemSchema,
  options: choiceOptionsSchema,
  key: z.array(idSchema),
});
const responseSchema = z.strictObject({ choices: z.array(z.string()).nullable() }).nullish();

/**
 * Reads `{ stem, options: [{ id, text, rationale }], key: [id] }` with 2 to 9 options, some right and some wrong.
 * Throws QuestionProblem: QUESTION_MALFORMED, QUESTION_DUPLICATE_OPTION, QUESTION_KEY_UNKNOWN_OPTION,
 * QUESTION_NO_OPTION_RIGHT, QUESTION_EVERY_OPTION_RIGHT.
 */
function parseDefinition(input: unknown): MultipleResponseDefinition {
  const definition = readDefinition(definitionSchema, input);
  refuseSharedIds(definition.options, 'options');
  refuseStrayKey(definition.key, definition.options);
  if (definition.key.length === 0) {
    const message = 'At least one option must be right, or a blank would be the answer';
    throw new QuestionProblem('QUESTION_NO_OPTION_RIGHT', message, ['key']);
  }
  if (definition.key.length === definition.options.length) {
    const message = 'At least one option must be wrong, or ticking every box would pass';
    throw new QuestionProblem('QUESTION_EVERY_OPTION_RIGHT', message, ['key']);
  }
  return definition;
}

/**
 * Reads `{ choices: [id] }` and puts the ids in the author's order, so that the same ticks are the same value.
 * Null, a missing value and an empty list are a blank.
 * Throws ResponseProblem: RESPONSE_MALFORMED, RESPONSE_UNKNOWN_OPTION, RESPONSE_DUPLICATE_OPTION.
 */
function parseResponse(
  definition: MultipleResponseDefinition,
  input: unknown,
): MultipleResponseResponse | null {
  const choices = readResponse(responseSchema, input)?.choices ?? [];
  if (choices.length === 0) return null;
  refuseStrayChoices(choices, definition.options, 'choices');
  return { choices: idsOf(definition).filter((id) => choices.includes(id)) };
}

/**
 * The share of the right options chosen less the share of the wrong ones, never below 0: rule
 * `multiple-response.right-minus-wrong.1`. A blank and every box ticked both give 0.
 * Source: `map_response` of 1EdTech QTI with 1/right for a right option, -1/wrong for a wrong one and lower-bound 0.
 */
function score(
  definition: MultipleResponseDefinition,
  response: MultipleResponseResponse | null,
): Fraction {
  const chosen = idsOf(definition).filter((id) => response?.choices.includes(id));
  const rightChosen = chosen.filter((id) => definition.key.includes(id)).length;
  const wrongChosen = chosen.length - rightChosen;
  const rightTotal = definition.key.length;
  const wrongTotal = definition.options.length - rightTotal;
  return fractionOf(rightChosen / rightTotal - wrongChosen / wrongTotal);
}

/** Draws an order of the option ids, each as likely as any other. */
function order(definition: MultipleResponseDefinition, random: Random): string[] {
  return shuffled(idsOf(definition), random);
}

/** `{ options: [{ id, isChosen, isRight, rationale }] }`: the chosen options, or all of them. */
function feedback(
  definition: MultipleResponseDefinition,
  response: MultipleResponseResponse | null,
  visibility: Visibility,
): ChoiceFeedback {
  const answer = { chosen: response?.choices ?? [], right: definition.key };
  return explainChoices(definition.options, answer, visibility);
}

/** The texts of the chosen options in the author's order, with semicolons between. */
function describe(
  definition: MultipleResponseDefinition,
  response: MultipleResponseResponse | null,
): string {
  return definition.options
    .filter((option) => response?.choices.includes(option.id))
    .map((option) => option.text)
    .join('; ');
}

/** The same question under other ids; throws QuestionProblem QUESTION_DUPLICATE_OPTION if two become one. */
function relabel(
  definition: MultipleResponseDefinition,
  label: (id: string) => string,
): MultipleResponseDefinition {
  const labelOf = labelIds(definition.options, label);
  return parseDefinition({
    ...definition,
    options: definition.options.map((option) => ({ ...option, id: labelOf(option.id) })),
    key: definition.key.map(labelOf),
  });
}

function idsOf(definition: MultipleResponseDefinition): string[] {
  return definition.options.map((option) => option.id);
}

/** Some right options among two to nine, at least one of them wrong. */
export const multipleResponse: QuestionType<
  MultipleResponseDefinition,
  MultipleResponseResponse,
  ChoiceView,
  ChoiceFeedback
> = {
  type: 'multiple-response',
  scoringRule: 'multiple-response.right-minus-wrong.1',
  blank: {
    stem: '',
    options: [
      { id: 'a', text: '', rationale: '' },
      { id: 'b', text: '', rationale: '' },
      { id: 'c', text: '', rationale: '' },
      { id: 'd', text: '', rationale: '' },
    ],
    key: [],
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
