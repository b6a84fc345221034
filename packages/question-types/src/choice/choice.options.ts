import * as z from 'zod';
import type { Visibility } from '../question.type.ts';
import { inOrder } from '../option.ids.ts';
import { idSchema, rationaleSchema, textSchema } from '../question.schema.ts';

export type ChoiceOption = { id: string; text: string; rationale: string };
export type ShownOption = {
  id: string;
  text: string;
  /** What choosing it means. */ hint?: string;
};
export type ChoiceView = { stem: string; options: ShownOption[] };
export type OptionFeedback = {
  id: string;
  isChosen: boolean;
  isRight: boolean;
  /** null: the author gave no reason for this one. */
  rationale: string | null;
};
export type ChoiceFeedback = { options: OptionFeedback[] };

/** Two to nine options, so that a digit key can pick each of them. */
export const choiceOptionsSchema = z
  .array(z.object({ id: idSchema, text: textSchema, rationale: rationaleSchema }))
  .min(2, 'A choice has at least two options')
  .max(9, 'A choice has at most nine options');

/** Stem and options in the slot's order, without key and rationale; throws as inOrder does. */
export function viewChoices(
  { stem, options }: { stem: string; options: readonly ChoiceOption[] },
  order: readonly string[],
): ChoiceView {
  return { stem, options: inOrder(options, order).map(({ id, text }) => ({ id, text })) };
}

/** Verdict and reason per option, in the author's order: the chosen ones, or all of them. */
export function explainChoices(
  options: readonly Pick<OptionFeedback, 'id' | 'rationale'>[],
  answer: { chosen: readonly string[]; right: readonly string[] },
  visibility: Visibility,
): ChoiceFeedback {
  const explained = options.map(({ id, rationale }) => ({
    id,
    isChosen: answer.chosen.includes(id),
    isRight: answer.right.includes(id),
    rationale,
  }));
  return { options: explained.filter((option) => visibility === 'all' || option.isChosen) };
}
