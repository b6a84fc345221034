import type { Fields } from './field.readers.ts';

/** What decides whether an answer is right, in any type. */
const deciding = ['key', 'tolerance', 'units', 'accepted', 'side', 'view'] as const;

/** Whether an answer that was right of one entry may be wrong of the other, or the reverse. */
export function changesKey(before: Fields, after: Fields): boolean {
  return deciding.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
