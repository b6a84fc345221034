import { Trans } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { useState } from 'react';

type ShowMoreProps = { shown: number; total: number; onMore: () => Promise<unknown> };

/** The next page of a list, below what is shown; a press that failed can be repeated. */
export function ShowMore({ shown, total, onMore }: ShowMoreProps) {
  const [status, setStatus] = useState<'idle' | 'busy' | 'failed'>('idle');
  const more = () => {
    setStatus('busy');
    onMore().then(
      () => setStatus('idle'),
      () => setStatus('failed'),
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button variant="secondary" isBusy={status === 'busy'} onClick={more}>
        <Trans>Show more</Trans>
      </Button>
      <p role="status" className="tabular text-xs text-muted">
        {status === 'failed' ? (
          <Trans>The rest couldn't be loaded. Try again.</Trans>
        ) : (
          <Trans>
            {shown} of {total}
          </Trans>
        )}
      </p>
    </div>
  );
}
