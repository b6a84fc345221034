import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ReviewTextDocument } from '../../gql/graphql.ts';
import type { ReviewTextQuery } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SignaturePanel } from './SignaturePanel.tsx';
import { TextBody } from './TextBody.tsx';
import type { OpenText } from './review.search.ts';

type ReviewPaneProps = {
  courseId: string;
  text: OpenText;
  /** False when the page was opened with the text already in its address. */
  takesFocus: boolean;
  onClose: () => void;
};

/** One text in full, and what is said of it at its foot: it is read before it is signed. */
export function ReviewPane({ courseId, text, takesFocus, onClose }: ReviewPaneProps) {
  const { data, error, refetch } = useQuery(ReviewTextDocument, {
    variables: { input: { courseId, ...text } },
    fetchPolicy: 'cache-and-network',
  });
  const reload = () => void refetch();
  return (
    <aside
      aria-labelledby="review-text"
      className="flex min-h-0 min-w-0 flex-col bg-surface lg:border-s lg:border-line"
    >
      <PaneHead row={data?.reviewText.row} takesFocus={takesFocus} onClose={onClose} />
      <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-6 overflow-y-auto px-4 py-6 sm:px-6">
        {data ? (
          <>
            <TextBody text={data.reviewText} />
            <SignaturePanel courseId={courseId} row={data.reviewText.row} onOutdated={reload} />
          </>
        ) : null}
        {!data && error ? <ErrorNotice error={error} onRetry={reload} /> : null}
        {!data && !error ? <PaneSkeleton /> : null}
      </div>
    </aside>
  );
}

type PaneHeadProps = Pick<ReviewPaneProps, 'takesFocus' | 'onClose'> & {
  row: ReviewTextQuery['reviewText']['row'] | undefined;
};

function PaneHead({ row, takesFocus, onClose }: PaneHeadProps) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = row !== undefined;
  useEffect(() => {
    if (takesFocus && isShown) heading.current?.focus();
  }, [takesFocus, isShown]);
  return (
    <header className="sticky top-0 z-10 flex shrink-0 items-center gap-2 border-b border-line bg-surface px-4 py-2 sm:px-6">
      <button
        type="button"
        onClick={onClose}
        aria-label={t`Back to the list`}
        className="-ms-2 grid size-12 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink lg:hidden"
      >
        <ArrowLeft aria-hidden size={18} className="rtl:-scale-x-100" />
      </button>
      <h2
        ref={heading}
        id="review-text"
        tabIndex={-1}
        className="min-w-0 flex-1 truncate rounded-[6px] text-base font-semibold"
      >
        {row?.title ?? <Trans>Loading</Trans>}
      </h2>
      <button
        type="button"
        onClick={onClose}
        aria-keyshortcuts="Escape"
        className="hidden min-h-8 items-center gap-1.5 rounded-control px-2 text-muted hover:bg-sunken hover:text-ink lg:inline-flex"
      >
        <span className="sr-only">{t`Close`}</span>
        <kbd className="rounded-[4px] border border-line px-1 font-sans text-[0.6875rem]">Esc</kbd>
        <X aria-hidden size={16} />
      </button>
    </header>
  );
}

function PaneSkeleton() {
  const { t } = useLingui();
  return (
    <SkeletonPage label={t`Loading the text`}>
      <Skeleton className="mb-4 h-5 w-2/3" />
      <Skeleton className="mb-2 h-4 w-full" />
      <Skeleton className="mb-2 h-4 w-full" />
      <Skeleton className="h-4 w-1/2" />
    </SkeletonPage>
  );
}
