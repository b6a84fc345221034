import type { Pairs } from './matching.pairs.ts';

/** The pairs with one left side given a right one, or none; null if no pair is left. */
export function paired(pairs: Pairs, left: string, right: string | null): Pairs | null {
  const others = Object.entries(pairs).filter(([other]) => other !== left);
  const next = right === null ? others : [...others, [left, right]];
  return next.length > 0 ? Object.fromEntries(next) : null;
}
