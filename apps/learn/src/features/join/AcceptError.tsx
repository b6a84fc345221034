import { Trans } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { buttonClass } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import { TooManyTries } from '../../ui/TooManyTries.tsx';

/** What stood in the way, in words, and what to do. */
export function AcceptError({ token, error }: { token: string; error: unknown }) {
  const code = errorCode(error);
  if (code === null) return null;
  if (code === 'SIGN_IN_FIRST') return <SignInFirst token={token} />;
  return (
    <Notice tone="error">
      <Words error={error} />
    </Notice>
  );
}

function SignInFirst({ token }: { token: string }) {
  return (
    <Notice
      tone="error"
      action={
        <Link
          to="/sign-in"
          search={{ next: `/join/${token}` }}
          className={buttonClass('secondary', 'w-full')}
        >
          <Trans>Sign in</Trans>
        </Link>
      }
    >
      <Trans>
        There is an account with this address. Sign in with its password, and you come back here to
        join.
      </Trans>
    </Notice>
  );
}

function Words({ error }: { error: unknown }) {
  switch (errorCode(error)) {
    case 'SIGN_IN_LIMITED':
      return <TooManyTries error={error} />;
    case 'MEMBER_ROLE_DIFFERS':
      return (
        <Trans>
          You belong to this school in another role already. Ask whoever sent you this link.
        </Trans>
      );
    case 'INPUT_INVALID':
      // Asked for a name and a password: who is signed in isn't who is asked in.
      return <Trans>This invitation is for another address. Choose “This isn't me”.</Trans>;
    case 'NETWORK':
      return <Trans>The server could not be reached. Check your connection and try again.</Trans>;
    default:
      return <Trans>That did not work. Nothing was changed; try again in a moment.</Trans>;
  }
}
