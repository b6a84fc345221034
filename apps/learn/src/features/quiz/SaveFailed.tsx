import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { StoppedNotice } from '../../ui/StoppedNotice.tsx';
import type { Sitting } from './attempt.sitting.ts';

/** What did not reach the server, that it is kept, and the way to send it again. */
export function SaveFailed({ sitting }: { sitting: Sitting }) {
  const { t } = useLingui();
  const { saves, refusedAt, resume } = sitting;
  if (saves.status === 'failed') {
    const failed = (
      <Notice
        tone="error"
        title={t`Not saved yet`}
        action={<Button variant="secondary" onClick={resume}>{t`Save again`}</Button>}
      >
        <Trans>
          The server could not be reached.{' '}
          <Plural
            value={saves.unsent.length}
            one="Your last change is kept here"
            other="Your last # changes are kept here"
          />
          ; keep the page open.
        </Trans>
      </Notice>
    );
    return <StoppedNotice error={saves.error} otherwise={failed} />;
  }
  if (refusedAt === null) return null;
  return (
    <Notice>
      <Trans>This question was already closed. The answer the server has stands.</Trans>
    </Notice>
  );
}
