import { Plural, Trans } from '@lingui/react/macro';
import { errorCode, errorData } from '@palpate/schema/client';

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
      return <Limited seconds={Number(errorData(error)['retryAfterSeconds'] ?? 60)} />;
    case 'BUSY':
      return <Trans>The server is busy. Try again in a few seconds.</Trans>;
    case 'NETWORK':
      return <Trans>The server could not be reached. Check your connection and try again.</Trans>;
    default:
      return <Trans>The sign-in did not work. Try again in a moment.</Trans>;
  }
}

function Limited({ seconds }: { seconds: number }) {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return (
    <Trans>
      Too many tries. Wait <Plural value={minutes} one="a minute" other="# minutes" />, then try
      again.
    </Trans>
  );
}
