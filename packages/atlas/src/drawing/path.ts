export type Corner = readonly [number, number];

const WIDTH = 500;

/** The numbers of a path made of one M and one C command, as pairs, in the viewBox of 500 by 1000. */
function corners(path: string): Corner[] {
  const numbers = path.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
  const pairs: Corner[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    pairs.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  }
  return pairs;
}

/** A path of cubic Bézier curves as points along it, `steps` to each curve. */
export function flattened(path: string, steps = 8): Corner[] {
  const all = corners(path);
  const along: Corner[] = all.slice(0, 1);
  for (let at = 0; at + 3 < all.length; at += 3) {
    const curve = all.slice(at, at + 4);
    for (let step = 1; step <= steps; step += 1) along.push(pointOnCurve(curve, step / steps));
  }
  return along;
}

/** The whole figure's edge from its right half: down one side, up the mirrored other. */
export function closedByMirror(half: string): string {
  const upTheLeft = corners(half)
    .toReversed()
    .slice(1)
    .map(([x, y]) => `${round(WIDTH - x)} ${y}`);
  return `${half} ${upTheLeft.join(' ')}Z`;
}

/**
 * Fibre lines with one more between each two neighbours that run alike: halfway, and a little
 * shorter. Lines of another make, or far apart, are left as they are.
 */
function denser(fibres: readonly string[]): string[] {
  return fibres.flatMap((fibre, index) => {
    const next = fibres[index + 1];
    const between = next ? halfway(corners(fibre), corners(next)) : null;
    return between ? [fibre, between] : [fibre];
  });
}

/** A muscle as it is drawn: its fibre lines twice as close as they are written down. */
export function withMoreFibres<T extends { fibres?: readonly string[] }>(muscle: T): T {
  return muscle.fibres ? { ...muscle, fibres: denser(muscle.fibres) } : muscle;
}

const NEIGHBOURS = 26;

function halfway(one: readonly Corner[], other: readonly Corner[]): string | null {
  const isApart = one.some((corner, index) => {
    const opposite = other[index];
    return !opposite || Math.hypot(corner[0] - opposite[0], corner[1] - opposite[1]) > NEIGHBOURS;
  });
  if (isApart || one.length !== other.length) return null;
  const line = one.map(([x, y], index): Corner => {
    const [otherX, otherY] = other[index] ?? [x, y];
    return [(x + otherX) / 2, (y + otherY) / 2];
  });
  const [first, ...rest] = shortened(line).map(([x, y]) => `${round(x)} ${round(y)}`);
  return `M${first}C${rest.join(' ')}`;
}

/** Drawn in from both ends: fibre lines that all end together look like a grid. */
function shortened(line: readonly Corner[]): Corner[] {
  const middle = line[Math.floor(line.length / 2)];
  if (!middle) return [...line];
  return line.map(([x, y]) => [x + (middle[0] - x) * 0.14, y + (middle[1] - y) * 0.14]);
}

/** Bernstein form of a cubic Bézier curve at t from 0 to 1. */
function pointOnCurve(curve: readonly Corner[], t: number): Corner {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  const sum = (axis: 0 | 1) =>
    weights.reduce((total, weight, index) => total + weight * (curve[index]?.[axis] ?? 0), 0);
  return [sum(0), sum(1)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
