import type { QuestionTypeName } from '@palpate/question-types/pure';
import { ClaimCheckEditor } from './ClaimCheckEditor.tsx';
import { ExtendedTextEditor } from './ExtendedTextEditor.tsx';
import { MatchingEditor } from './MatchingEditor.tsx';
import { MultipleResponseEditor } from './MultipleResponseEditor.tsx';
import { NumericEditor } from './NumericEditor.tsx';
import { OrderingEditor } from './OrderingEditor.tsx';
import { PointOnBodyEditor } from './PointOnBodyEditor.tsx';
import { ShortAnswerEditor } from './ShortAnswerEditor.tsx';
import { SingleChoiceEditor } from './SingleChoiceEditor.tsx';
import { TrueFalseEditor } from './TrueFalseEditor.tsx';

/** The fields of a type; a type without its form does not compile. */
export function TypeEditor({ type }: { type: QuestionTypeName }) {
  switch (type) {
    case 'single-choice':
      return <SingleChoiceEditor />;
    case 'multiple-response':
      return <MultipleResponseEditor />;
    case 'true-false':
      return <TrueFalseEditor />;
    case 'numeric':
      return <NumericEditor />;
    case 'ordering':
      return <OrderingEditor />;
    case 'matching':
      return <MatchingEditor />;
    case 'point-on-body':
      return <PointOnBodyEditor />;
    case 'short-answer':
      return <ShortAnswerEditor />;
    case 'extended-text':
      return <ExtendedTextEditor />;
    case 'claim-check':
      return <ClaimCheckEditor />;
    default:
      return type satisfies never;
  }
}
