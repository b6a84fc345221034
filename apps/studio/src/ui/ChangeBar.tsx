import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Undo2, X } from 'lucide-react';

export type ChangeBarProps = {
  /** What was changed; null: nothing to say. */
  words: string | null;
  /** Null: nothing takes it back. */
  onUndo: (() => void) | null;
  isBusy: boolean;
  onHide: () => void;
};

/** The last change in words, announced, and the way back. */
export function ChangeBar({ words, onUndo, isBusy, onHide }: ChangeBarProps) {
  const { t } = useLingui();
  return (
    <div className="pointer-events-none sticky bottom-4 z-10 flex justify-center">
      <div
        className={
          words
            ? 'pointer-events-auto flex items-center gap-3 rounded-button border border-edge bg-surface py-1.5 ps-4 pe-2 text-sm'
            : 'sr-only'
        }
      >
        <p role="status">{words}</p>
        {words && onUndo ? (
          <Button
            variant="quiet"
            isBusy={isBusy}
            icon={<Undo2 aria-hidden size={16} />}
            className="shrink-0 text-accent! lg:min-h-9"
            onClick={onUndo}
          >
            <Trans>Undo</Trans>
          </Button>
        ) : null}
        {words ? (
          <button
            type="button"
            aria-label={t`Hide this message`}
            title={t`Hide this message`}
            onClick={onHide}
            className="grid size-12 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink lg:size-8"
          >
            <X aria-hidden size={16} />
          </button>
        ) : null}
      </div>
    </div>
  );
}
