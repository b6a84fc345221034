import { Trans, useLingui } from '@lingui/react/macro';
import { CircleUserRound } from 'lucide-react';
import type { Role } from '../gql/graphql.ts';
import { SchoolSwitch } from './SchoolSwitch.tsx';
import { SignOutButton } from './SignOutButton.tsx';
import { StudioNav } from './StudioNav.tsx';
import type { Viewer } from './session.ts';

/** Desktop only; the phone has the top bar. */
export function Sidebar({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  const roles: Record<Role, string> = {
    ADMIN: t`Admin`,
    INSTRUCTOR: t`Instructor`,
    STUDENT: t`Student`,
  };
  return (
    <header className="sticky top-0 hidden h-dvh flex-col gap-6 border-e border-line bg-surface px-3 py-5 lg:flex">
      <div className="grid px-3">
        <p className="text-sm font-semibold">Palpate</p>
        <SchoolSwitch viewer={viewer} />
      </div>
      <StudioNav role={viewer.role} className="grid gap-1" />
      <div className="mt-auto grid gap-1 border-t border-line pt-4">
        <p className="grid px-3 text-xs">
          <span className="truncate font-medium">{viewer.name}</span>
          <span className="text-muted">
            {roles[viewer.role]}
            {viewer.school.isDemo ? (
              <>
                {' · '}
                <Trans>demo school</Trans>
              </>
            ) : null}
          </span>
        </p>
        {/* The account stands in the learner app, for everyone. */}
        <a
          href="/account"
          className="flex min-h-8 items-center gap-2.5 rounded-control px-3 text-xs font-medium text-muted hover:bg-sunken hover:text-ink"
        >
          <CircleUserRound aria-hidden size={16} className="shrink-0" />
          <Trans>Account</Trans>
        </a>
        <SignOutButton />
      </div>
    </header>
  );
}
