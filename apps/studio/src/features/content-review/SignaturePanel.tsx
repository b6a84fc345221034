import { Trans } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { useId, useState } from 'react';
import type { ReviewRowFragment } from '../../gql/graphql.ts';
import { ReviewMark } from './ReviewMark.tsx';
import { SignSheet } from './SignSheet.tsx';
import { WithdrawSheet } from './WithdrawSheet.tsx';

export type SignatureProps = {
  courseId: string;
  row: ReviewRowFragment;
  /** The text changed since it was read: it has to be read again. */
  onOutdated: () => void;
};

/** What is said of the text, and what the reader may do about it. */
export function SignaturePanel(props: SignatureProps) {
  const { row } = props;
  const id = useId();
  const [sheet, setSheet] = useState<'sign' | 'withdraw' | null>(null);
  const close = () => setSheet(null);
  return (
    <section
      aria-labelledby={id}
      className="grid max-w-read justify-items-start gap-3 rounded-card border border-line bg-canvas p-4 text-sm"
    >
      <h3 id={id} className="font-semibold">
        <Trans>Review</Trans>
      </h3>
      <p aria-live="polite">
        <ReviewMark review={row.review} />
      </p>
      {row.review.state === 'DRAFT' ? (
        <Button onClick={() => setSheet('sign')}>
          <Trans>Sign this text</Trans>
        </Button>
      ) : null}
      {row.canWithdraw ? (
        <Button variant="secondary" onClick={() => setSheet('withdraw')}>
          <Trans>Withdraw the signature</Trans>
        </Button>
      ) : null}
      {row.review.state === 'REVIEWED' && !row.canWithdraw ? (
        <p className="text-xs text-muted">
          <Trans>Only who signed, or an admin of the school, can withdraw it.</Trans>
        </p>
      ) : null}
      {sheet === 'sign' ? <SignSheet {...props} onClosed={close} /> : null}
      {sheet === 'withdraw' ? <WithdrawSheet {...props} onClosed={close} /> : null}
    </section>
  );
}
