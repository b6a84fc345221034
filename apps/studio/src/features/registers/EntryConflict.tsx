import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { EntryDifferences } from '../../ui/EntryDifferences.tsx';
import { differencesOf } from '../../ui/entry.difference.ts';
import { recordOf } from './use-entry-desk.ts';

type EntryConflictProps = {
  theirs: unknown;
  mine: unknown;
  changedBy: string | null;
  isBusy: boolean;
  wordOf: (field: string) => string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onBack: () => void;
};

/** Someone saved meanwhile: both versions where they differ, and what becomes of them. */
export function EntryConflict(props: EntryConflictProps) {
  const { theirs, mine, changedBy, isBusy, wordOf, onKeepMine, onTakeTheirs, onBack } = props;
  const { t } = useLingui();
  const who = changedBy ?? t`Someone else`;
  if (theirs === null) {
    return (
      <div className="mt-2 grid gap-4 text-sm">
        <Notice tone="error" title={t`This was removed while you wrote`}>
          <Trans>What you wrote is still here. Saved, it comes back under another id.</Trans>
        </Notice>
        <div className="flex flex-wrap gap-2">
          <Button isBusy={isBusy} onClick={onKeepMine}>
            <Trans>Add mine as a new one</Trans>
          </Button>
          <Button variant="quiet" onClick={onBack}>
            <Trans>Go on editing mine</Trans>
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="mt-2 grid gap-4 text-sm">
      <Notice tone="error" title={t`${who} saved this while you wrote`}>
        <Trans>Nothing is lost: these are the fields in which the two versions differ.</Trans>
      </Notice>
      <EntryDifferences
        differences={differencesOf(withoutId(theirs), present(mine))}
        wordsOf={([field]) => wordOf(String(field))}
      />
      <div className="flex flex-wrap gap-2">
        <Button isBusy={isBusy} onClick={onKeepMine}>
          <Trans>Keep mine</Trans>
        </Button>
        <Button variant="secondary" onClick={onTakeTheirs}>
          <Trans>Take theirs</Trans>
        </Button>
        <Button variant="quiet" onClick={onBack}>
          <Trans>Go on editing mine</Trans>
        </Button>
      </div>
      <p className="text-xs text-muted">
        <Trans>
          If you keep yours, theirs stays in the history of the file. If you take theirs, yours can
          be put back until you close this.
        </Trans>
      </p>
    </div>
  );
}

function withoutId(entry: unknown): Record<string, unknown> {
  const { id: _, ...fields } = recordOf(entry);
  return fields;
}

/** As an entry is written: what is empty is not there. */
function present(fields: unknown): Record<string, unknown> {
  const isThere = ([, value]: [string, unknown]) =>
    value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(recordOf(fields)).filter(isThere));
}
