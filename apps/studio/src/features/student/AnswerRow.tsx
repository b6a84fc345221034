import { Plural, Trans } from '@lingui/react/macro';
import { ShieldAlert } from 'lucide-react';
import type { AnswerRowFragment } from '../../gql/graphql.ts';
import { Moment } from '../../ui/Time.tsx';
import { Corrections } from './Corrections.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { outcomeOf } from './answer.outcome.ts';

export function AnswerRow({ answer }: { answer: AnswerRowFragment }) {
  const outcome = outcomeOf(answer);
  const isMissed = outcome === 'not-right' || outcome === 'partly';
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 gap-y-1 px-3 py-2.5 text-xs @2xl:grid-cols-[1.5rem_minmax(0,1fr)_minmax(0,11rem)] @2xl:gap-x-4">
      <span className="text-muted tabular">{answer.position}</span>
      <div className="grid content-start gap-1">
        <p className="text-muted">{answer.stem}</p>
        <p className="font-medium whitespace-pre-line">
          {wordsOf(answer) ?? (
            <span className="font-normal text-muted">
              <Trans>No answer</Trans>
            </span>
          )}
        </p>
        <Corrections corrections={answer.corrections} />
        {answer.isSafetyCritical ? (
          <p
            className={`flex items-center gap-1.5 ${isMissed ? 'font-medium text-caution' : 'text-muted'}`}
          >
            <ShieldAlert aria-hidden size={14} className="shrink-0" />
            <Trans>Safety-critical</Trans>
          </p>
        ) : null}
      </div>
      <div className="col-start-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted @2xl:col-start-3 @2xl:grid @2xl:content-start @2xl:justify-items-start">
        <VerdictMark outcome={outcome} />
        {answer.answeredAt ? <Moment at={answer.answeredAt} /> : null}
        {answer.changes > 0 ? (
          <span>
            <Plural value={answer.changes} one="changed once" other="changed # times" />
          </span>
        ) : null}
      </div>
    </li>
  );
}

/** An ordering is told as "1. first; 2. second": each step gets a line of its own. */
function wordsOf({ type, answer }: AnswerRowFragment): string | null {
  return type === 'ordering' && answer ? answer.replaceAll(/; (?=\d+\. )/g, '\n') : answer;
}
