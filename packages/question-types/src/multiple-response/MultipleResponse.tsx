import { Trans } from '@lingui/react/macro';
import type { TypedAnswerProps } from '../answer.props.ts';
import type { ChoiceFeedback, ChoiceView } from '../choice/choice.options.ts';
import { ChoiceQuestion } from '../choice/ChoiceQuestion.tsx';
import type { MultipleResponseResponse } from './multiple-response.type.ts';

type MultipleResponseProps = TypedAnswerProps<ChoiceView, MultipleResponseResponse, ChoiceFeedback>;

/** Any number of options, as native checkboxes; with the last tick gone it is unanswered again. */
export function MultipleResponse({ response, onChange, ...rest }: MultipleResponseProps) {
  const chosen = response?.choices ?? [];
  const toggle = (id: string) => {
    const choices = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onChange(choices.length > 0 ? { choices } : null);
  };
  return (
    <ChoiceQuestion
      {...rest}
      control="checkbox"
      hint={<Trans>Choose all that apply.</Trans>}
      chosen={chosen}
      onPick={toggle}
    />
  );
}
