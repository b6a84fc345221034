import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '@palpate/ui/format';

type Review = {
  state: 'DRAFT' | 'REVIEWED';
  by: string | null;
  licence: string | null;
  date: string | null;
};

/** Who has looked a text over, in one quiet line; what says nothing is a draft. */
export function ReviewState({ review }: { review: Review }) {
  const { i18n } = useLingui();
  const { state, by, licence } = review;
  if (state === 'DRAFT' || review.date === null) {
    return <Trans>Draft by the project, not yet reviewed by a licensed instructor.</Trans>;
  }
  // A day without an hour is the same day everywhere.
  const date = formatDate(review.date, { locale: i18n.locale, timeZone: 'UTC' });
  return (
    <Trans>
      Reviewed by {by} ({licence}) on {date}.
    </Trans>
  );
}
