import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import type { LessonSource } from './use-lesson-source.ts';

/** The text did not reach the server: where it is now, and what to do. */
export function SaveFailure({ source }: { source: LessonSource }) {
  const { t } = useLingui();
  const { failure, isDirty, isSaving } = source;
  if (!failure || !isDirty) return null;
  return (
    <Notice
      tone="error"
      className="m-4 sm:mx-6 lg:mx-8"
      title={t`The lesson isn't saved yet`}
      action={
        <Button variant="secondary" isBusy={isSaving} onClick={() => void source.save()}>
          <Trans>Try again</Trans>
        </Button>
      }
    >
      {failure === 'INPUT_INVALID' ? (
        <Trans>The server refused the text: it may be too long. It stays here as it is.</Trans>
      ) : (
        <Trans>The server couldn't be reached or was busy. Your text is kept on this device.</Trans>
      )}
    </Notice>
  );
}
