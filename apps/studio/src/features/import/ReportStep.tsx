import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { useState } from 'react';
import type { ImportPlanPartsFragment } from '../../gql/graphql.ts';
import { FileProblem } from './FileProblem.tsx';
import { ReportTable } from './ReportTable.tsx';

type ReportStepProps = {
  plan: ImportPlanPartsFragment;
  isMoved: boolean;
  isBusy: boolean;
  problem: string | null;
  onRun: (skipWrong: boolean) => Promise<void>;
  onBack: () => void;
};

/** What would happen to each row: the wrong ones first, each with its line. */
export function ReportStep({ plan, isMoved, isBusy, problem, onRun, onBack }: ReportStepProps) {
  const { counts } = plan;
  const coming = counts.invite + counts.enrol;
  return (
    <div className="grid min-w-0 gap-6 text-sm">
      {isMoved ? (
        <Notice>
          <Trans>
            Someone came in meanwhile, so nothing was done yet. This is how it stands now: look
            again.
          </Trans>
        </Notice>
      ) : null}
      <Tally counts={counts} />
      <Rows plan={plan} />
      {counts.invite > 0 ? (
        <p className="text-muted">
          <Trans>
            An import writes to nobody. You get a file with a link for each invited person, to send
            on.
          </Trans>
        </p>
      ) : null}
      <FileProblem fault={null} problem={problem} />
      <div className="flex flex-wrap gap-2">
        {coming > 0 ? (
          <Button isBusy={isBusy} onClick={() => void onRun(counts.wrong > 0)}>
            {counts.wrong > 0 ? (
              <Plural
                value={coming}
                one="Bring in # person, leave out the wrong rows"
                other="Bring in # people, leave out the wrong rows"
              />
            ) : (
              <Plural value={coming} one="Bring in # person" other="Bring in # people" />
            )}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={onBack}>
          <Trans>Back to the columns</Trans>
        </Button>
      </div>
      {isBusy ? (
        <p role="status" className="text-muted">
          <Plural value={coming} one="Bringing in # person…" other="Bringing in # people…" />
        </p>
      ) : null}
    </div>
  );
}

function Tally({ counts }: { counts: ImportPlanPartsFragment['counts'] }) {
  const { t } = useLingui();
  const facts = [
    { label: t`invited by a link`, value: counts.invite },
    { label: t`enrolled at once`, value: counts.enrol },
    { label: t`in already`, value: counts.skip },
    { label: t`wrong`, value: counts.wrong },
  ];
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-4">
      {facts.map(({ label, value }) => (
        <div key={label} className="flex flex-col-reverse bg-surface p-4">
          <dt className="text-xs text-muted">{label}</dt>
          <dd className="tabular text-xl font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Rows({ plan }: { plan: ImportPlanPartsFragment }) {
  const { t } = useLingui();
  const { problems, sample, counts } = plan;
  const [shown, setShown] = useState<'problems' | 'others'>(
    problems.length > 0 ? 'problems' : 'others',
  );
  const others = counts.rows - counts.wrong;
  const choices = [
    { name: 'problems', label: t`Wrong rows (${counts.wrong})` },
    { name: 'others', label: t`The others (${others})` },
  ] as const;
  const isProblems = shown === 'problems';
  const rows = isProblems ? problems : sample;
  const hidden = (isProblems ? counts.wrong : others) - rows.length;
  return (
    <section className="grid min-w-0 gap-3" aria-label={t`Rows of the file`}>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-pressed={shown === name}
            onClick={() => setShown(name)}
            className={`min-h-12 rounded-full border px-4 text-sm font-medium ${
              shown === name
                ? 'border-accent bg-accent-soft text-accent'
                : 'border-line bg-surface text-muted hover:text-ink'
            }`}
          >
            {label}
          </button>
        ))}
      </div>
      <ReportTable rows={rows} />
      {hidden > 0 ? (
        <p className="text-xs text-muted">
          <Plural value={hidden} one="and # more row" other="and # more rows" />
        </p>
      ) : null}
    </section>
  );
}
