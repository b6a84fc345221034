import { Trans, useLingui } from '@lingui/react/macro';
import type { LessonReview, LessonTree } from '@palpate/content/tree';
import { formatDate } from '@palpate/ui/format';
import { SourceList } from '@palpate/ui/SourceList';
import { ChevronRight } from 'lucide-react';

/** What the lesson stands on, and who has looked it over. */
export function LessonSources({ tree }: { tree: LessonTree }) {
  const count = tree.sources.length;
  return (
    <footer className="mt-16 max-w-read border-t border-line pt-4 text-sm text-muted">
      {count > 0 ? (
        <details className="group">
          <summary className="flex min-h-12 list-none items-center gap-2 rounded-control font-semibold [&::-webkit-details-marker]:hidden">
            <ChevronRight
              aria-hidden
              size={18}
              className="transition-transform duration-120 group-open:rotate-90 rtl:-scale-x-100"
            />
            <Trans>Sources ({count})</Trans>
          </summary>
          <div className="pt-2 pb-4">
            <SourceList sources={tree.sources} />
          </div>
        </details>
      ) : null}
      <p className="py-2 text-xs">
        <ReviewState review={tree.review} />
      </p>
    </footer>
  );
}

function ReviewState({ review }: { review: LessonReview }) {
  const { i18n } = useLingui();
  if (review.state === 'draft') {
    return <Trans>Draft by the project: not yet reviewed by a licensed instructor.</Trans>;
  }
  const { by, licence } = review;
  const date = formatDate(review.date, i18n.locale);
  return (
    <Trans>
      Reviewed by {by} ({licence}) on {date}.
    </Trans>
  );
}
