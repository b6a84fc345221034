import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import type { SubmitEvent } from 'react';
import { useOutlineTools } from './outline.context.ts';

/** A new module at the end of the course. */
export function AddModule() {
  const { t } = useLingui();
  const { desk } = useOutlineTools();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const title = String(new FormData(form).get('title')).trim();
    void desk
      .edit({ addModule: { title } }, t`“${title}” is the last module now.`)
      .then((isMade) => isMade && form.reset());
  };
  return (
    <form onSubmit={submit} className="flex max-w-form items-end gap-2">
      <Field
        label={t`New module`}
        name="title"
        required
        maxLength={200}
        autoComplete="off"
        className="min-w-0 flex-1"
      />
      <Button type="submit" variant="secondary" className="min-h-12!" isBusy={desk.isBusy}>
        <Trans>Add module</Trans>
      </Button>
    </form>
  );
}
