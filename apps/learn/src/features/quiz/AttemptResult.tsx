import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { formatDecimal, formatPercent } from '@palpate/ui/format';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import { Hourglass, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { AttemptPartsFragment } from './gql/graphql.ts';
import { SafetyMissed } from '../../ui/SafetyMissed.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { AnswerReasons } from './AnswerReasons.tsx';
import { useStartAttempt } from './attempt.start.ts';

type Shown = 'all' | 'missed';

/** After submitting: the score, then every question with its verdict and the reasons. */
export function AttemptResult({ attempt }: { attempt: AttemptPartsFragment }) {
  const { t, i18n } = useLingui();
  const [shown, setShown] = useState<Shown>('all');
  const { score, slots, waiting } = attempt;
  // What waits for a person is neither right nor missed yet.
  const missed = slots.filter((slot) => slot.verdict && slot.verdict.isRight === false);
  const right = slots.filter((slot) => slot.verdict?.isRight).length;
  return (
    <>
      <title>{`${t`Result`}: ${attempt.activityTitle} · Palpate`}</title>
      <TopBar title={attempt.activityTitle} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 pt-8 pb-24 outline-none sm:px-6 sm:pt-12"
      >
        <p className="text-xs font-medium text-accent">{attempt.moduleTitle}</p>
        <h1 className="mt-1 text-2xl font-bold">
          {score ? (
            <Trans>
              {formatDecimal(score.points, i18n.locale)} of{' '}
              {formatDecimal(score.outOf, i18n.locale)} points
            </Trans>
          ) : (
            <Trans>Submitted</Trans>
          )}
        </h1>
        <p className="tabular mt-1 text-muted">
          {score ? `${formatPercent(score.percent, i18n.locale)} · ` : null}
          <Plural
            value={slots.length}
            one={`${right} of # question right`}
            other={`${right} of # questions right`}
          />
          {attempt.isRetry ? <Trans> · only what was missed before</Trans> : null}
          {' · '}
          <Link to="/figures" hash="score" className="underline underline-offset-2">
            <Trans>What a score means</Trans>
          </Link>
        </p>
        {waiting > 0 ? <Waiting count={waiting} /> : null}
        {attempt.preset === 'QUIZ' ? (
          <SafetyMissed count={missed.filter((slot) => slot.isSafetyCritical).length} />
        ) : null}
        <ResultActions attempt={attempt} missedCount={missed.length} />
        {missed.length > 0 && right > 0 ? (
          <ShownSwitch shown={shown} missedCount={missed.length} onShow={setShown} />
        ) : null}
        <ol className="mt-8 grid gap-10">
          {(shown === 'all' ? slots : missed).map((slot) => (
            <AnswerReasons key={slot.id} slot={slot} number={slots.indexOf(slot) + 1} />
          ))}
        </ol>
      </main>
    </>
  );
}

function Waiting({ count }: { count: number }) {
  return (
    <p className="mt-3 flex items-start gap-2 text-sm text-muted">
      <Hourglass aria-hidden size={18} className="mt-0.5 shrink-0" />
      <Plural
        value={count}
        one="# answer is waiting for your instructor. It is not in these points yet."
        other="# answers are waiting for your instructor. They are not in these points yet."
      />
    </p>
  );
}

type ResultActionsProps = { attempt: AttemptPartsFragment; missedCount: number };

function ResultActions({ attempt, missedCount }: ResultActionsProps) {
  const { t } = useLingui();
  const { start, status } = useStartAttempt();
  const { id, enrolmentId, activityId } = attempt;
  return (
    <div className="mt-6 grid gap-3">
      {status === 'failed' ? (
        <Notice tone="error">
          <Trans>The new attempt did not start, and nothing was counted. Try again.</Trans>
        </Notice>
      ) : null}
      <div className="grid gap-3 sm:flex sm:flex-wrap sm:*:shrink-0">
        {missedCount > 0 ? (
          <Button
            isBusy={status === 'starting'}
            icon={<RotateCcw aria-hidden size={18} />}
            onClick={() => void start({ enrolmentId, quizId: activityId, retryOf: id })}
          >
            {t`Try what was missed`}
          </Button>
        ) : null}
        <Link to="/" className={buttonClass(missedCount > 0 ? 'secondary' : 'primary')}>
          <Trans>Back to the course</Trans>
        </Link>
        <Link
          to="/quiz/$enrolmentId/$quizId"
          params={{ enrolmentId, quizId: activityId }}
          className={buttonClass('quiet')}
        >
          <Trans>All attempts</Trans>
        </Link>
      </div>
    </div>
  );
}

type ShownSwitchProps = { shown: Shown; missedCount: number; onShow: (shown: Shown) => void };

function ShownSwitch({ shown, missedCount, onShow }: ShownSwitchProps) {
  const { t } = useLingui();
  const words: Record<Shown, string> = { all: t`All`, missed: t`Missed (${missedCount})` };
  return (
    <div
      role="group"
      aria-label={t`Questions to show`}
      className="mt-12 inline-flex gap-1 rounded-button bg-sunken p-1"
    >
      {(['all', 'missed'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={shown === choice}
          onClick={() => onShow(choice)}
          className="tabular min-h-10 rounded-control px-4 text-sm font-semibold text-muted aria-pressed:bg-surface aria-pressed:text-ink"
        >
          {words[choice]}
        </button>
      ))}
    </div>
  );
}
