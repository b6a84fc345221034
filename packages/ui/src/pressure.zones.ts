/** The house limits of pressure, in ratings of 0 to 10. */
export type PressureLimits = { from: number; to: number; ceiling: number; lowered: number };

export type PressureZone = 'none' | 'below' | 'working' | 'above' | 'never';

/** The limits as they are for a client whose ceiling is lowered: no rating of use is above it. */
export function lowerLimits(limits: PressureLimits): PressureLimits {
  const ceiling = limits.lowered;
  return { ...limits, ceiling, to: Math.min(limits.to, ceiling) };
}

/** The zone that a rating lies in; 0 is no pain, above the ceiling is never worked at. */
export function pressureZone(rating: number, { from, to, ceiling }: PressureLimits): PressureZone {
  if (rating === 0) return 'none';
  if (rating < from) return 'below';
  if (rating <= to) return 'working';
  return rating <= ceiling ? 'above' : 'never';
}
