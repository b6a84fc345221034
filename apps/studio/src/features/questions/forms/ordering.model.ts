import { list, text, texts } from './field.readers.ts';
import type { Fields } from './field.readers.ts';

export type ItemModel = { id: string; text: string };
/** The key holds the id of each item once, in the right order. */
export type OrderingModel = { stem: string; items: ItemModel[]; key: string[]; rationale: string };

export function orderingModel(fields: Fields): OrderingModel {
  const items = list(fields['items'], itemOf);
  return {
    stem: text(fields['stem']),
    items,
    key: wholeOrder(texts(fields['key']), items),
    rationale: text(fields['rationale']),
  };
}

export function itemOf(fields: Fields): ItemModel {
  return { ...fields, id: text(fields['id']), text: text(fields['text']) };
}

/** The order with every item in it, and nothing else. */
function wholeOrder(key: readonly string[], items: readonly ItemModel[]): string[] {
  const ids = items.map(({ id }) => id);
  const known = key.filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))];
}
