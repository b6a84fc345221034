import type { Random } from './question.type.ts';

/**
 * Draws an order of the ids, each order as likely as any other.
 * Source: Fisher and Yates, Statistical Tables (1938), in Durstenfeld's form (CACM 7, 1964, algorithm 235).
 */
export function shuffled(ids: readonly string[], random: Random): string[] {
  const left = [...ids];
  const order: string[] = [];
  while (left.length > 0) order.push(...left.splice(indexBelow(left.length, random), 1));
  return order;
}

/**
 * Draws an order of the ids that is not the one given, each other order as likely as any other.
 * One draw of a rank from 1 to n! - 1 and its Lehmer code: rank 0 would be the given order, and no
 * source of randomness can make it loop. Takes 2 to 12 ids: 12! still fits a 32-bit draw.
 * Source: D. H. Lehmer, "Teaching combinatorial tricks to a computer" (1960).
 */
export function shuffledUnlike(ids: readonly string[], random: Random): string[] {
  const left = [...ids];
  const order: string[] = [];
  let rank = 1 + indexBelow(factorial(ids.length) - 1, random);
  while (left.length > 0) {
    const block = factorial(left.length - 1);
    order.push(...left.splice(Math.floor(rank / block), 1));
    rank %= block;
  }
  return order;
}

function indexBelow(size: number, random: Random): number {
  return Math.min(size - 1, Math.floor(random() * size));
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
