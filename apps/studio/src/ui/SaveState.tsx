import { Trans } from '@lingui/react/macro';
import { Check, CircleAlert, LoaderCircle, PencilLine } from 'lucide-react';

export type SaveStateProps = { isDirty: boolean; isSaving: boolean; failure: string | null };

/** Saved, unsaved or saving, as a word with a sign. */
export function SaveState({ isDirty, isSaving, failure }: SaveStateProps) {
  return (
    <p role="status" className="flex items-center gap-1.5 text-xs text-muted">
      <Words isDirty={isDirty} isSaving={isSaving} failure={failure} />
    </p>
  );
}

function Words({ isDirty, isSaving, failure }: SaveStateProps) {
  if (isSaving) {
    return (
      <>
        <LoaderCircle aria-hidden size={15} className="animate-spin" />
        <Trans>Saving</Trans>
      </>
    );
  }
  if (failure && isDirty) {
    return (
      <>
        <CircleAlert aria-hidden size={15} className="text-caution" />
        <span className="font-medium text-caution">
          <Trans>Not saved</Trans>
        </span>
      </>
    );
  }
  if (isDirty) {
    return (
      <>
        <PencilLine aria-hidden size={15} className="text-warn" />
        <Trans>Unsaved changes</Trans>
      </>
    );
  }
  return (
    <>
      <Check aria-hidden size={15} className="text-ok" />
      <Trans>Saved</Trans>
    </>
  );
}
