import { fieldsOf } from './field.readers.ts';
import type { Fields } from './field.readers.ts';
import type { QuestionModel } from './question.models.ts';

/** What the reader takes for a field that is not there. */
const defaults: Fields = {
  safetyCritical: false,
  review: 'draft',
  layer: 'superficial',
  side: 'either',
};

/**
 * The entry that a form's values stand for. What was left blank and may be is left out, and so is what the entry
 * did not say before and what goes without saying, so that an untouched form gives back what was written.
 */
export function composeEntry(model: QuestionModel, written: Fields): Fields {
  const isSaid = ([field, value]: [string, unknown]) =>
    field in written || !(value === defaults[field] || isEmpty(value));
  return fieldsOf(withoutBlanks(Object.fromEntries(Object.entries(model).filter(isSaid))));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((one) => one === null);
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(kept.map(([field, one]) => [field, withoutBlanks(one)]));
}
