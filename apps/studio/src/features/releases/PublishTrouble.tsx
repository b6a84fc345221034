import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';
import type { usePublish } from './use-publish.ts';

/** Why nothing was published. */
export function PublishTrouble({ publishing }: { publishing: ReturnType<typeof usePublish> }) {
  const { t } = useLingui();
  const { refusal, failure } = publishing;
  if (refusal?.__typename === 'DraftMoved') {
    const who = refusal.changedBy ?? t`Someone else`;
    return (
      <Notice tone="error" title={t`${who} changed the draft meanwhile`}>
        <Trans>
          Nothing was published. What changed is read anew above: look at it, then publish.
        </Trans>
      </Notice>
    );
  }
  if (refusal) {
    return (
      <Notice tone="error" title={t`The draft has problems now`}>
        <Trans>Nothing was published. They stand above, read anew.</Trans>
      </Notice>
    );
  }
  if (!failure) return null;
  return (
    <Notice tone="error" title={t`It wasn't published`}>
      <Trans>The server couldn't be reached or didn't take it. The draft is as it was.</Trans>
    </Notice>
  );
}
