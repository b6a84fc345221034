type DateStyle = 'day' | 'weekday' | 'moment';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
};

/** Who reads a date: their language, and their zone where it is not the device's. */
type Reader = string | { locale: string; timeZone: string | undefined };

/** A date in the reader's language and zone: a day, a weekday with its date, or a moment. */
export function formatDate(value: string | Date, reader: Reader, style: DateStyle = 'day'): string {
  const { locale, timeZone } =
    typeof reader === 'string' ? { locale: reader, timeZone: undefined } : reader;
  return new Intl.DateTimeFormat(locale, { ...styles[style], timeZone }).format(new Date(value));
}

/** How long ago, in the largest unit that is not zero ("3 days ago", "yesterday"). */
export function formatAgo(value: string | Date, now: Date, locale: string): string {
  const seconds = Math.round((new Date(value).getTime() - now.getTime()) / 1000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const size = Math.abs(seconds);
  if (size < 3600) return relative.format(Math.trunc(seconds / 60), 'minute');
  if (size < 86_400) return relative.format(Math.trunc(seconds / 3600), 'hour');
  return relative.format(Math.trunc(seconds / 86_400), 'day');
}

/** A whole percentage (0 to 100) in the reader's language. */
export function formatPercent(percent: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    percent / 100,
  );
}

/** An exact decimal that came as text, in the reader's language, with at most two places. */
export function formatDecimal(value: string, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Number(value));
}
