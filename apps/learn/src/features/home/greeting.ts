export type DayPart = 'morning' | 'afternoon' | 'evening';

/** The part of the day at an hour (0 to 23) of the reader's clock. */
export function dayPart(hour: number): DayPart {
  if (hour >= 4 && hour < 12) return 'morning';
  if (hour >= 12 && hour < 18) return 'afternoon';
  return 'evening';
}
