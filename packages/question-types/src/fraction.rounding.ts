import type { Fraction } from './question.type.ts';

/** Rounds a share to six decimals and keeps it between 0 and 1. */
export function fractionOf(share: number): Fraction {
  return Math.min(1, Math.max(0, Math.round(share * 1e6) / 1e6));
}
