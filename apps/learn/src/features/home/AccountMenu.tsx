import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { SignOutDocument } from './gql/graphql.ts';
import type { HomeViewerFragment } from './gql/graphql.ts';

const SchoolChoice = lazy(async () => {
  const { SchoolChoice } = await import('../../ui/schools/SchoolChoice.tsx');
  return { default: SchoolChoice };
});

/** A native popover: it closes on Escape and on a press elsewhere by itself. */
export function AccountMenu({ viewer }: { viewer: HomeViewerFragment }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [status, setStatus] = useState<'idle' | 'leaving' | 'failed'>('idle');
  const [wasOpened, setOpened] = useState(false);
  const letters = initials(viewer.name);
  const leave = () => {
    setStatus('leaving');
    client.mutate({ mutation: SignOutDocument }).then(
      // Every page asks again, finds no session and leads to the sign-in.
      () => client.resetStore().catch(() => undefined),
      () => setStatus('failed'),
    );
  };
  return (
    <>
      <button
        type="button"
        popoverTarget="account"
        aria-label={t`${letters}, account of ${viewer.name}`}
        className="-me-1.5 grid size-12 place-items-center rounded-full hover:bg-sunken"
      >
        <span
          aria-hidden
          className="grid size-9 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
        >
          {letters}
        </span>
      </button>
      <div
        id="account"
        popover="auto"
        onToggle={() => setOpened(true)}
        className="panel rounded-card border border-edge bg-surface p-5 text-ink"
      >
        <p className="font-semibold">{viewer.name}</p>
        <p className="text-sm text-muted">{viewer.email}</p>
        <p className="text-sm text-muted">{viewer.school.name}</p>
        <hr className="my-4 border-line" />
        <div className="grid gap-2">
          {wasOpened ? (
            <Suspense>
              <SchoolChoice />
            </Suspense>
          ) : null}
          <Link to="/account" className="py-2 text-sm font-semibold text-accent">
            <Trans>Account and password</Trans>
          </Link>
          {viewer.role === 'STUDENT' ? null : (
            <a href="/studio/" className="py-2 text-sm font-semibold text-accent">
              <Trans>Open the studio</Trans>
            </a>
          )}
          {status === 'failed' ? (
            <Notice tone="error">{t`You are still signed in. Try again.`}</Notice>
          ) : null}
          <Button
            variant="secondary"
            isBusy={status === 'leaving'}
            icon={<LogOut aria-hidden size={18} />}
            onClick={leave}
          >
            {t`Sign out`}
          </Button>
        </div>
      </div>
    </>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return `${words[0]?.[0] ?? ''}${last?.[0] ?? ''}`.toUpperCase();
}
