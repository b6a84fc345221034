import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Download, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { RenewImportLinksDocument, UndoImportDocument } from '../gql/graphql.ts';
import { ImportUndoReport } from './ImportUndoReport.tsx';
import { saveFile } from './save-file.ts';

type ImportActionsProps = {
  job: {
    id: string;
    fileName: string;
    pending: number;
    undoneAt: string | null;
    mayUndo: boolean;
  };
  onUndone?: () => void;
};

/** What can still be done about an import: its links once more, or all of it taken back. */
export function ImportActions({ job, onUndone }: ImportActionsProps) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const variables = { id: job.id };
  const [renew, renewed] = useMutation(RenewImportLinksDocument, { variables });
  const [undo, undone] = useMutation(UndoImportDocument, { variables });
  const download = () => {
    void renew()
      .then(({ data }) => data && saveFile(`links-${job.fileName}`, data.renewImportLinks.csv))
      .catch(() => undefined);
  };
  const takeBack = () => {
    void undo()
      .then(onUndone)
      .catch(() => undefined);
  };
  if (undone.data) return <ImportUndoReport undone={undone.data.undoImport} />;
  if (job.undoneAt) {
    return (
      <p className="text-muted">
        <Trans>Undone.</Trans>
      </p>
    );
  }
  return (
    <div className="grid gap-3">
      {isAsked ? (
        <p>
          <Trans>
            The invitations that wait are taken back, and who was enrolled at once and hasn't begun
            is withdrawn. Who came in or began stays.
          </Trans>
        </p>
      ) : null}
      {(renewed.error ?? undone.error) ? (
        <Notice tone="error">
          <Trans>The server can't be reached. Nothing was changed; try again.</Trans>
        </Notice>
      ) : null}
      {renewed.data ? (
        <Notice tone="ok">
          <Plural
            value={renewed.data.renewImportLinks.count}
            one="# new link is in the file. The earlier one is dead."
            other="# new links are in the file. The earlier ones are dead."
          />
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {job.pending > 0 && !isAsked ? (
          <Button
            variant="secondary"
            isBusy={renewed.loading}
            onClick={download}
            icon={<Download aria-hidden size={18} />}
          >
            <Trans>New links as CSV</Trans>
          </Button>
        ) : null}
        {job.mayUndo ? (
          <Button
            variant={isAsked ? 'primary' : 'secondary'}
            isBusy={undone.loading}
            onClick={isAsked ? takeBack : () => setAsked(true)}
            icon={<Undo2 aria-hidden size={18} />}
          >
            {isAsked ? t`Undo this import` : t`Undo…`}
          </Button>
        ) : null}
        {isAsked ? (
          <Button variant="quiet" onClick={() => setAsked(false)}>
            <Trans>Keep it</Trans>
          </Button>
        ) : null}
      </div>
    </div>
  );
}
