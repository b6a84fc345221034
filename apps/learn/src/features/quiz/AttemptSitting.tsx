import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ProgressBar } from '@palpate/ui/ProgressBar';
import { useRef, useState } from 'react';
import type { AttemptPartsFragment, SavedSlotFragment } from './gql/graphql.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import { AttemptQuestion } from './AttemptQuestion.tsx';
import { AttemptReview } from './AttemptReview.tsx';
import { firstOpenIndex, standingOf } from './attempt.progress.ts';
import { useSitting } from './attempt.sitting.ts';
import { QuestionMap } from './QuestionMap.tsx';
import { SaveLine } from './SaveLine.tsx';

/** An attempt under way: one question at a time, then a look at what is left before submitting. */
export function AttemptSitting({ attempt }: { attempt: AttemptPartsFragment }) {
  const { t } = useLingui();
  const { slots } = attempt;
  const [index, setIndex] = useState(() => firstOpenIndex(slots, attempt.preset));
  const [hasMoved, setMoved] = useState(false);
  const [isReviewing, setReviewing] = useState(false);
  const nextRef = useRef<HTMLButtonElement>(null);
  const questionRef = useRef<HTMLFormElement>(null);

  // A closed question is left with Enter; an open one is answered again.
  const focusAfterVerdict = (slot: SavedSlotFragment) => {
    if (slot.isClosed) nextRef.current?.focus();
    else questionRef.current?.querySelector('fieldset')?.focus();
  };
  const sitting = useSitting(attempt, focusAfterVerdict);
  const standings = slots.map((slot) => standingOf(slot, sitting.drafts));
  const answered = standings.filter((standing) => standing.isAnswered).length;
  const unanswered = slots.length - answered;
  const slot = slots[index];

  const goTo = (target: number) => {
    sitting.leave();
    setIndex(target);
    setMoved(true);
    setReviewing(false);
    window.scrollTo({ top: 0 });
  };
  const goOn = () => {
    if (index < slots.length - 1) return goTo(index + 1);
    sitting.leave();
    setReviewing(true);
  };

  const number = index + 1;
  return (
    <div className="flex min-h-dvh flex-col">
      <title>{`${attempt.activityTitle} · Palpate`}</title>
      <TopBar
        title={attempt.activityTitle}
        trailing={
          <QuestionMap standings={standings} current={isReviewing ? null : index} onPick={goTo} />
        }
        progress={
          <>
            <ProgressBar
              isThin
              label={t`Answered questions`}
              value={answered}
              max={slots.length}
              valueText={t`${answered} of ${slots.length} answered`}
            />
            <div className="tabular flex min-h-8 items-center justify-between text-xs text-muted">
              <span>
                {unanswered > 0 ? (
                  <Plural value={unanswered} one="# unanswered" other="# unanswered" />
                ) : (
                  <Trans>All answered</Trans>
                )}
              </span>
              <SaveLine saves={sitting.saves} hasAnswers={answered > 0} />
            </div>
          </>
        }
      />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-page flex-1 flex-col px-4 pt-4 outline-none sm:px-6 sm:pt-10"
      >
        {isReviewing ? null : (
          <h1 className="sr-only">
            {attempt.activityTitle}:{' '}
            <Trans>
              question {number} of {slots.length}
            </Trans>
          </h1>
        )}
        {isReviewing || !slot ? (
          <AttemptReview
            standings={standings}
            sitting={sitting}
            onPick={goTo}
            onBack={() => goTo(index)}
          />
        ) : (
          <AttemptQuestion
            key={slot.id}
            slot={slot}
            number={number}
            count={slots.length}
            preset={attempt.preset}
            sitting={sitting}
            takesFocus={hasMoved}
            formRef={questionRef}
            nextRef={nextRef}
            onBack={index > 0 ? () => goTo(index - 1) : null}
            onNext={goOn}
          />
        )}
      </main>
    </div>
  );
}
