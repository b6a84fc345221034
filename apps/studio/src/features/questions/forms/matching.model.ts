import { fieldsOf, list, optionalText, text } from './field.readers.ts';
import type { Fields } from './field.readers.ts';
import { itemOf } from './ordering.model.ts';
import type { ItemModel } from './ordering.model.ts';

export type RightModel = ItemModel & { rationale: string | null };
export type MatchingModel = {
  stem: string;
  left: ItemModel[];
  right: RightModel[];
  /** The right side's id for each left one's. */
  key: Record<string, string>;
  rationale: string;
};

export function matchingModel(fields: Fields): MatchingModel {
  const pairs = Object.entries(fieldsOf(fields['key']));
  return {
    stem: text(fields['stem']),
    left: list(fields['left'], itemOf),
    right: list(fields['right'], (side) => ({
      ...itemOf(side),
      rationale: optionalText(side['rationale']),
    })),
    key: Object.fromEntries(pairs.map(([left, right]) => [left, text(right)])),
    rationale: text(fields['rationale']),
  };
}
