import { SignOutButton } from './SignOutButton.tsx';
import { StudioNav } from './StudioNav.tsx';
import type { Viewer } from './session.ts';

/** Phones and small windows; the desktop has the sidebar. */
export function TopBar({ viewer }: { viewer: Viewer }) {
  return (
    <header className="flex flex-wrap items-center gap-x-2 border-b border-line bg-surface py-2 ps-4 pe-2 sm:ps-6 lg:hidden">
      <p className="grid min-w-0 flex-1 leading-tight">
        <span className="text-xs font-semibold">Palpate</span>
        <span className="truncate text-xs text-muted">{viewer.school.name}</span>
      </p>
      <StudioNav
        role={viewer.role}
        className="order-last -ms-3 flex basis-full gap-1 sm:order-none sm:ms-0 sm:basis-auto"
      />
      <SignOutButton />
    </header>
  );
}
