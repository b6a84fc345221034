import { Trans, useLingui } from '@lingui/react/macro';
import { Answer } from '@palpate/question-types/react';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Skeleton } from '@palpate/ui/Skeleton';
import { useRef } from 'react';
import type { CheckSlotFragment } from './gql/graphql.ts';
import { QuestionSources } from '../../ui/QuestionSources.tsx';
import { ReviewState } from '../../ui/ReviewState.tsx';
import { StoppedNotice } from '../../ui/StoppedNotice.tsx';
import { VerdictLine, verdictKind } from '../../ui/VerdictLine.tsx';
import { useCheck } from './check.answer.ts';
import type { LessonChecks } from './lesson.checks.ts';

/** A question in the text, answered on the spot. */
export function LessonCheck({
  checks,
  questionKey,
}: {
  checks: LessonChecks;
  questionKey: string;
}) {
  if (checks.state === 'opening') return <Skeleton className="my-6 h-64 w-full rounded-card!" />;
  if (checks.state === 'failed') {
    const failed = <CheckFailed onRetry={checks.retry} />;
    return <StoppedNotice error={checks.error} className="my-6" otherwise={failed} />;
  }
  const slot = checks.attempt?.slots.find((one) => one.questionKey === questionKey);
  if (!checks.attempt || !slot) return null;
  return <OpenCheck attemptId={checks.attempt.id} opened={slot} />;
}

function CheckFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <Notice
      tone="error"
      className="my-6"
      action={<Button variant="secondary" onClick={onRetry}>{t`Try again`}</Button>}
    >
      <Trans>The question of this part did not load. You can read on and come back to it.</Trans>
    </Notice>
  );
}

function OpenCheck({ attemptId, opened }: { attemptId: string; opened: CheckSlotFragment }) {
  const { t } = useLingui();
  const verdictRef = useRef<HTMLDivElement>(null);
  const { slot, response, verdict, status, choose, check } = useCheck(attemptId, opened, () =>
    verdictRef.current?.focus(),
  );
  return (
    <div
      role="group"
      aria-label={t`Check yourself`}
      tabIndex={-1}
      data-check={slot.isClosed ? 'closed' : 'open'}
      className="lesson-check my-8 scroll-mt-20 [&_legend]:text-lg rounded-card border border-line bg-surface p-5 sm:p-6"
    >
      <p className="mb-2 text-xs font-semibold text-accent">
        <Trans>Check yourself</Trans>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <Answer
          name={slot.id}
          type={slot.type}
          view={slot.question}
          response={response}
          onChange={choose}
          isClosed={slot.isClosed}
          feedback={verdict?.feedback ?? null}
        />
        <div ref={verdictRef} tabIndex={-1} role="status" className="outline-none">
          {verdict ? (
            <div className="animate-rise pt-4">
              <VerdictLine kind={verdictKind(verdict)} />
              {verdict.canTryAgain ? (
                <p className="mt-1 text-sm text-muted">
                  <Trans>You have one more try.</Trans>
                </p>
              ) : null}
            </div>
          ) : null}
          {status === 'blank' ? (
            <p className="pt-4 text-sm text-muted">
              <Trans>Answer first.</Trans>
            </p>
          ) : null}
        </div>
        {status === 'failed' ? (
          <Notice tone="error" className="mt-4">
            <Trans>Your answer did not reach the server. It is kept here: press Check again.</Trans>
          </Notice>
        ) : null}
        {slot.isClosed || verdict ? null : (
          <Button type="submit" className="mt-4 w-full sm:w-auto" isBusy={status === 'checking'}>
            {t`Check`}
          </Button>
        )}
      </form>
      {verdict ? (
        <>
          <QuestionSources sources={slot.sources} />
          <p className="pt-2 text-xs text-muted">
            <ReviewState review={slot.review} />
          </p>
        </>
      ) : null}
    </div>
  );
}
