import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { KindChoice } from './KindChoice.tsx';
import { PublishSheet } from './PublishSheet.tsx';
import type { PublishKind } from './use-publish.ts';

export type PublishFormProps = {
  files: number;
  /** A correction moves every cohort, so it is an admin's; and there is nothing to correct before the first release. */
  canCorrect: boolean;
  isBusy: boolean;
  onPublish: (note: string, kind: PublishKind) => void;
};

/** What kind of release it is, and the note that others read. */
export function PublishForm({ files, canCorrect, isBusy, onPublish }: PublishFormProps) {
  const { t } = useLingui();
  const id = useId();
  const [kind, setKind] = useState<PublishKind>('release');
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (note.trim() !== '') setAsked(true);
  };
  const isCorrection = kind === 'correction';
  return (
    <form onSubmit={submit} className="grid max-w-read gap-5">
      {canCorrect ? <KindChoice kind={kind} onChange={setKind} /> : null}
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-sm font-semibold">
          {isCorrection ? t`What was corrected` : t`What is new in this release`}
        </label>
        <p id={`${id}-hint`} className="text-xs text-muted">
          {isCorrection ? (
            <Trans>Students who had finished it read this on their home page.</Trans>
          ) : (
            <Trans>Other authors and instructors read it in the list of releases.</Trans>
          )}
        </p>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          required
          maxLength={500}
          rows={3}
          className="control"
        />
      </div>
      <Button type="submit" className="justify-self-start" isBusy={isBusy}>
        <Trans>Publish</Trans>
      </Button>
      {isAsked ? (
        <PublishSheet
          files={files}
          note={note}
          kind={kind}
          onPublish={() => {
            setAsked(false);
            onPublish(note.trim(), kind);
          }}
          onClosed={() => setAsked(false)}
        />
      ) : null}
    </form>
  );
}
