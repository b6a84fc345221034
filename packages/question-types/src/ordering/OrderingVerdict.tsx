import { Trans } from '@lingui/react/macro';
import { Check, X } from 'lucide-react';
import type { OrderingFeedback } from './ordering.type.ts';

type OrderingVerdictProps = {
  feedback: OrderingFeedback;
  isBlank: boolean;
  textOf: ReadonlyMap<string, string>;
};

/** How much of the order is right and, once it may be seen, the right order and its reason. */
export function OrderingVerdict({ feedback, isBlank, textOf }: OrderingVerdictProps) {
  return (
    <div className="mt-6 grid gap-4">
      <PairsVerdict feedback={feedback} isBlank={isBlank} />
      {'key' in feedback && (
        <div className="rounded-control border border-line bg-surface p-4">
          <p className="text-sm font-semibold text-ink">
            <Trans>The right order</Trans>
          </p>
          <ol className="mt-2 grid list-decimal gap-1 ps-6 text-base text-ink marker:text-muted">
            {feedback.key.map((id) => (
              <li key={id}>{textOf.get(id)}</li>
            ))}
          </ol>
          <p className="mt-3 text-sm text-ink">{feedback.rationale}</p>
        </div>
      )}
    </div>
  );
}

function PairsVerdict({ feedback, isBlank }: Omit<OrderingVerdictProps, 'textOf'>) {
  const { pairsRight, pairs } = feedback;
  if (isBlank) {
    return (
      <p className="text-sm font-semibold text-muted">
        <Trans>Not answered</Trans>
      </p>
    );
  }
  if (pairsRight === pairs) {
    return (
      <p className="flex items-center gap-1.5 text-sm font-semibold text-ok">
        <Check aria-hidden size={18} className="shrink-0" />
        <Trans>Right: every step is in its place</Trans>
      </p>
    );
  }
  return (
    <p className="flex items-center gap-1.5 text-sm font-semibold text-warn">
      <X aria-hidden size={18} className="shrink-0" />
      <Trans>
        Not quite: {pairsRight} of {pairs} neighbouring pairs in the right order
      </Trans>
    </p>
  );
}
