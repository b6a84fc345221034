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
    level = level.flatMap(childrenOf);
  }
  return null;
}

/** The path of the first text in a request's variables that can't be stored, or null. */
export function findUnstorable(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    if (!isStorable(key)) return path;
    const found = findUnstorable(child, path ? `${path}.${key}` : key);
    if (found !== null) return found;
  }
  return null;
}

function isStorableLeaf(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.keys(value).every(isStorable);
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
