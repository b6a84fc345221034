import { Trans } from '@lingui/react/macro';
import { Answer } from '@palpate/question-types/react';
import type { AttemptSlotFragment } from './gql/graphql.ts';
import { QuestionSources } from '../../ui/QuestionSources.tsx';
import { ReviewState } from '../../ui/ReviewState.tsx';
import { VerdictLine, verdictKind } from '../../ui/VerdictLine.tsx';

type AnswerReasonsProps = { slot: AttemptSlotFragment; number: number };

/** One answered question, closed: your answer, the verdict, why, and what that stands on. */
export function AnswerReasons({ slot, number }: AnswerReasonsProps) {
  const isBlank = (slot.response ?? null) === null;
  return (
    <li className="border-t border-line pt-6 [&_legend]:text-lg">
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="tabular text-muted">
          <Trans>Question {number}</Trans>
        </span>
        {slot.verdict && !isBlank ? <VerdictLine kind={verdictKind(slot.verdict)} /> : null}
        {isBlank ? (
          <span className="font-semibold text-muted">
            <Trans>No answer given</Trans>
          </span>
        ) : null}
      </div>
      <Answer
        name={slot.id}
        type={slot.type}
        view={slot.question}
        response={slot.response ?? null}
        onChange={() => undefined}
        isClosed
        feedback={slot.verdict?.feedback ?? null}
      />
      <div className="mt-3 grid gap-1">
        <QuestionSources sources={slot.sources} />
        <p className="text-xs text-muted">
          <ReviewState review={slot.review} />
        </p>
      </div>
    </li>
  );
}
