import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Archive, ListChecks } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { MoveToModule } from './MoveToModule.tsx';
import { useOutlineTools } from './outline.context.ts';
import type { Placed } from './outline.undo.ts';

/** All that may be changed of one lesson or quiz, under its row. */
export function ActivityMenu({ onClose, ...placed }: Placed & { onClose: () => void }) {
  const { t } = useLingui();
  const { desk, openArchive, openQuestions, keepFocus } = useOutlineTools();
  const { activity } = placed;
  const { key, title, minutes, isRequired, kind } = activity;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const changed = {
      activity: key,
      title: String(form.get('title')).trim(),
      minutes: Number(form.get('minutes')),
      isRequired: form.has('isRequired'),
    };
    keepFocus(`${key}:menu`);
    void desk
      .edit({ changeActivity: changed }, t`“${changed.title}” was changed.`)
      .then((isMade) => isMade && onClose());
  };
  return (
    <div className="grid gap-5 border-t border-line bg-canvas p-4">
      <form
        onSubmit={submit}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
        className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_7rem_auto_auto]"
      >
        <Field label={t`Title`} name="title" defaultValue={title} required maxLength={200} />
        <Field
          label={t`Minutes`}
          name="minutes"
          type="number"
          inputMode="numeric"
          min={1}
          max={600}
          defaultValue={minutes}
          required
        />
        <label className="flex min-h-12 items-center gap-2.5 text-sm">
          <input
            type="checkbox"
            name="isRequired"
            defaultChecked={isRequired}
            className="size-5 shrink-0"
          />
          <Trans>Required</Trans>
        </label>
        <Button type="submit" isBusy={desk.isBusy}>
          <Trans>Save</Trans>
        </Button>
      </form>
      <MoveToModule {...placed} />
      <div className="flex flex-wrap gap-2">
        {kind === 'LESSON' ? null : (
          <Button
            variant="secondary"
            icon={<ListChecks aria-hidden size={16} />}
            onClick={() => openQuestions(activity)}
          >
            <Trans>Choose its questions</Trans>
          </Button>
        )}
        <Button
          variant="quiet"
          icon={<Archive aria-hidden size={16} />}
          onClick={() => openArchive(activity)}
        >
          <Trans>Archive</Trans>
        </Button>
      </div>
    </div>
  );
}
