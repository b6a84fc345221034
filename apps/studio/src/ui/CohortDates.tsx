import { Trans } from '@lingui/react/macro';
import { CalendarDay, CalendarRange } from './Time.tsx';

export type CohortDatesProps = { startsOn: string | null; endsOn: string | null };

/** From when until when, with either end open. */
export function CohortDates({ startsOn, endsOn }: CohortDatesProps) {
  if (startsOn && endsOn) return <CalendarRange from={startsOn} to={endsOn} />;
  if (startsOn) {
    return (
      <Trans>
        from <CalendarDay date={startsOn} />
      </Trans>
    );
  }
  if (endsOn) {
    return (
      <Trans>
        until <CalendarDay date={endsOn} />
      </Trans>
    );
  }
  return <Trans>no dates</Trans>;
}
