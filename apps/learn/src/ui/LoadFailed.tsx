import { Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { errorCode } from '@palpate/schema/client';
import { Link } from '@tanstack/react-router';
import { CloudOff, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';

type LoadFailedProps = { error: unknown; onRetry: () => void };

/** A page whose content did not come: what that means for the learner's work, and what to do. */
export function LoadFailed({ error, onRetry }: LoadFailedProps) {
  const { t } = useLingui();
  const code = errorCode(error);
  // The app is already on its way to the sign-in page.
  if (code === 'UNAUTHENTICATED') return null;
  if (code === 'ACTIVITY_LEFT') return <HasLeft />;
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN') return <Missing />;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 py-10 outline-none sm:px-6">
      <EmptyState
        isPage
        icon={<CloudOff aria-hidden size={22} />}
        title={t`This page did not load`}
        action={<Button onClick={onRetry}>{t`Try again`}</Button>}
      >
        <p role="alert">
          {code === 'NETWORK' ? (
            <Trans>The connection was lost. Everything you answered so far is kept.</Trans>
          ) : (
            <Trans>The server could not answer. Everything you answered so far is kept.</Trans>
          )}
        </p>
      </EmptyState>
    </main>
  );
}

/** The page does not exist, or is not this person's to see. */
export function Missing() {
  return (
    <NothingHere>
      <Trans>The address may be old, or the page belongs to another course.</Trans>
    </NothingHere>
  );
}

/** The course moved to a release without it while its page was open somewhere. */
function HasLeft() {
  return (
    <NothingHere>
      <Trans>Your course has moved on without this page. What you did here is kept.</Trans>
    </NothingHere>
  );
}

function NothingHere({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 py-10 outline-none sm:px-6">
      <title>{`${t`Not found`} · Palpate`}</title>
      <EmptyState
        isPage
        icon={<SearchX aria-hidden size={22} />}
        title={t`There is nothing here`}
        action={
          <Link to="/" className={buttonClass()}>
            <Trans>Go to your course</Trans>
          </Link>
        }
      >
        {children}
      </EmptyState>
    </main>
  );
}
