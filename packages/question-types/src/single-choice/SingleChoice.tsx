import type { TypedAnswerProps } from '../answer.props.ts';
import type { ChoiceFeedback, ChoiceView } from '../choice/choice.options.ts';
import { ChoiceQuestion } from '../choice/ChoiceQuestion.tsx';
import type { SingleChoiceResponse } from './single-choice.type.ts';

type SingleChoiceProps = TypedAnswerProps<ChoiceView, SingleChoiceResponse, ChoiceFeedback>;

/** One option out of a few, as native radio buttons. */
export function SingleChoice({ response, onChange, ...rest }: SingleChoiceProps) {
  return (
    <ChoiceQuestion
      {...rest}
      control="radio"
      chosen={response ? [response.choice] : []}
      onPick={(choice) => onChange({ choice })}
    />
  );
}
