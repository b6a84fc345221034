import { Plural, Trans } from '@lingui/react/macro';
import { errorData } from '@palpate/schema/client';

/** How long to wait after an error SIGN_IN_LIMITED, in whole minutes. */
export function TooManyTries({ error }: { error: unknown }) {
  const seconds = Number(errorData(error)['retryAfterSeconds'] ?? 60);
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return (
    <Trans>
      Too many tries. Wait <Plural value={minutes} one="a minute" other="# minutes" />, then try
      again.
    </Trans>
  );
}
