import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { DragEvent } from 'react';
import { CohortField } from '../../ui/CohortField.tsx';
import { useCohortChoices } from '../../ui/use-cohort-choices.ts';
import { FileProblem } from './FileProblem.tsx';
import { PasteText } from './PasteText.tsx';
import { MAX_FILE_BYTES } from './file.bytes.ts';
import type { ImportFault } from './use-import.ts';

type ChooseStepProps = {
  cohortId: string;
  fault: ImportFault | null;
  problem: string | null;
  isBusy: boolean;
  onChosen: (cohortId: string, fileName: string, file: Blob) => Promise<void>;
};

export function ChooseStep({ cohortId, fault, problem, isBusy, onChosen }: ChooseStepProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(cohortId);
  const [isTooLarge, setTooLarge] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const choices = useCohortChoices({ chosenId: chosen, takesOnly: true });
  const into = chosen || choices.chosen?.id || '';

  const take = (name: string, file: Blob) => {
    setMissing(into === '');
    setTooLarge(file.size > MAX_FILE_BYTES);
    if (into !== '' && file.size <= MAX_FILE_BYTES) void onChosen(into, name, file);
  };

  return (
    <div className="grid max-w-read gap-6">
      <CohortField
        label={t`Into which cohort?`}
        error={isMissing ? t`Choose the cohort first, then the file.` : null}
        choices={choices}
        empty={t`Choose a cohort`}
        onChosen={(id) => {
          setChosen(id);
          setMissing(false);
        }}
      />
      <DropZone isBusy={isBusy} onFile={(file) => take(file.name, file)} />
      {isTooLarge ? (
        <Notice tone="error">
          <Trans>
            This file is too large: it may have four and a half megabytes, which is some twenty
            thousand rows. Take out columns that hold neither a name nor an address, or split it.
          </Trans>
        </Notice>
      ) : (
        <FileProblem fault={fault} problem={problem} />
      )}
      <PasteText isBusy={isBusy} onPasted={(text) => take(t`Pasted list`, new Blob([text]))} />
    </div>
  );
}

type DropZoneProps = { isBusy: boolean; onFile: (file: File) => void };

function DropZone({ isBusy, onFile }: DropZoneProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isBusy) onFile(file);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`grid justify-items-center gap-3 rounded-card border-2 border-dashed p-6 text-center text-sm sm:p-10 ${
        isOver ? 'border-accent bg-accent-soft' : 'border-line bg-surface'
      }`}
    >
      <span className="grid size-12 place-items-center rounded-full bg-accent-soft text-accent">
        <FileUp aria-hidden size={22} />
      </span>
      <p className="max-w-sm text-muted">
        <Trans>
          A CSV file with an address in each row, and names if you have them. Commas, semicolons,
          tabs and the encodings of Excel are recognised.
        </Trans>
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it was mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button isBusy={isBusy} onClick={() => document.getElementById(id)?.click()}>
        <Trans>Choose a file</Trans>
      </Button>
    </div>
  );
}
