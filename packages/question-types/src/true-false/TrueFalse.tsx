import { useLingui } from '@lingui/react/macro';
import type { TypedAnswerProps } from '../answer.props.ts';
import type { ChoiceFeedback } from '../choice/choice.options.ts';
import { ChoiceQuestion } from '../choice/ChoiceQuestion.tsx';
import type { TrueFalseResponse, TrueFalseView } from './true-false.type.ts';

type TrueFalseProps = TypedAnswerProps<TrueFalseView, TrueFalseResponse, ChoiceFeedback>;

/** Two native radio buttons, true always first. */
export function TrueFalse({ view, response, onChange, ...rest }: TrueFalseProps) {
  const { t } = useLingui();
  const options = [
    { id: 'true', text: t`True` },
    { id: 'false', text: t`False` },
  ];
  return (
    <ChoiceQuestion
      {...rest}
      view={{ stem: view.stem, options }}
      control="radio"
      chosen={response ? [String(response.choice)] : []}
      onPick={(id) => onChange({ choice: id === 'true' })}
    />
  );
}
