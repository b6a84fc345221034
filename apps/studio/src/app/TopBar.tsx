import { useLingui } from '@lingui/react/macro';
import { CircleUserRound } from 'lucide-react';
import { SchoolSwitch } from './SchoolSwitch.tsx';
import { SignOutButton } from './SignOutButton.tsx';
import { StudioNav } from './StudioNav.tsx';
import type { Viewer } from './session.ts';

/** Phones and small windows; the desktop has the sidebar. */
export function TopBar({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  return (
    <header className="flex flex-wrap items-center gap-x-2 border-b border-line bg-surface py-2 ps-4 pe-2 sm:ps-6 lg:hidden">
      <div className="grid min-w-0 flex-1 leading-tight">
        <p className="text-xs font-semibold">Palpate</p>
        <SchoolSwitch viewer={viewer} />
      </div>
      <StudioNav role={viewer.role} className="order-last flex basis-full sm:gap-1" />
      <a
        href="/account"
        aria-label={t`Account of ${viewer.name}`}
        className="grid size-12 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink"
      >
        <CircleUserRound aria-hidden size={20} />
      </a>
      <SignOutButton />
    </header>
  );
}
