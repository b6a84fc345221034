import { isStorable } from '../input.ts';

export const MAX_JSON_DEPTH = 8;
export const MAX_JSON_VALUES = 5_000;

export type JsonProblem = 'TOO_DEEP' | 'TOO_LARGE' | 'NOT_STORABLE';

/** Why a value of the JSON scalar is refused, or null: depth, number of values, text that can't be stored. */
export function jsonProblem(value: unknown): JsonProblem | null {
  let level: unknown[] = [value];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_JSON_DEPTH) return 'TOO_DEEP';
    count += level.length;
    if (count > MAX_JSON_VALUES) return 'TOO_LARGE';
    if (!level.every(isStorableLeaf)) return 'NOT_STORABLE';
    level = level.flatMap((one) => entriesOf(one).map(([, child]) => child));
  }
  return null;
}

/** The path of the first text in a request's variables that can't be stored, or null. */
export function findUnstorable(variables: Record<string, unknown>): string | null {
  // By levels, not by recursion: how deep a request nests is the client's choice.
  let level: { path: string; value: unknown }[] = [{ path: '', value: variables }];
  while (level.length > 0) {
    const found = level.find(({ value }) => !isStorableLeaf(value));
    if (found) return found.path;
    level = level.flatMap(({ path, value }) =>
      entriesOf(value).map(([key, child]) => ({
        path: path ? `${path}.${key}` : key,
        value: child,
      })),
    );
  }
  return null;
}

function isStorableLeaf(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.keys(value).every(isStorable);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
