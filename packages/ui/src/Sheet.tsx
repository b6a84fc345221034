import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';

type SheetProps = { title: ReactNode; onClosed: () => void; children: ReactNode };

/**
 * A sheet over the page: from below on a phone, in the middle elsewhere. It opens as it is drawn;
 * Escape, a press beside it and its button close it, and the focus goes back to where it was.
 */
export function Sheet({ title, onClosed, children }: SheetProps) {
  const { t } = useLingui();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // What is inside may measure itself, so it comes once there is room for it.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    setOpen(true);
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={({ currentTarget }) => !currentTarget.open && onClosed()}
      onClick={closeBeside}
      className="sheet fixed inset-x-0 top-auto bottom-0 m-0 mx-auto max-h-[85dvh] w-full max-w-read animate-rise overflow-y-auto overscroll-contain rounded-t-card border border-line bg-surface text-ink backdrop:bg-[rgb(0_0_0/0.45)] sm:inset-y-0 sm:my-auto sm:h-fit sm:rounded-card"
    >
      <div className="p-5 pb-[max(1.25rem,env(safe-area-inset-bottom))] sm:p-6">
        <div className="flex items-start gap-2">
          <h2 id={titleId} className="min-w-0 flex-1 pt-2 text-lg font-semibold">
            {title}
          </h2>
          <button
            type="button"
            aria-label={t`Close`}
            onClick={() => dialog.current?.close()}
            className="-me-2 grid size-12 shrink-0 place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink"
          >
            <X aria-hidden size={20} />
          </button>
        </div>
        {isOpen ? children : null}
      </div>
    </dialog>
  );
}

/** What is inside stands in one box: a press on the dialog itself fell on its backdrop. */
function closeBeside(event: MouseEvent<HTMLDialogElement>): void {
  if (event.target === event.currentTarget) event.currentTarget.close();
}
