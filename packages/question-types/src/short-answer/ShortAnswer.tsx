import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import type { TypedAnswerProps } from '../answer.props.ts';
import { controlLook } from '../control.look.ts';
import type { WordTone } from '../control.look.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import { ReasonCard } from '../ReasonCard.tsx';
import { maxShortAnswer, textOf } from '../text.limits.ts';
import type { TextResponse } from '../text.response.ts';
import { VerdictWord } from '../VerdictWord.tsx';
import type { ShortAnswerFeedback, ShortAnswerView } from './short-answer.type.ts';

type ShortAnswerProps = TypedAnswerProps<ShortAnswerView, TextResponse, ShortAnswerFeedback>;

/** A word or a few, typed; case, accents and a full stop make no difference. */
export function ShortAnswer({ view, response, onChange, isClosed, feedback }: ShortAnswerProps) {
  const id = useId();
  const tone = feedback && response ? toneOf(feedback) : null;
  return (
    <QuestionFrame stem={view.stem}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold text-ink">
        <Trans>Your answer, in a word or a few</Trans>
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={maxShortAnswer}
        value={response?.text ?? ''}
        readOnly={isClosed}
        onChange={({ target }) => onChange(textOf(target.value), 'gradual')}
        className={`control min-h-14! text-lg! ${controlLook(tone, isClosed)}`}
      />
      {feedback && <ShortAnswerVerdict feedback={feedback} tone={tone} />}
    </QuestionFrame>
  );
}

type ShortAnswerVerdictProps = { feedback: ShortAnswerFeedback; tone: WordTone | null };

function ShortAnswerVerdict({ feedback, tone }: ShortAnswerVerdictProps) {
  return (
    <div className="mt-3 grid gap-3">
      {tone && <VerdictWord tone={tone} />}
      {feedback.misconception && <p className="text-sm text-ink">{feedback.misconception}</p>}
      {'accepted' in feedback && (
        <ReasonCard
          title={
            <>
              <Trans>What was asked for:</Trans> {feedback.accepted}
            </>
          }
        >
          <p>{feedback.rationale}</p>
        </ReasonCard>
      )}
    </div>
  );
}

function toneOf({ fraction }: ShortAnswerFeedback): WordTone {
  if (fraction === 1) return 'right';
  return fraction > 0 ? 'partly' : 'wrong';
}
