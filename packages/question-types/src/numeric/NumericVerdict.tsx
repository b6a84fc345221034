import { Trans, useLingui } from '@lingui/react/macro';
import { ReasonCard } from '../ReasonCard.tsx';
import { VerdictWord } from '../VerdictWord.tsx';
import type { NumericFeedback } from './numeric.type.ts';

type NumericVerdictProps = { feedback: NumericFeedback; isBlank: boolean };

/** Whether the amount is right, what it came from if that is known, and later the right one. */
export function NumericVerdict({ feedback, isBlank }: NumericVerdictProps) {
  return (
    <div className="mt-3 grid gap-3">
      {!isBlank && <VerdictWord tone={feedback.isRight ? 'right' : 'wrong'} />}
      {feedback.misconception && <p className="text-sm text-ink">{feedback.misconception}</p>}
      {'key' in feedback && (
        <ReasonCard title={<RightAmount feedback={feedback} />}>
          <p>{feedback.rationale}</p>
        </ReasonCard>
      )}
    </div>
  );
}

function RightAmount({ feedback }: { feedback: Extract<NumericFeedback, { key: number }> }) {
  const { i18n } = useLingui();
  const format = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 12 });
  const { key, tolerance, unit } = feedback;
  const amount = format.format(key);
  if (tolerance === 0) {
    return (
      <Trans>
        The answer is {amount} {unit}
      </Trans>
    );
  }
  const from = format.format(key - tolerance);
  const to = format.format(key + tolerance);
  return (
    <Trans>
      The answer is {amount} {unit}; {from} to {to} counts
    </Trans>
  );
}
