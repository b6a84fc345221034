import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Undo2, X } from 'lucide-react';
import type { OutlineDesk } from './use-outline.ts';

/** The last change in words, announced, and the way back. */
export function ChangeBar({ desk }: { desk: OutlineDesk }) {
  const { t } = useLingui();
  const { change, isBusy } = desk;
  return (
    <div className="pointer-events-none sticky bottom-4 z-10 flex justify-center">
      <div
        className={
          change
            ? 'pointer-events-auto flex items-center gap-3 rounded-button border border-edge bg-surface py-1.5 ps-4 pe-2 text-sm'
            : 'sr-only'
        }
      >
        <p role="status">{change?.words}</p>
        {change && change.undo.length > 0 ? (
          <Button
            variant="quiet"
            isBusy={isBusy}
            icon={<Undo2 aria-hidden size={16} />}
            className="shrink-0 text-accent! lg:min-h-9"
            onClick={() => void desk.undo(t`The change was taken back.`)}
          >
            <Trans>Undo</Trans>
          </Button>
        ) : null}
        {change ? (
          <button
            type="button"
            aria-label={t`Hide this message`}
            title={t`Hide this message`}
            onClick={desk.hideChange}
            className="grid size-12 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink lg:size-8"
          >
            <X aria-hidden size={16} />
          </button>
        ) : null}
      </div>
    </div>
  );
}
