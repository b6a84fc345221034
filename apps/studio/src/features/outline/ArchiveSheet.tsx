import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { useOutlineTools } from './outline.context.ts';
import type { OutlineActivity } from './outline.undo.ts';

export type ArchiveSheetProps = { activity: OutlineActivity; onClosed: () => void };

/** Says what archiving keeps before it is done. */
export function ArchiveSheet({ activity, onClosed }: ArchiveSheetProps) {
  const { t } = useLingui();
  const { desk } = useOutlineTools();
  const { key, title } = activity;
  const archive = () =>
    void desk.edit({ archive: { activity: key } }, t`“${title}” was archived.`).then(onClosed);
  return (
    <Sheet title={t`Archive “${title}”?`} onClosed={onClosed}>
      <div className="mt-2 grid gap-4 text-sm">
        <ul className="grid list-disc gap-1 ps-5">
          <li>
            <Trans>Students have it until you publish, and until their cohort moves.</Trans>
          </li>
          <li>
            <Trans>What they did in it is kept, and counts again if it returns.</Trans>
          </li>
          <li>
            <Trans>Its text and its questions stay in the course, under “Archived”.</Trans>
          </li>
        </ul>
        <div className="flex flex-wrap gap-2">
          <Button isBusy={desk.isBusy} onClick={archive}>
            <Trans>Archive</Trans>
          </Button>
          <Button variant="quiet" onClick={onClosed}>
            <Trans>Not now</Trans>
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
