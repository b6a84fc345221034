import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate, formatDecimal, formatPercent } from '@palpate/ui/format';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { QuizAttemptFragment } from './gql/graphql.ts';
import { useMoment } from '../../ui/moment.ts';

export function AttemptList({ attempts }: { attempts: readonly QuizAttemptFragment[] }) {
  if (attempts.length === 0) return null;
  const newestFirst = [...attempts].sort((one, other) => other.number - one.number);
  return (
    <section aria-labelledby="attempts" className="mt-12">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="attempts" className="text-sm font-semibold">
          <Trans>Your attempts</Trans>
        </h2>
        <Link
          to="/figures"
          hash="counting-attempt"
          className="-my-3 py-3 text-xs text-muted underline underline-offset-2"
        >
          <Trans>Which attempt counts</Trans>
        </Link>
      </div>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {newestFirst.map((attempt) => (
          <li key={attempt.id}>
            <AttemptRow attempt={attempt} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AttemptRow({ attempt }: { attempt: QuizAttemptFragment }) {
  const { i18n } = useLingui();
  const moment = useMoment();
  const { number, score } = attempt;
  const at = attempt.submittedAt ?? attempt.startedAt;
  const reader = moment && { locale: i18n.locale, timeZone: moment.timeZone };
  return (
    <Link
      to="/attempt/$attemptId"
      params={{ attemptId: attempt.id }}
      className="flex min-h-16 items-center gap-3 py-2 text-sm hover:bg-sunken sm:-mx-3 sm:rounded-control sm:px-3"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium">
          <Trans>Attempt {number}</Trans>
          {attempt.isRetry ? (
            <span className="font-normal text-muted">
              <Trans> · only what was missed</Trans>
            </span>
          ) : null}
        </span>
        <span className="block text-xs text-muted">
          {reader ? formatDate(at, reader, 'moment') : '\u00a0'}
          {attempt.isCounting ? <Trans> · this one counts</Trans> : null}
        </span>
      </span>
      <span className="tabular shrink-0 text-end">
        {attempt.state === 'OPEN' ? (
          <span className="text-muted">
            <Trans>Under way</Trans>
          </span>
        ) : null}
        {score ? (
          <>
            <span className="block font-semibold">{formatPercent(score.percent, i18n.locale)}</span>
            <span className="block text-xs text-muted">
              <Trans>
                {formatDecimal(score.points, i18n.locale)} of{' '}
                {formatDecimal(score.outOf, i18n.locale)}
              </Trans>
            </span>
          </>
        ) : null}
      </span>
      <ChevronRight aria-hidden size={18} className="shrink-0 text-muted rtl:-scale-x-100" />
    </Link>
  );
}
