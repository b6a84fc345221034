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
  const { t } = useLingui();
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Sheet title={t`Leave without saving?`} onClosed={blocker.reset}>
      <div className="mt-2 grid gap-4 text-sm">
        <p>{children}</p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={blocker.reset}>
            <Trans>Stay here</Trans>
          </Button>
          <Button variant="secondary" onClick={blocker.proceed}>
            <Trans>Leave</Trans>
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
