import { Trans, useLingui } from '@lingui/react/macro';
import type { TypedAnswerProps } from '../answer.props.ts';
import { ChoiceQuestion } from '../choice/ChoiceQuestion.tsx';
import { ReasonCard } from '../ReasonCard.tsx';
import type { ClaimCheckFeedback, ClaimCheckResponse, ClaimCheckView } from './claim-check.type.ts';
import { verdicts } from './claim.verdicts.ts';
import { useVerdictWords } from './verdict.words.hook.ts';

type ClaimCheckProps = TypedAnswerProps<ClaimCheckView, ClaimCheckResponse, ClaimCheckFeedback>;

/** A claim and the five verdicts from sound to false; after the verdict, what can be said instead. */
export function ClaimCheck({ view, response, onChange, feedback, ...rest }: ClaimCheckProps) {
  const { t } = useLingui();
  const words = useVerdictWords();
  const { claim } = view;
  const options = verdicts.map((id) => ({ id, ...words[id] }));
  const pick = (id: string) => {
    const verdict = verdicts.find((one) => one === id);
    if (verdict) onChange({ verdict });
  };
  return (
    <div className="grid gap-4">
      <ChoiceQuestion
        {...rest}
        view={{ stem: t`“${claim}”`, options }}
        hint={<Trans>Judge this claim by what the sources carry.</Trans>}
        control="radio"
        chosen={response ? [response.verdict] : []}
        onPick={pick}
        feedback={feedback}
      />
      {feedback?.correction && (
        <ReasonCard title={<Trans>What can be said</Trans>}>
          <p>{feedback.correction}</p>
        </ReasonCard>
      )}
    </div>
  );
}
