import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import type { PublishKind } from './use-publish.ts';

export type PublishSheetProps = {
  files: number;
  note: string;
  kind: PublishKind;
  onPublish: () => void;
  onClosed: () => void;
};

/** What publishing means, before it is done. */
export function PublishSheet({ files, note, kind, onPublish, onClosed }: PublishSheetProps) {
  const { t } = useLingui();
  const isCorrection = kind === 'correction';
  return (
    <Sheet
      title={isCorrection ? t`Publish this correction?` : t`Publish this draft?`}
      onClosed={onClosed}
    >
      <div className="mt-2 grid gap-4 text-sm">
        <ul className="grid list-disc gap-1 ps-5">
          <li>
            <Plural
              value={files}
              one="# file becomes part of a release, which never changes again."
              other="# files become part of a release, which never changes again."
            />
          </li>
          {isCorrection ? <CorrectionMeans /> : <ReleaseMeans />}
        </ul>
        <blockquote className="border-s-2 border-line ps-3 whitespace-pre-wrap text-muted">
          {note}
        </blockquote>
        <div className="flex flex-wrap gap-2">
          <Button onClick={onPublish}>
            {isCorrection ? t`Publish and move everyone` : t`Publish now`}
          </Button>
          <Button variant="quiet" onClick={onClosed}>
            <Trans>Not yet</Trans>
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

function ReleaseMeans() {
  return (
    <>
      <li>
        <Trans>Cohorts stay on the release they are on until you move them.</Trans>
      </li>
      <li>
        <Trans>What students have done so far keeps its scores.</Trans>
      </li>
    </>
  );
}

function CorrectionMeans() {
  return (
    <>
      <li>
        <Trans>Every cohort of the course has it at once; attempts under way go on.</Trans>
      </li>
      <li>
        <Trans>
          Answers to a question whose key was mended are scored again. The old score is kept in the
          record.
        </Trans>
      </li>
      <li>
        <Trans>This can't be taken back; another correction can follow it.</Trans>
      </li>
    </>
  );
}
