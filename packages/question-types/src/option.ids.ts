import { QuestionProblem, ResponseProblem } from './question.problem.ts';

type Identified = { readonly id: string };

/**
 * Refuses a definition in which two options share an id.
 * `field` is the list's property; throws QuestionProblem QUESTION_DUPLICATE_OPTION at the second one.
 */
export function refuseSharedIds(options: readonly Identified[], field: string): void {
  const index = firstRepeat(options.map((option) => option.id));
  if (index === -1) return;
  const message = `The id "${options[index]?.id}" stands twice`;
  throw new QuestionProblem('QUESTION_DUPLICATE_OPTION', message, [field, index, 'id']);
}

/**
 * Refuses a key that names an option twice or one that is not there.
 * Throws QuestionProblem QUESTION_DUPLICATE_OPTION or QUESTION_KEY_UNKNOWN_OPTION, path from `key`.
 */
export function refuseStrayKey(key: readonly string[], options: readonly Identified[]): void {
  const foreign = firstForeign(key, options);
  if (foreign !== -1) {
    const message = `The key names "${key[foreign]}", which is not an option`;
    throw new QuestionProblem('QUESTION_KEY_UNKNOWN_OPTION', message, ['key', foreign]);
  }
  const repeat = firstRepeat(key);
  if (repeat === -1) return;
  const message = `The key names "${key[repeat]}" twice`;
  throw new QuestionProblem('QUESTION_DUPLICATE_OPTION', message, ['key', repeat]);
}

/**
 * Refuses a response that names an option twice or one that is not there.
 * Throws ResponseProblem RESPONSE_UNKNOWN_OPTION or RESPONSE_DUPLICATE_OPTION, path from `field`.
 */
export function refuseStrayChoices(
  ids: readonly string[],
  options: readonly Identified[],
  field: string,
): void {
  const foreign = firstForeign(ids, options);
  if (foreign !== -1) {
    const message = 'The response names an option that this question does not have';
    throw new ResponseProblem('RESPONSE_UNKNOWN_OPTION', message, [field, foreign]);
  }
  const repeat = firstRepeat(ids);
  if (repeat === -1) return;
  const message = 'The response names an option twice';
  throw new ResponseProblem('RESPONSE_DUPLICATE_OPTION', message, [field, repeat]);
}

/**
 * The options in the order in which a slot shows them.
 * `order` holds each id once; throws QuestionProblem QUESTION_MALFORMED, path `order`, if it does not.
 */
export function inOrder<Option extends Identified>(
  options: readonly Option[],
  order: readonly string[],
): Option[] {
  const byId = new Map(options.map((option) => [option.id, option]));
  const shown = order.flatMap((id) => byId.get(id) ?? []);
  const isWhole = shown.length === options.length && new Set(order).size === options.length;
  if (isWhole && order.length === options.length) return shown;
  const message = 'The order must hold the id of every option once';
  throw new QuestionProblem('QUESTION_MALFORMED', message, ['order']);
}

/** Refuses an order of options for a type that has none; throws QuestionProblem QUESTION_MALFORMED. */
export function refuseOrder(order: readonly string[]): void {
  inOrder([], order);
}

/** The new id of each option; `label` is asked once per option, so it may draw at random. */
export function labelIds(
  options: readonly Identified[],
  label: (id: string) => string,
): (id: string) => string {
  const labels = new Map(options.map((option) => [option.id, label(option.id)]));
  return (id) => labels.get(id) ?? id;
}

function firstRepeat(ids: readonly string[]): number {
  return ids.findIndex((id, index) => ids.indexOf(id) !== index);
}

function firstForeign(ids: readonly string[], options: readonly Identified[]): number {
  const known = new Set(options.map((option) => option.id));
  return ids.findIndex((id) => !known.has(id));
}
