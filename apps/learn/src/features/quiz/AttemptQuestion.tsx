import { Trans, useLingui } from '@lingui/react/macro';
import { Answer } from '@palpate/question-types/react';
import { Button, buttonClass } from '@palpate/ui/Button';
import { clsx } from 'clsx';
import { ChevronLeft, ChevronRight, Flag } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import type { AttemptSlotFragment, Preset } from './gql/graphql.ts';
import { QuestionSources } from '../../ui/QuestionSources.tsx';
import { VerdictLine, verdictKind } from '../../ui/VerdictLine.tsx';
import { responseOf, standingOf } from './attempt.progress.ts';
import type { Sitting } from './attempt.sitting.ts';
import { SaveFailed } from './SaveFailed.tsx';

type AttemptQuestionProps = {
  slot: AttemptSlotFragment;
  number: number;
  count: number;
  preset: Preset;
  sitting: Sitting;
  /** The learner moved here, so the keyboard comes along. */
  takesFocus: boolean;
  formRef: RefObject<HTMLFormElement | null>;
  nextRef: RefObject<HTMLButtonElement | null>;
  onBack: (() => void) | null;
  onNext: () => void;
};

export function AttemptQuestion(props: AttemptQuestionProps) {
  const { slot, number, count, preset, sitting, takesFocus, formRef, nextRef, onBack, onNext } =
    props;
  const { t } = useLingui();
  const [isBlank, setBlank] = useState(false);
  const { drafts } = sitting;
  const response = responseOf(slot, drafts);
  const { isFlagged } = standingOf(slot, drafts);
  // A choice made after the verdict waits for a verdict of its own.
  const verdict = drafts.responses.has(slot.position) ? null : slot.verdict;
  const mustCheck = preset !== 'QUIZ' && !slot.isClosed;
  const isLast = number === count;

  const focusQuestion = useCallback(
    () => formRef.current?.querySelector('fieldset')?.focus({ preventScroll: true }),
    [formRef],
  );
  useEffect(() => {
    if (takesFocus) focusQuestion();
  }, [takesFocus, focusQuestion]);

  const goOn = () => {
    if (!mustCheck) return onNext();
    if (sitting.isChecking(slot.position)) return;
    setBlank(response === null);
    if (response === null) return;
    if (verdict) return focusQuestion();
    sitting.check(slot);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goOn();
  };
  // A form answers Enter by itself only in a control; here the question as a whole does.
  const pressEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLFieldSetElement) goOn();
  };

  return (
    <form ref={formRef} onSubmit={submit} onKeyDown={pressEnter} className="flex flex-1 flex-col">
      <div className="grow pb-6 sm:grow-0 [&_fieldset]:outline-none">
        <Answer
          name={slot.id}
          type={slot.type}
          view={slot.question}
          response={response}
          onChange={(chosen, pace) => {
            setBlank(false);
            sitting.choose(slot.position, chosen, pace);
          }}
          isClosed={slot.isClosed}
          feedback={verdict?.feedback ?? null}
        />
        {verdict ? <QuestionSources sources={slot.sources} /> : null}
      </div>
      <div className="sticky bottom-0 -mx-4 mt-auto grid gap-3 border-t border-line bg-canvas px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:static sm:mx-0 sm:mt-2 sm:border-0 sm:px-0">
        <div role="status" className="empty:hidden">
          {verdict ? <Reached verdict={verdict} /> : null}
          {isBlank ? (
            <p className="text-sm text-muted">
              <Trans>Answer first, or skip the question for now.</Trans>
            </p>
          ) : null}
        </div>
        <SaveFailed sitting={sitting} />
        <div className="flex items-center gap-2">
          {onBack ? (
            <IconButton label={t`Question before`} onClick={onBack}>
              <ChevronLeft aria-hidden size={20} className="rtl:-scale-x-100" />
            </IconButton>
          ) : null}
          <IconButton
            label={t`Flag to look at again`}
            isPressed={isFlagged}
            onClick={() => sitting.flag(slot)}
          >
            <Flag aria-hidden size={20} className={clsx(isFlagged && 'fill-current text-warn')} />
          </IconButton>
          {mustCheck ? (
            <IconButton label={isLast ? t`Finish` : t`Skip for now`} onClick={onNext}>
              <ChevronRight aria-hidden size={20} className="rtl:-scale-x-100" />
            </IconButton>
          ) : null}
          <Button
            ref={nextRef}
            type="submit"
            className="grow sm:ms-auto sm:min-w-40 sm:grow-0"
            isBusy={sitting.isChecking(slot.position)}
          >
            {mustCheck ? t`Check` : null}
            {!mustCheck && !isLast ? t`Next` : null}
            {!mustCheck && isLast ? t`Finish` : null}
          </Button>
        </div>
      </div>
    </form>
  );
}

function Reached({ verdict }: { verdict: NonNullable<AttemptSlotFragment['verdict']> }) {
  return (
    <div className="animate-rise">
      <VerdictLine kind={verdictKind(verdict)} />
      {verdict.canTryAgain ? (
        <p className="mt-1 text-sm text-muted">
          <Trans>You have one more try.</Trans>
        </p>
      ) : null}
    </div>
  );
}

type IconButtonProps = {
  label: string;
  isPressed?: boolean;
  onClick: () => void;
  children: ReactNode;
};

function IconButton({ label, isPressed, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
      className={buttonClass('quiet', 'size-12 px-0! sm:size-11')}
    >
      {children}
    </button>
  );
}
