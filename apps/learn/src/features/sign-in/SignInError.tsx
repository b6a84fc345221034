import { Trans } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { TooManyTries } from '../../ui/TooManyTries.tsx';

/** What stopped the sign-in, in words, and what to do. */
export function SignInError({ error }: { error: unknown }) {
  switch (errorCode(error)) {
    case 'SIGN_IN_FAILED':
    case 'INPUT_INVALID':
      return <Trans>Email and password do not match. Check both and try again.</Trans>;
    case 'CODE_WRONG':
      return (
        <Trans>
          This code is not right, or was used before. Wait for the next one and type that.
        </Trans>
      );
    case 'SIGN_IN_LIMITED':
      return <TooManyTries error={error} />;
    case 'BUSY':
      return <Trans>The server is busy. Try again in a few seconds.</Trans>;
    case 'NETWORK':
      return <Trans>The server could not be reached. Check your connection and try again.</Trans>;
    default:
      return <Trans>The sign-in did not work. Try again in a moment.</Trans>;
  }
}
