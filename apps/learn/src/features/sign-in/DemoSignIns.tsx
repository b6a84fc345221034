import { Trans } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import type { DemoSignInPartsFragment, Role, SignInInput } from './gql/graphql.ts';

type DemoSignInsProps = {
  signIns: readonly DemoSignInPartsFragment[];
  onPick: (input: SignInInput) => Promise<void>;
  isBusy: boolean;
};

export function DemoSignIns({ signIns, onPick, isBusy }: DemoSignInsProps) {
  return (
    <section aria-labelledby="demo">
      <h2 id="demo" className="text-sm font-semibold">
        <Trans>Look around the demo school</Trans>
      </h2>
      <ul className="mt-3 divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {signIns.map(({ role, name, email, password }) => (
          <li key={email}>
            <button
              type="button"
              aria-busy={isBusy || undefined}
              onClick={() => void (isBusy ? undefined : onPick({ email, password }))}
              className="flex min-h-16 w-full items-center gap-4 px-5 py-3 text-start -outline-offset-3 transition-colors duration-120 hover:bg-sunken"
            >
              <span className="min-w-0 flex-1">
                <span className="block text-sm font-semibold">
                  <SignInAs role={role} />
                </span>
                <span className="block text-xs text-muted">{name}</span>
                <span className="block wrap-anywhere text-xs text-muted">{email}</span>
              </span>
              <ArrowRight aria-hidden size={18} className="shrink-0 text-muted rtl:-scale-x-100" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SignInAs({ role }: { role: Role }) {
  switch (role) {
    case 'STUDENT':
      return <Trans>Sign in as a student</Trans>;
    case 'INSTRUCTOR':
      return <Trans>Sign in as an instructor</Trans>;
    case 'ADMIN':
      return <Trans>Sign in as an admin</Trans>;
  }
}
