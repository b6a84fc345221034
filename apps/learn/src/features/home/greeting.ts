export type DayPart = 'morning' | 'afternoon' | 'evening';

/** The part of the day at an hour (0 to 23) of the reader's clock. */
export function dayPart(hour: number): DayPart {
  if (hour >= 4 && hour < 12) return 'morning';
  if (hour >= 12 && hour < 18) return 'afternoon';
  return 'evening';
}

/** The hour (0 to 23) of a moment in a zone; without one, of the device's clock. */
export function hourIn(moment: Date, timeZone: string | undefined): number {
  const hour = new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone });
  return Number(hour.format(moment));
}
