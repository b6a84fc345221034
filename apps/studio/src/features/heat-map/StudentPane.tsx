import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

export type StudentPaneProps = {
  enrolmentId: string;
  name: string;
  /** False when the page was opened with the pane already in its address. */
  takesFocus: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** One student beside the table; Escape, handled by the page, closes it too. */
export function StudentPane({
  enrolmentId,
  name,
  takesFocus,
  onClose,
  children,
}: StudentPaneProps) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [enrolmentId, takesFocus]);

  return (
    <aside
      aria-labelledby="student-beside"
      className="min-h-0 min-w-0 overflow-y-auto border-s border-line bg-surface"
    >
      <header className="sticky top-0 z-10 flex items-center gap-2 border-b border-line bg-surface px-5 py-3">
        <h2
          ref={heading}
          id="student-beside"
          tabIndex={-1}
          className="min-w-0 flex-1 truncate rounded-[6px] text-base font-semibold"
        >
          {name}
        </h2>
        <Link
          to="/students/$enrolmentId"
          params={{ enrolmentId }}
          className="inline-flex min-h-8 items-center rounded-control px-2 text-xs font-medium whitespace-nowrap text-accent hover:bg-sunken"
        >
          <Trans>Open page</Trans>
        </Link>
        <button
          type="button"
          onClick={onClose}
          aria-keyshortcuts="Escape"
          className="inline-flex min-h-8 items-center gap-1.5 rounded-control px-2 text-muted hover:bg-sunken hover:text-ink"
        >
          <span className="sr-only">{t`Close`}</span>
          <kbd className="rounded-[4px] border border-line px-1 font-sans text-[0.6875rem]">
            Esc
          </kbd>
          <X aria-hidden size={16} />
        </button>
      </header>
      <div className="px-5 py-5">{children}</div>
    </aside>
  );
}
