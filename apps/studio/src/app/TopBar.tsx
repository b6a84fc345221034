import { useLingui } from '@lingui/react/macro';
import { HomeLink } from './HomeLink.tsx';
import { SignOutButton } from './SignOutButton.tsx';
import type { Viewer } from './session.ts';

/** Phones and small windows; the desktop has the sidebar. */
export function TopBar({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  return (
    <header className="flex items-center gap-2 border-b border-line bg-surface py-2 ps-4 pe-2 sm:ps-6 lg:hidden">
      <p className="grid min-w-0 flex-1 leading-tight">
        <span className="text-xs font-semibold">Palpate</span>
        <span className="truncate text-xs text-muted">{viewer.school.name}</span>
      </p>
      <nav aria-label={t`Studio`}>
        <HomeLink role={viewer.role} />
      </nav>
      <SignOutButton />
    </header>
  );
}
