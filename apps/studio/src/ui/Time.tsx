import { Trans, useLingui } from '@lingui/react/macro';
import { formatAgo, formatDate } from '@palpate/ui/format';
import { useNow } from './use-now.ts';

/** A moment in the browser's zone, to the minute. */
export function Moment({ at }: { at: string }) {
  const { i18n } = useLingui();
  return <time dateTime={at}>{formatDate(at, i18n.locale, 'moment')}</time>;
}

/** The day of a moment, with the minute on hover. */
export function CalendarMoment({ at }: { at: string }) {
  const { i18n } = useLingui();
  return (
    <time dateTime={at} title={formatDate(at, i18n.locale, 'moment')}>
      {formatDate(at, i18n.locale)}
    </time>
  );
}

/** How long ago, or that it never was. */
export function Ago({ at }: { at: string | null }) {
  const { i18n } = useLingui();
  const now = useNow();
  if (at === null) return <Trans>not yet</Trans>;
  return (
    <time dateTime={at} title={formatDate(at, i18n.locale, 'moment')}>
      {formatAgo(at, now, i18n.locale)}
    </time>
  );
}

/** A calendar day of the cohort ("2026-09-01"), which no zone may shift. */
export function CalendarDay({ date }: { date: string }) {
  const { i18n } = useLingui();
  return <time dateTime={date}>{formatDate(noonOf(date), i18n.locale)}</time>;
}

/** Two calendar days as the language writes a range: what they share is said once, and a line breaks between them. */
export function CalendarRange({ from, to }: { from: string; to: string }) {
  const { i18n } = useLingui();
  const format = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium' });
  const parts = format.formatRangeToParts(noonOf(from), noonOf(to));
  const between = parts.findIndex(({ source }) => source === 'shared');
  const words = parts.map(({ value }, at) =>
    at === between ? value : value.replaceAll(' ', '\u00a0'),
  );
  return <span>{words.join('')}</span>;
}

function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00`);
}
