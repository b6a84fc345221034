import { Plural, Trans } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { Card } from '@palpate/ui/Card';
import { Link } from '@tanstack/react-router';
import { CircleCheck, Download } from 'lucide-react';
import { ImportActions } from '../../ui/ImportActions.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useState } from 'react';
import type { ImportDone } from './use-import.ts';

type DoneStepProps = { done: ImportDone; onAgain: () => void };

/** What was done, the links to hand on, and the way back. */
export function DoneStep({ done, onAgain }: DoneStepProps) {
  const { import: job } = done;
  const [isUndone, setUndone] = useState(false);
  return (
    <div className="grid max-w-read gap-6 text-sm">
      {isUndone ? null : <Result done={done} />}
      <ImportActions job={{ ...job, pending: 0 }} onUndone={() => setUndone(true)} />
      <div className="flex flex-wrap gap-2">
        <Link
          to="/cohorts/$cohortId"
          params={{ cohortId: job.cohort.id }}
          className={buttonClass('secondary')}
        >
          <Trans>Go to the cohort</Trans>
        </Link>
        <Button variant="quiet" onClick={onAgain}>
          <Trans>Import another file</Trans>
        </Button>
      </div>
    </div>
  );
}

function Result({ done: { import: job, links } }: { done: ImportDone }) {
  return (
    <Card className="grid gap-4">
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <CircleCheck aria-hidden size={22} className="shrink-0 text-ok" />
        <Plural
          value={job.invited + job.enrolled}
          one="# person is on the way in"
          other="# people are on the way in"
        />
      </h2>
      <p className="tabular text-muted">
        <Trans>
          {job.invited} invited, {job.enrolled} enrolled at once, {job.skipped} left out
        </Trans>
      </p>
      {links.count > 0 ? (
        <>
          <p>
            <Trans>
              Nobody was written to. Each invited person has a link of their own, and the file holds
              them all, ready for a mail merge: take it now, since the links are kept nowhere.
            </Trans>
          </p>
          <Button
            icon={<Download aria-hidden size={18} />}
            onClick={() => saveFile(`links-${job.fileName}`, links.csv)}
            className="justify-self-start"
          >
            <Plural value={links.count} one="Download # link" other="Download # links" />
          </Button>
        </>
      ) : null}
    </Card>
  );
}
