import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleDashed } from 'lucide-react';
import type { ReviewRowFragment } from '../../gql/graphql.ts';
import { CalendarDay } from '../../ui/Time.tsx';

type ReviewMarkProps = { review: ReviewRowFragment['review']; isShort?: boolean };

/** Draft, or by whom and when: an icon, a word and a colour. */
export function ReviewMark({ review, isShort = false }: ReviewMarkProps) {
  const { t } = useLingui();
  const { by, licence, date } = review;
  if (review.state === 'DRAFT' || date === null) {
    return (
      <span className="inline-flex shrink-0 items-center gap-1.5 text-muted">
        <CircleDashed aria-hidden size={14} className="shrink-0" />
        {t`Draft`}
      </span>
    );
  }
  if (isShort) {
    return (
      <span className="inline-flex max-w-[40%] shrink-0 items-center gap-1.5 font-medium text-ok">
        <CircleCheck aria-hidden size={14} className="shrink-0" />
        <span className="truncate">
          <span className="sr-only">{t`Reviewed by`} </span>
          {by}
          <span className="@max-2xl:sr-only">
            {', '}
            <CalendarDay date={date} />
          </span>
        </span>
      </span>
    );
  }
  return (
    <span className="inline-flex items-start gap-1.5 font-medium text-ok">
      <CircleCheck aria-hidden size={14} className="mt-0.5 shrink-0" />
      <span>
        <Trans>
          Reviewed by {by}, licence {licence}, on <CalendarDay date={date} />
        </Trans>
      </span>
    </span>
  );
}
