import type { CourseLimits } from './course.ts';

const readers: Record<string, (limits: CourseLimits) => number> = {
  'pressure-from': ({ pressure }) => pressure.from,
  'pressure-to': ({ pressure }) => pressure.to,
  'pressure-ceiling': ({ pressure }) => pressure.ceiling,
  'pressure-lowered': ({ pressure }) => pressure.lowered,
  'hold-from': ({ hold }) => hold.from,
  'hold-to': ({ hold }) => hold.to,
  'rest-from': ({ rest }) => rest.from,
  'rest-to': ({ rest }) => rest.to,
  'region-minutes': ({ region }) => region.minutes,
  'region-points': ({ region }) => region.points,
  'holds-per-point': ({ holdsPerPoint }) => holdsPerPoint,
};

/** The names that `:limit[…]` takes. */
export const limitNames: readonly string[] = Object.keys(readers);

/** The number behind a name of `limitNames`; null for any other name. */
export function limitValue(limits: CourseLimits, name: string): number | null {
  if (!Object.hasOwn(readers, name)) return null;
  return readers[name]?.(limits) ?? null;
}
