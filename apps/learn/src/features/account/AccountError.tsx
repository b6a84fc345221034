import { Trans } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Notice } from '@palpate/ui/Notice';
import { TooManyTries } from '../../ui/TooManyTries.tsx';

/** Why nothing was changed, and what to do. */
export function AccountError({ error }: { error: unknown }) {
  return (
    <Notice tone="error">
      <Words error={error} />
    </Notice>
  );
}

function Words({ error }: { error: unknown }) {
  switch (errorCode(error)) {
    case 'PASSWORD_WRONG':
      return <Trans>This is not your present password. Nothing was changed.</Trans>;
    case 'CODE_WRONG':
      return (
        <Trans>
          This code is not right, or was used before. Wait for the next one and type that.
        </Trans>
      );
    case 'SIGN_IN_LIMITED':
      return <TooManyTries error={error} />;
    case 'INPUT_INVALID':
      return <Trans>This can’t be saved as it is. Nothing was changed.</Trans>;
    case 'NETWORK':
      return <Trans>The server could not be reached. Nothing was changed.</Trans>;
    default:
      return <Trans>Nothing was changed. Try again in a moment.</Trans>;
  }
}
