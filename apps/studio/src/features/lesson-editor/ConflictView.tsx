import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { lazy, Suspense, useState } from 'react';
import type { ConflictFragment } from '../../gql/graphql.ts';
import { Ago } from '../../ui/Time.tsx';

const TextMerge = lazy(async () => ({
  default: (await import('../../ui/code/TextMerge.tsx')).TextMerge,
}));

export type ConflictViewProps = {
  conflict: ConflictFragment;
  isSaving: boolean;
  onTakeTheirs: () => void;
  onKeep: (text: string) => void;
  onBack: () => void;
};

/** Someone saved meanwhile: both texts, and what becomes of them. */
export function ConflictView(props: ConflictViewProps) {
  const { conflict, isSaving, onTakeTheirs, onKeep, onBack } = props;
  const { t } = useLingui();
  const [merged, setMerged] = useState(conflict.mine);
  const who = conflict.changedBy ?? t`Someone else`;
  return (
    <section aria-label={t`Two versions`} className="grid content-start gap-4 p-4 sm:p-6 lg:px-8">
      <Notice tone="error" title={t`${who} saved this lesson while you wrote`}>
        <Trans>
          Theirs is version {conflict.version}, saved <Ago at={conflict.changedAt} />. Nothing is
          lost. Yours can be edited here: on a wide screen it stands on the right, on a narrow one
          lines with − are theirs.
        </Trans>
      </Notice>
      <Suspense fallback={<div className="h-64" />}>
        <TextMerge
          theirs={conflict.theirs}
          mine={conflict.mine}
          labels={{ theirs: t`Their text`, mine: t`Your text` }}
          onMineChanged={setMerged}
        />
      </Suspense>
      <div className="flex flex-wrap gap-2">
        <Button isBusy={isSaving} onClick={() => onKeep(merged)}>
          {merged === conflict.mine ? t`Keep mine as the new version` : t`Save the merged text`}
        </Button>
        <Button variant="secondary" onClick={onTakeTheirs}>
          <Trans>Take theirs</Trans>
        </Button>
        <Button variant="quiet" onClick={onBack}>
          <Trans>Back to my text</Trans>
        </Button>
      </div>
      <p className="text-xs text-muted">
        <Trans>
          If you take theirs, your text stays on this device and is offered to you here. If you keep
          yours, theirs stays in the history.
        </Trans>
      </p>
    </section>
  );
}
