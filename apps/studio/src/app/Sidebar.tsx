import { Trans, useLingui } from '@lingui/react/macro';
import type { Role } from '../gql/graphql.ts';
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
        <p className="text-xs text-pretty text-muted" title={viewer.school.name}>
          {viewer.school.name}
        </p>
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
        <SignOutButton />
      </div>
    </header>
  );
}
