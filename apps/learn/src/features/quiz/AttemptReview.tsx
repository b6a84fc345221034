import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { CircleDashed, Flag } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Standing } from './attempt.progress.ts';
import type { Sitting } from './attempt.sitting.ts';
import { SaveFailed } from './SaveFailed.tsx';

type AttemptReviewProps = {
  standings: readonly Standing[];
  sitting: Sitting;
  onPick: (index: number) => void;
  onBack: () => void;
};

/** The last look before the answers are handed in: what is blank, what was flagged. */
export function AttemptReview({ standings, sitting, onPick, onBack }: AttemptReviewProps) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const unanswered = indexesWhere(standings, (standing) => !standing.isAnswered);
  const flagged = indexesWhere(standings, (standing) => standing.isFlagged);
  const { submission } = sitting;
  return (
    <div className="grid gap-6 pb-16">
      <h1 ref={heading} tabIndex={-1} className="text-2xl font-bold outline-none">
        {unanswered.length === 0 ? (
          <Trans>Everything is answered</Trans>
        ) : (
          <Plural
            value={unanswered.length}
            one="# question is unanswered"
            other="# questions are unanswered"
          />
        )}
      </h1>
      <p className="max-w-read text-muted">
        {unanswered.length === 0 ? (
          <Trans>Once you submit, answers can no longer be changed.</Trans>
        ) : (
          <Plural
            value={unanswered.length}
            one="It scores 0 if you submit now. Once you submit, answers can no longer be changed."
            other="They score 0 if you submit now. Once you submit, answers can no longer be changed."
          />
        )}
      </p>
      <Jumps
        title={t`Unanswered`}
        icon={<CircleDashed aria-hidden size={18} className="text-muted" />}
        indexes={unanswered}
        onPick={onPick}
      />
      <Jumps
        title={t`Flagged`}
        icon={<Flag aria-hidden size={18} className="fill-current text-warn" />}
        indexes={flagged}
        onPick={onPick}
      />
      <SaveFailed sitting={sitting} />
      {submission === 'failed' && sitting.saves.status !== 'failed' ? (
        <Notice tone="error">
          <Trans>It was not submitted. Your answers are saved; try again.</Trans>
        </Notice>
      ) : null}
      <div className="grid gap-2 sm:flex">
        <Button isBusy={submission === 'submitting'} onClick={() => void sitting.submit()}>
          {unanswered.length === 0 ? (
            t`Submit`
          ) : (
            <Plural
              value={unanswered.length}
              one="Submit with # unanswered"
              other="Submit with # unanswered"
            />
          )}
        </Button>
        <Button variant="quiet" onClick={onBack}>{t`Back to the questions`}</Button>
      </div>
    </div>
  );
}

type JumpsProps = {
  title: string;
  icon: ReactNode;
  indexes: readonly number[];
  onPick: (index: number) => void;
};

function Jumps({ title, icon, indexes, onPick }: JumpsProps) {
  const { t } = useLingui();
  if (indexes.length === 0) return null;
  return (
    <section>
      <h2 className="flex items-center gap-2 text-sm font-semibold">
        {icon}
        {title}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {indexes.map((index) => {
          const number = index + 1;
          return (
            <li key={index}>
              <button
                type="button"
                aria-label={t`Go to question ${number}`}
                onClick={() => onPick(index)}
                className="tabular grid size-12 place-items-center rounded-control border border-edge bg-surface text-sm font-semibold hover:bg-sunken"
              >
                {number}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function indexesWhere(
  standings: readonly Standing[],
  holds: (standing: Standing) => boolean,
): number[] {
  return standings.flatMap((standing, index) => (holds(standing) ? [index] : []));
}
