import { Trans } from '@lingui/react/macro';
import type { TypedAnswerProps } from '../answer.props.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import { ReasonCard } from '../ReasonCard.tsx';
import { paired } from './matching.moves.ts';
import type { MatchingResponse } from './matching.pairs.ts';
import type { MatchingFeedback, MatchingView } from './matching.type.ts';
import { MatchingRow } from './MatchingRow.tsx';

type MatchingProps = TypedAnswerProps<MatchingView, MatchingResponse, MatchingFeedback>;

/** A row for each left side with a native select of the right ones; each right side goes with one row only. */
export function Matching({ view, response, onChange, isClosed, feedback }: MatchingProps) {
  const pairs = response?.pairs ?? {};
  const given = new Map(Object.entries(pairs));
  const ownerOf = new Map(
    view.left.flatMap(({ id, text }): [string, string][] => {
      const right = given.get(id);
      return right === undefined ? [] : [[right, text]];
    }),
  );
  const fared = new Map(feedback?.pairs.map((pair) => [pair.left, pair]));
  const reasons = new Map(feedback?.reasons.map(({ right, rationale }) => [right, rationale]));

  const choose = (left: string, right: string | null) => {
    const next = paired(pairs, left, right);
    onChange(next && { pairs: next });
  };

  return (
    <QuestionFrame stem={view.stem} hint={isClosed ? undefined : <MatchingHint />}>
      <ul role="list" className="grid gap-3">
        {view.left.map((side) => (
          <MatchingRow
            key={side.id}
            side={side}
            right={view.right}
            given={given.get(side.id) ?? null}
            ownerOf={ownerOf}
            isClosed={isClosed}
            verdict={fared.get(side.id)}
            reason={reasons.get(given.get(side.id) ?? '')}
            onChoose={(right) => choose(side.id, right)}
          />
        ))}
      </ul>
      {feedback && 'rationale' in feedback && (
        <div className="mt-4">
          <ReasonCard>
            <p>{feedback.rationale}</p>
          </ReasonCard>
        </div>
      )}
    </QuestionFrame>
  );
}

function MatchingHint() {
  return <Trans>Each goes with one row. To move one, set its row back to “Choose…”.</Trans>;
}
