import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { useId } from 'react';
import type { Role, SignInInput, SiteQuery } from '../../gql/graphql.ts';

export type DemoSignInsProps = {
  demoSignIns: SiteQuery['site']['demoSignIns'];
  onSignIn: (input: SignInInput) => void;
  isBusy: boolean;
};

/** The demo school's people, those that the studio is for. */
export function DemoSignIns({ demoSignIns, onSignIn, isBusy }: DemoSignInsProps) {
  const { t } = useLingui();
  const id = useId();
  const staff = demoSignIns.filter(({ role }) => role !== 'STUDENT');
  if (staff.length === 0) return null;
  const roles: Record<Role, string> = {
    ADMIN: t`admin`,
    INSTRUCTOR: t`instructor`,
    STUDENT: t`student`,
  };
  return (
    <section aria-labelledby={id} className="grid gap-3 border-t border-line pt-6">
      <h2 id={id} className="text-sm font-semibold">
        <Trans>Look around the demo school</Trans>
      </h2>
      <ul className="grid gap-2">
        {staff.map(({ role, name, email, password }) => (
          <li key={email}>
            <Button
              variant="secondary"
              className="w-full"
              aria-disabled={isBusy || undefined}
              onClick={() => (isBusy ? undefined : onSignIn({ email, password }))}
            >
              <Trans>
                {name}, {roles[role]}
              </Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
