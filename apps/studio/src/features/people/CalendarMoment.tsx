import { useLingui } from '@lingui/react/macro';
import { formatDate } from '@palpate/ui/format';

/** The day of a moment, with the minute on hover. */
export function CalendarMoment({ at }: { at: string }) {
  const { i18n } = useLingui();
  return (
    <time dateTime={at} title={formatDate(at, i18n.locale, 'moment')}>
      {formatDate(at, i18n.locale)}
    </time>
  );
}
