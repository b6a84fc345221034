import { Plural, Trans } from '@lingui/react/macro';
import { useId } from 'react';
import type { TypedAnswerProps } from '../answer.props.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import { maxExtendedText, textOf } from '../text.limits.ts';
import type { TextResponse } from '../text.response.ts';
import type { ExtendedTextFeedback, ExtendedTextView } from './extended-text.type.ts';
import { ModelAnswer } from './ModelAnswer.tsx';
import { countWords } from './word.count.ts';

type ExtendedTextProps = TypedAnswerProps<ExtendedTextView, TextResponse, ExtendedTextFeedback>;

/** A text of some sentences with its words counted; afterwards the model answer to hold it against. */
export function ExtendedText({ view, response, onChange, isClosed, feedback }: ExtendedTextProps) {
  const id = useId();
  const text = response?.text ?? '';
  return (
    <QuestionFrame stem={view.stem}>
      {isClosed ? (
        <WrittenText text={text} />
      ) : (
        <>
          <label htmlFor={id} className="mb-1.5 block text-sm font-semibold text-ink">
            <Trans>Your answer</Trans>
          </label>
          <textarea
            id={id}
            rows={6}
            maxLength={maxExtendedText}
            value={text}
            aria-describedby={`${id}-words`}
            onChange={({ target }) => onChange(textOf(target.value), 'gradual')}
            className="control block min-h-40 resize-y"
          />
        </>
      )}
      <WordCount id={`${id}-words`} words={countWords(text)} maxWords={view.maxWords} />
      {feedback && 'rubric' in feedback && <ModelAnswer feedback={feedback} />}
    </QuestionFrame>
  );
}

function WrittenText({ text }: { text: string }) {
  return (
    <div className="rounded-control border border-line bg-surface p-4">
      <p className="mb-1 text-sm font-semibold text-ink">
        <Trans>Your answer</Trans>
      </p>
      <p className="text-base whitespace-pre-wrap text-ink">
        {text || <Trans>Nothing was written.</Trans>}
      </p>
    </div>
  );
}

type WordCountProps = { id: string; words: number; maxWords: number };

function WordCount({ id, words, maxWords }: WordCountProps) {
  const over = words - maxWords;
  return (
    <p id={id} className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-xs text-muted">
      <span className="tabular-nums">
        <Trans>
          {words} of {maxWords} words
        </Trans>
      </span>
      {/* Said once when it begins and ends, not with each word. */}
      <span role="status" className="font-semibold text-warn">
        {over > 0 && <Plural value={over} one="One word over" other="# words over" />}
      </span>
    </p>
  );
}
