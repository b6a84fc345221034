/** Exact decimals as text, as PostgreSQL writes `numeric`; `percent` is 0 to 100, rounded down. */
export type Score = { points: string; outOf: string; percent: number };

/**
 * The score of an attempt for show; the sums stay exact, only the percent is rounded.
 *
 * @param points decimal text, 0 to `outOf`
 * @param outOf decimal text, more than 0 and below a million, at most six decimals
 * @throws RangeError when either is no such decimal
 */
export function score(points: string, outOf: string): Score {
  return { points: trim(points), outOf: trim(outOf), percent: scorePercent(points, outOf) };
}

/**
 * The percent of `score` alone, 0 to 100 rounded down, where a page shows hundreds of them.
 *
 * @param points as in `score`
 * @param outOf as in `score`
 * @throws RangeError when either is no such decimal
 */
export function scorePercent(points: string, outOf: string): number {
  const whole = units(outOf);
  const part = units(points);
  if (whole === 0 || part > whole) {
    throw new RangeError(`not a score: ${points} of ${outOf}`);
  }
  return Math.floor((part * 100) / whole);
}

type Share = { points: string; outOf: string };

/** Orders two scores by their share, exactly: negative, zero or positive, as a sort asks for. */
export function compareScores(left: Share, right: Share): number {
  const difference =
    BigInt(units(left.points)) * BigInt(units(right.outOf)) -
    BigInt(units(right.points)) * BigInt(units(left.outOf));
  return Number(difference > 0n) - Number(difference < 0n);
}

/** Mean of `count` fractions whose exact sum is given, as a percent rounded down; null for none. */
export function meanPercent(sum: string, count: number): number | null {
  if (count === 0) return null;
  return Math.floor((units(sum) * 100) / (count * UNIT));
}

const DIGITS = 6;
const UNIT = 10 ** DIGITS;
const DECIMAL = /^\d{1,6}(?:\.\d{1,6})?$/;

/** Whole millionths, so that sums of thirds compare exactly: below 10^12, where a number is exact. */
function units(decimal: string): number {
  if (!DECIMAL.test(decimal)) throw new RangeError(`not a decimal: ${decimal}`);
  return Math.round(Number(decimal) * UNIT);
}

function trim(decimal: string): string {
  if (!decimal.includes('.')) return decimal;
  let end = decimal.length;
  while (decimal[end - 1] === '0') end -= 1;
  return decimal.slice(0, decimal[end - 1] === '.' ? end - 1 : end);
}
