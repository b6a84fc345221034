import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AnswerProps, TypedAnswerProps } from './answer.props.ts';
import { ClaimCheck } from './claim-check/ClaimCheck.tsx';
import { ExtendedText } from './extended-text/ExtendedText.tsx';
import { Matching } from './matching/Matching.tsx';
import { MultipleResponse } from './multiple-response/MultipleResponse.tsx';
import { Numeric } from './numeric/Numeric.tsx';
import { Ordering } from './ordering/Ordering.tsx';
import { PointOnBody } from './point-on-body/PointOnBody.tsx';
import type { QuestionTypeName } from './question-type.registry.ts';
import { ShortAnswer } from './short-answer/ShortAnswer.tsx';
import { SingleChoice } from './single-choice/SingleChoice.tsx';
import { TrueFalse } from './true-false/TrueFalse.tsx';

// A method's parameters may be narrower: the server pairs a type with its own view, response and feedback.
type AnswerComponent = {
  render(props: TypedAnswerProps<unknown, unknown, unknown>): ReactNode;
}['render'];

const components: Record<QuestionTypeName, AnswerComponent> = {
  'single-choice': SingleChoice,
  'multiple-response': MultipleResponse,
  'true-false': TrueFalse,
  numeric: Numeric,
  ordering: Ordering,
  matching: Matching,
  'point-on-body': PointOnBody,
  'short-answer': ShortAnswer,
  'extended-text': ExtendedText,
  'claim-check': ClaimCheck,
};
const componentOf = new Map<string, AnswerComponent>(Object.entries(components));

/** Shows a question of any type and takes its answer; after a verdict, the reasons. */
export function Answer({ type, ...props }: AnswerProps) {
  const Component = componentOf.get(type);
  if (Component) return <Component {...props} />;
  return (
    <p className="rounded-control border border-line bg-sunken p-4 text-sm text-ink">
      <Trans>This app is too old to show this question. Reload the page to get the new one.</Trans>
    </p>
  );
}
