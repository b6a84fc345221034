import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import type { FieldValues } from 'react-hook-form';
import { LeaveQuestion, LeaveSheet } from '../../ui/LeaveSheet.tsx';
import { useSaveKey } from '../../ui/use-save-key.ts';
import { EntryConflict } from './EntryConflict.tsx';
import { EntryNotices } from './EntryNotices.tsx';
import { RemovePart } from './RemovePart.tsx';
import type { EntryDesk } from './use-entry-desk.ts';

type EntrySheetProps<Model extends FieldValues, Fields> = {
  courseId: string;
  title: string;
  desk: EntryDesk<Model, Fields>;
  wordOf: (field: string) => string;
  onClosed: () => void;
  /** The fields of the form. */
  children: ReactNode;
};

/** A source or a word as a form over its list; closed with unsaved work it asks first. */
export function EntrySheet<Model extends FieldValues, Fields>(
  props: EntrySheetProps<Model, Fields>,
) {
  const { courseId, title, desk, wordOf, onClosed, children } = props;
  const { t } = useLingui();
  const [isLeaving, setLeaving] = useState(false);
  const { conflict, isDirty, isBusy } = desk;
  useSaveKey(desk.save);
  const close = () => (isDirty ? setLeaving(true) : onClosed());
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    desk.save();
  };
  const lost = <Trans>What you wrote here isn't saved, and is lost then.</Trans>;
  if (isLeaving) {
    return (
      <LeaveQuestion onStay={() => setLeaving(false)} onLeave={onClosed}>
        {lost}
      </LeaveQuestion>
    );
  }
  if (conflict) {
    return (
      <Sheet key="conflict" title={t`Two versions`} onClosed={desk.goOnEditing}>
        <EntryConflict
          theirs={conflict.theirs}
          mine={desk.mine}
          changedBy={conflict.changedBy}
          isBusy={isBusy}
          wordOf={wordOf}
          onKeepMine={desk.keepMine}
          onTakeTheirs={desk.takeTheirs}
          onBack={desk.goOnEditing}
        />
      </Sheet>
    );
  }
  return (
    <Sheet key="form" title={title} onClosed={close}>
      <form noValidate onSubmit={submit} className="mt-2 grid gap-5 text-sm">
        {children}
        <EntryNotices desk={desk} />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" isBusy={isBusy}>
            {desk.known ? <Trans>Save</Trans> : <Trans>Add</Trans>}
          </Button>
          <Button variant="quiet" onClick={close}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
        {desk.known ? (
          <RemovePart
            courseId={courseId}
            usedIn={desk.usedIn}
            isDirty={isDirty}
            isBusy={isBusy}
            onRemove={desk.remove}
          />
        ) : null}
      </form>
      <LeaveSheet isDirty={isDirty}>{lost}</LeaveSheet>
    </Sheet>
  );
}
