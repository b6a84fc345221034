import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { SignatureProblem } from './SignatureProblem.tsx';
import type { SignatureProps } from './SignaturePanel.tsx';
import { useSignature } from './use-signature.ts';

type SheetProps = SignatureProps & { onClosed: () => void };

export function WithdrawSheet({ courseId, row, onOutdated, onClosed }: SheetProps) {
  const { t } = useLingui();
  const { withdraw, isBusy, problem } = useSignature({ courseId, row, onDone: onClosed });
  return (
    <Sheet title={t`Withdraw the signature`} onClosed={onClosed}>
      <div className="grid gap-4 text-sm">
        <p>
          <Trans>
            “{row.title}” is shown to students as a draft again. That it was signed by{' '}
            {row.review.by}, and that it was withdrawn today, stays in the school's record.
          </Trans>
        </p>
        <SignatureProblem
          problem={problem}
          onReread={() => {
            onOutdated();
            onClosed();
          }}
        />
        <div className="flex flex-wrap gap-2">
          <Button isBusy={isBusy} onClick={withdraw}>
            <Trans>Withdraw</Trans>
          </Button>
          <Button variant="quiet" onClick={onClosed}>
            <Trans>Keep it</Trans>
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
