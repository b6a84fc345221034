import { Trans } from '@lingui/react/macro';
import { Check, CloudOff } from 'lucide-react';
import type { SaveState } from './save.queue.ts';

/** A quiet word on what the server has; silent until something was chosen. */
export function SaveLine({ saves, hasAnswers }: { saves: SaveState; hasAnswers: boolean }) {
  return (
    <span role="status" className="flex items-center gap-1.5">
      {saves.status === 'saving' ? <Trans>Saving…</Trans> : null}
      {saves.status === 'saved' && hasAnswers ? (
        <>
          <Check aria-hidden size={14} />
          <Trans>Saved</Trans>
        </>
      ) : null}
      {saves.status === 'failed' ? (
        <>
          <CloudOff aria-hidden size={14} />
          <Trans>Not saved yet</Trans>
        </>
      ) : null}
    </span>
  );
}
