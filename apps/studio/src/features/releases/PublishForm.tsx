import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';

export type PublishFormProps = {
  files: number;
  isBusy: boolean;
  onPublish: (note: string) => void;
};

/** The note that other authors read, and what publishing means before it is done. */
export function PublishForm({ files, isBusy, onPublish }: PublishFormProps) {
  const { t } = useLingui();
  const id = useId();
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (note.trim() !== '') setAsked(true);
  };
  return (
    <form onSubmit={submit} className="grid max-w-read gap-3">
      <label htmlFor={id} className="text-sm font-semibold">
        <Trans>What is new in this release</Trans>
      </label>
      <p id={`${id}-hint`} className="-mt-2 text-xs text-muted">
        <Trans>Other authors and instructors read it in the list of releases.</Trans>
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
      <Button type="submit" className="justify-self-start" isBusy={isBusy}>
        <Trans>Publish</Trans>
      </Button>
      {isAsked ? (
        <Sheet title={t`Publish this draft?`} onClosed={() => setAsked(false)}>
          <div className="mt-2 grid gap-4 text-sm">
            <ul className="grid list-disc gap-1 ps-5">
              <li>
                <Plural value={files} one="# file becomes" other="# files become" />{' '}
                <Trans>part of a release, which never changes again.</Trans>
              </li>
              <li>
                <Trans>Cohorts stay on the release they are on until you move them.</Trans>
              </li>
              <li>
                <Trans>What students have done so far keeps its scores.</Trans>
              </li>
            </ul>
            <blockquote className="border-s-2 border-line ps-3 whitespace-pre-wrap text-muted">
              {note}
            </blockquote>
            <div className="flex flex-wrap gap-2">
              <Button
                isBusy={isBusy}
                onClick={() => {
                  setAsked(false);
                  onPublish(note.trim());
                }}
              >
                <Trans>Publish now</Trans>
              </Button>
              <Button variant="quiet" onClick={() => setAsked(false)}>
                <Trans>Not yet</Trans>
              </Button>
            </div>
          </div>
        </Sheet>
      ) : null}
    </form>
  );
}
