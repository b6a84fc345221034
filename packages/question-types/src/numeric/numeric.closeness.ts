/** What twelve significant digits can't tell apart: far above a float's error, far below any answer's. */
const FLOAT_SLACK = 1e-12;

/**
 * Whether two amounts are at most `tolerance` apart, the edge included; never true for what is not finite.
 * 0.1 + 0.2 is within 0 of 0.3: the comparison forgives the error of binary fractions, relative to the larger amount.
 * Source: relative comparison of floats, Knuth, The Art of Computer Programming 2, 4.2.2.
 */
export function isWithin(tolerance: number, one: number, other: number): boolean {
  const gap = Math.abs(one - other);
  const slack = FLOAT_SLACK * Math.max(Math.abs(one), Math.abs(other));
  return Number.isFinite(gap) && gap <= tolerance + slack;
}
