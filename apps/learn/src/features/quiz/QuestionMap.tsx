import { Trans, useLingui } from '@lingui/react/macro';
import { clsx } from 'clsx';
import { ChevronDown, Flag } from 'lucide-react';
import { useRef } from 'react';
import type { Standing } from './attempt.progress.ts';

type QuestionMapProps = {
  standings: readonly Standing[];
  /** Index of the question on the screen; none while reviewing. */
  current: number | null;
  onPick: (index: number) => void;
};

/** Every question with its state, a press away and out of sight until then. */
export function QuestionMap({ standings, current, onPick }: QuestionMapProps) {
  const { t } = useLingui();
  const panel = useRef<HTMLDivElement>(null);
  const count = standings.length;
  const number = (current ?? 0) + 1;
  return (
    <>
      <button
        type="button"
        popoverTarget="question-map"
        className="tabular -me-2 inline-flex min-h-12 items-center gap-1 rounded-button px-2 font-medium hover:bg-sunken hover:text-ink"
      >
        <span className="sr-only">
          <Trans>Question map:</Trans>{' '}
        </span>
        {current === null ? (
          <Trans>Questions</Trans>
        ) : (
          <Trans>
            {number} of {count}
          </Trans>
        )}
        <ChevronDown aria-hidden size={16} />
      </button>
      <div
        ref={panel}
        id="question-map"
        popover="auto"
        role="dialog"
        aria-label={t`Question map`}
        className="panel rounded-card border border-edge bg-surface p-4 text-ink"
      >
        <ol className="grid grid-cols-5 gap-2">
          {standings.map((standing, index) => (
            <li key={standing.position}>
              <MapButton
                number={index + 1}
                standing={standing}
                isCurrent={index === current}
                onPick={() => {
                  panel.current?.hidePopover();
                  onPick(index);
                }}
              />
            </li>
          ))}
        </ol>
        <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
          <span className="inline-flex items-center gap-1.5">
            <span aria-hidden className="size-3 rounded-full bg-accent" />
            <Trans>Answered</Trans>
          </span>
          <span className="inline-flex items-center gap-1.5">
            <Flag aria-hidden size={12} className="fill-current text-warn" />
            <Trans>Flagged</Trans>
          </span>
        </p>
      </div>
    </>
  );
}

type MapButtonProps = {
  number: number;
  standing: Standing;
  isCurrent: boolean;
  onPick: () => void;
};

function MapButton({ number, standing, isCurrent, onPick }: MapButtonProps) {
  const { t } = useLingui();
  const { isAnswered, isFlagged } = standing;
  const words = [
    t`Question ${number}`,
    isAnswered ? t`answered` : t`unanswered`,
    isFlagged ? t`flagged` : null,
  ];
  return (
    <button
      type="button"
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={words.filter((word) => word !== null).join(', ')}
      onClick={onPick}
      className={clsx(
        'tabular relative grid size-12 place-items-center rounded-control border text-sm font-semibold',
        isAnswered
          ? 'border-transparent bg-accent text-on-accent hover:bg-accent-strong'
          : 'border-edge text-ink hover:bg-sunken',
        isCurrent && 'ring-2 ring-ink ring-offset-2 ring-offset-surface',
      )}
    >
      {number}
      {isFlagged ? (
        <span className="absolute -end-1 -top-1 grid size-5 place-items-center rounded-full bg-surface text-warn">
          <Flag aria-hidden size={12} className="fill-current" />
        </span>
      ) : null}
    </button>
  );
}
