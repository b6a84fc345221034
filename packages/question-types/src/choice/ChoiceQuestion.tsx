import type { KeyboardEvent, ReactNode } from 'react';
import { QuestionFrame } from '../QuestionFrame.tsx';
import type { ChoiceFeedback, ChoiceView } from './choice.options.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { pickedByDigit } from './digit.keys.ts';

type ChoiceQuestionProps = {
  view: ChoiceView;
  control: 'radio' | 'checkbox';
  hint?: ReactNode;
  chosen: readonly string[];
  onPick(id: string): void;
  isClosed: boolean;
  feedback: ChoiceFeedback | null;
  name: string;
};

/** A stem and rows to choose from, by pointer, by Tab and arrows, or by digit. */
export function ChoiceQuestion({ view, hint, onPick, ...rest }: ChoiceQuestionProps) {
  const { control, chosen, isClosed, feedback, name } = rest;
  const verdicts = new Map(feedback?.options.map((verdict) => [verdict.id, verdict]));
  const pick = (id: string) => {
    if (!isClosed) onPick(id);
  };
  const pickByDigit = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const index = pickedByDigit(event, view.options.length);
    const option = index === null ? undefined : view.options[index];
    if (index === null || !option || isClosed) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('input').item(index).focus();
    pick(option.id);
  };
  return (
    <QuestionFrame stem={view.stem} hint={hint} onKeyDown={pickByDigit}>
      <div className="grid gap-3">
        {view.options.map((option, index) => (
          <ChoiceRow
            key={option.id}
            control={control}
            name={name}
            text={option.text}
            hint={option.hint}
            digit={index + 1}
            isChosen={chosen.includes(option.id)}
            isClosed={isClosed}
            verdict={verdicts.get(option.id)}
            onPick={() => pick(option.id)}
          />
        ))}
      </div>
    </QuestionFrame>
  );
}
