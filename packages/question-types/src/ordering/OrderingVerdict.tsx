import { Trans } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { OrderingFeedback } from './ordering.type.ts';

type OrderingVerdictProps = {
  feedback: OrderingFeedback;
  isBlank: boolean;
  textOf: ReadonlyMap<string, string>;
};

/** How much of the order is right and, once it may be seen, what was missed of it and the reason. */
export function OrderingVerdict({ feedback, isBlank, textOf }: OrderingVerdictProps) {
  // The page says "Right", and the right order already stands above.
  const isRight = !isBlank && feedback.pairsRight === feedback.pairs;
  return (
    <div className="mt-6 grid gap-4">
      {!isRight && <PairsVerdict feedback={feedback} isBlank={isBlank} />}
      {'key' in feedback && (
        <div className="rounded-control border border-line bg-surface p-4">
          {!isRight && <RightOrder order={feedback.key} textOf={textOf} />}
          <p className="text-sm text-ink">{feedback.rationale}</p>
        </div>
      )}
    </div>
  );
}

type RightOrderProps = { order: readonly string[]; textOf: ReadonlyMap<string, string> };

function RightOrder({ order, textOf }: RightOrderProps) {
  return (
    <div className="mb-3">
      <p className="text-sm font-semibold text-ink">
        <Trans>The right order</Trans>
      </p>
      <ol className="mt-2 grid list-decimal gap-1 ps-6 text-base text-ink marker:text-muted">
        {order.map((id) => (
          <li key={id}>{textOf.get(id)}</li>
        ))}
      </ol>
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
  return (
    <p className="flex items-center gap-1.5 text-sm font-semibold text-warn">
      <X aria-hidden size={18} className="shrink-0" />
      <Trans>
        Not quite: {pairsRight} of {pairs} neighbouring pairs in the right order
      </Trans>
    </p>
  );
}
