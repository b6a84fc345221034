import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type LeaveSheetProps = {
  isDirty: boolean;
  /** What becomes of what is not saved. */
  children: ReactNode;
};

/** Asks before a page with unsaved work is left; the browser asks before it is closed. */
export function LeaveSheet({ isDirty, children }: LeaveSheetProps) {
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <LeaveQuestion onStay={blocker.reset} onLeave={blocker.proceed}>
      {children}
    </LeaveQuestion>
  );
}

type LeaveQuestionProps = { onStay: () => void; onLeave: () => void; children: ReactNode };

/** Leave without saving? */
export function LeaveQuestion({ onStay, onLeave, children }: LeaveQuestionProps) {
  const { t } = useLingui();
  return (
    <Sheet title={t`Leave without saving?`} onClosed={onStay}>
      <div className="mt-2 grid gap-4 text-sm">
        <p>{children}</p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={onStay}>
            <Trans>Stay here</Trans>
          </Button>
          <Button variant="secondary" onClick={onLeave}>
            <Trans>Leave</Trans>
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
