import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatDecimal, formatPercent } from '@palpate/ui/format';
import { ChevronRight } from 'lucide-react';
import type { AttemptEntryFragment, Preset } from '../../gql/graphql.ts';
import { Moment } from '../../ui/Time.tsx';
import { AnswerRow } from './AnswerRow.tsx';

export type AttemptEntryProps = { attempt: AttemptEntryFragment; startsOpen: boolean };

export function AttemptEntry({ attempt, startsOpen }: AttemptEntryProps) {
  return (
    <details className="group" open={startsOpen}>
      <summary className="flex min-h-12 list-none lg:min-h-8 items-start gap-x-3 px-3 py-2 text-xs -outline-offset-2 hover:bg-sunken">
        <ChevronRight
          aria-hidden
          size={14}
          className="mt-0.5 shrink-0 text-muted transition-transform duration-120 group-open:rotate-90 rtl:-scale-x-100"
        />
        <span className="grid min-w-0 flex-1 gap-x-4 gap-y-0.5 @2xl:grid-cols-[minmax(0,1fr)_auto]">
          <span>
            <span className="font-semibold">{attempt.activityTitle}</span>{' '}
            <Which attempt={attempt} />
          </span>
          <span className="text-muted tabular">
            <Outcome attempt={attempt} />
          </span>
        </span>
      </summary>
      <p className="ps-9.5 pe-3 pb-2 text-xs text-muted">
        <Trans>
          Started <Moment at={attempt.startedAt} />
        </Trans>
        {attempt.submittedAt ? (
          <>
            {', '}
            <Trans>
              submitted <Moment at={attempt.submittedAt} />
            </Trans>
          </>
        ) : null}
      </p>
      <ol className="divide-y divide-line border-t border-line">
        {attempt.answers.map((answer) => (
          <AnswerRow key={answer.position} answer={answer} />
        ))}
      </ol>
    </details>
  );
}

function Which({ attempt }: { attempt: AttemptEntryFragment }) {
  const { t } = useLingui();
  const { number } = attempt;
  const presets: Record<Preset, string> = {
    CHECK: t`lesson checks`,
    PRACTICE: t`practice, attempt ${number}`,
    QUIZ: t`quiz, attempt ${number}`,
  };
  return (
    <span className="text-muted">
      · {presets[attempt.preset]}
      {attempt.isRetry ? `, ${t`only what was missed`}` : ''}
      {attempt.isCounting && attempt.preset !== 'CHECK' ? (
        <span className="text-ink">, {t`counts`}</span>
      ) : null}
    </span>
  );
}

function Outcome({ attempt }: { attempt: AttemptEntryFragment }) {
  const { i18n } = useLingui();
  const { answers, preset, score, state, waiting } = attempt;
  const toMark = waiting > 0 ? <ToMark count={waiting} /> : null;
  // Nobody submits the checks of a lesson: they are answered one by one, or not.
  if (preset === 'CHECK') {
    const answered = answers.filter(({ answer }) => answer !== null).length;
    const total = answers.length;
    return (
      <>
        <Trans>
          {answered} of {total} answered
        </Trans>
        {toMark}
      </>
    );
  }
  if (score === null) {
    const words = state === 'OPEN' ? <Trans>under way</Trans> : <Trans>no score yet</Trans>;
    return (
      <>
        {words}
        {toMark}
      </>
    );
  }
  const share = formatPercent(score.percent, i18n.locale);
  const points = formatDecimal(score.points, i18n.locale);
  const outOf = formatDecimal(score.outOf, i18n.locale);
  return (
    <>
      <span className="font-semibold text-ink">{share}</span>{' '}
      <Trans>
        {points} of {outOf} points
      </Trans>
      {toMark}
    </>
  );
}

function ToMark({ count }: { count: number }) {
  return (
    <span className="font-medium text-warn">
      {', '}
      <Plural value={count} one="# answer to mark" other="# answers to mark" />
    </span>
  );
}
