import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { useBlocker } from '@tanstack/react-router';

/** Asks before a page with unsaved text is left; the browser asks before it is closed. */
export function LeaveSheet({ isDirty }: { isDirty: boolean }) {
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
        <p>
          <Trans>
            What you wrote isn't in the course yet. It stays on this device and is offered to you
            when you open the lesson again.
          </Trans>
        </p>
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
