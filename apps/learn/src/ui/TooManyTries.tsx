import { Plural, Trans } from '@lingui/react/macro';
import { errorData } from '@palpate/schema/client';

const MINUTE = 60;

/** How long to wait after an error SIGN_IN_LIMITED: most often for seconds. */
export function TooManyTries({ error }: { error: unknown }) {
  const seconds = Number(errorData(error)['retryAfterSeconds'] ?? MINUTE);
  if (seconds < MINUTE) {
    return (
      <Trans>
        Too many tries. Wait <Plural value={seconds} one="a second" other="# seconds" />, then try
        again.
      </Trans>
    );
  }
  const minutes = Math.ceil(seconds / MINUTE);
  return (
    <Trans>
      Too many tries. Wait <Plural value={minutes} one="a minute" other="# minutes" />, then try
      again.
    </Trans>
  );
}
