import { Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import { Play, RotateCcw } from 'lucide-react';
import type { QuizAttemptFragment, QuizQuery } from './gql/graphql.ts';
import { ActivityLink } from '../../ui/ActivityLink.tsx';
import { StoppedNotice } from '../../ui/StoppedNotice.tsx';
import { useStartAttempt } from './attempt.start.ts';

/** Start, or go on; after a submitted attempt also what it missed. */
export function QuizActions({ page }: { page: QuizQuery['quiz'] }) {
  const { t } = useLingui();
  const { start, status, error } = useStartAttempt();
  const { enrolmentId, quizId, openAttemptId, next } = page;
  const missed = lastWithMisses(page.attempts);
  const hasSubmitted = page.attempts.some((attempt) => attempt.state === 'SUBMITTED');
  const isStarting = status === 'starting';
  return (
    <div className="mt-8 grid gap-4">
      {status === 'failed' ? <StoppedNotice error={error} otherwise={<StartFailed />} /> : null}
      <div className="grid gap-3 sm:flex sm:flex-wrap">
        {openAttemptId ? (
          <Link
            to="/attempt/$attemptId"
            params={{ attemptId: openAttemptId }}
            className={buttonClass('primary')}
          >
            <Play aria-hidden size={18} className="rtl:-scale-x-100" />
            <Trans>Continue</Trans>
          </Link>
        ) : (
          <Button
            variant={hasSubmitted ? 'secondary' : 'primary'}
            isBusy={isStarting}
            icon={<Play aria-hidden size={18} className="rtl:-scale-x-100" />}
            onClick={() => void start({ enrolmentId, quizId })}
          >
            {hasSubmitted ? t`Start again` : t`Start`}
          </Button>
        )}
        {missed && !openAttemptId ? (
          <Button
            variant="secondary"
            isBusy={isStarting}
            icon={<RotateCcw aria-hidden size={18} />}
            onClick={() => void start({ enrolmentId, quizId, retryOf: missed.id })}
          >
            {t`Retry only what was missed`}
          </Button>
        ) : null}
        {hasSubmitted && !openAttemptId && next ? (
          <ActivityLink
            enrolmentId={enrolmentId}
            activity={next}
            className={buttonClass('primary', 'sm:-order-1')}
          >
            <Trans>Next: {next.title}</Trans>
          </ActivityLink>
        ) : null}
      </div>
    </div>
  );
}

function StartFailed() {
  return (
    <Notice tone="error">
      <Trans>The quiz did not start, and nothing was counted. Try again.</Trans>
    </Notice>
  );
}

function lastWithMisses(attempts: readonly QuizAttemptFragment[]): QuizAttemptFragment | null {
  const submitted = attempts.filter((attempt) => attempt.state === 'SUBMITTED');
  const last = submitted.reduce<QuizAttemptFragment | null>(
    (latest, attempt) => (!latest || attempt.number > latest.number ? attempt : latest),
    null,
  );
  if (!last?.score) return null;
  return Number(last.score.points) < Number(last.score.outOf) ? last : null;
}
