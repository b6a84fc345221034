import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';

type TopBarProps = {
  /** What the page is about, in two lines at most. */
  title: ReactNode;
  trailing?: ReactNode;
  /** The thin progress of the page. */
  progress?: ReactNode;
};

/** The bar of a page that has one way out: back to the course. */
export function TopBar({ title, trailing, progress }: TopBarProps) {
  const { t } = useLingui();
  return (
    <header className="sticky top-0 z-10 bg-canvas pt-[env(safe-area-inset-top)]">
      <div className="mx-auto flex min-h-14 max-w-page items-center gap-2 px-2 sm:px-6">
        <Link
          to="/"
          aria-label={t`Back to the course`}
          className="grid size-12 shrink-0 place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink sm:-ms-3"
        >
          <ArrowLeft aria-hidden size={20} className="rtl:-scale-x-100" />
        </Link>
        <p className="min-w-0 line-clamp-2 flex-1 text-sm leading-snug text-balance text-muted">
          {title}
        </p>
        <div className="tabular shrink-0 pe-2 text-sm text-muted sm:pe-0">{trailing}</div>
      </div>
      {progress ? <div className="mx-auto max-w-page px-4 sm:px-6">{progress}</div> : null}
    </header>
  );
}
