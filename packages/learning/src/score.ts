/** Exact decimals as text, as PostgreSQL writes `numeric`; `percent` is 0 to 100, rounded down. */
export type Score = { points: string; outOf: string; percent: number };

/**
 * The score of an attempt for show; the sums stay exact, only the percent is rounded.
 *
 * @param points decimal text, 0 to `outOf`
 * @param outOf decimal text, more than 0
 * @throws RangeError when either is no such decimal
 */
export function score(points: string, outOf: string): Score {
  const whole = units(outOf);
  const part = units(points);
  if (whole <= 0n || part < 0n || part > whole) {
    throw new RangeError(`not a score: ${points} of ${outOf}`);
  }
  return { points: trim(points), outOf: trim(outOf), percent: Number((part * 100n) / whole) };
}

type Share = { points: string; outOf: string };

/** Orders two scores by their share, exactly: negative, zero or positive, as a sort asks for. */
export function compareScores(left: Share, right: Share): number {
  const difference =
    units(left.points) * units(right.outOf) - units(right.points) * units(left.outOf);
  return Number(difference > 0n) - Number(difference < 0n);
}

/** Mean of `count` fractions whose exact sum is given, as a percent rounded down; null for none. */
export function meanPercent(sum: string, count: number): number | null {
  if (count === 0) return null;
  return Number((units(sum) * 100n) / (BigInt(count) * UNIT));
}

const DIGITS = 6;
const UNIT = 10n ** BigInt(DIGITS);
const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,6})0*)?$/;

/** Millionths, so that sums of thirds compare exactly. */
function units(decimal: string): bigint {
  const match = DECIMAL.exec(decimal);
  if (!match) throw new RangeError(`not a decimal: ${decimal}`);
  const [, sign, whole = '0', rest = ''] = match;
  const value = BigInt(whole + rest.padEnd(DIGITS, '0'));
  return sign === '-' ? -value : value;
}

function trim(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
