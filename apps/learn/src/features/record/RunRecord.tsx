import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@palpate/ui/Card';
import { formatDate, formatPercent } from '@palpate/ui/format';
import { RunHead } from '../../ui/RunHead.tsx';
import { Certificates } from './Certificates.tsx';
import type { MyRecordQuery } from './gql/graphql.ts';

export type Run = MyRecordQuery['myRecord']['runs'][number];

/** One run: how far, module by module, and its certificate. */
export function RunRecord({ run }: { run: Run }) {
  const { done, required } = run.progress;
  const headingId = `run-${run.id}`;
  return (
    <Card aria-labelledby={headingId} className="grid gap-5">
      <RunHead headingId={headingId} isLinked run={run}>
        <State run={run} />
      </RunHead>
      <Modules run={run} />
      {run.completedAt ? <Certificates run={run} /> : <Missing left={required - done} />}
    </Card>
  );
}

function State({ run }: { run: Run }) {
  const { i18n } = useLingui();
  const since = formatDate(run.enrolledAt, i18n.locale);
  if (run.state === 'PAUSED') return <Trans> · since {since}, paused</Trans>;
  if (run.state === 'ENDED') return <Trans> · since {since}, ended</Trans>;
  return <Trans> · since {since}</Trans>;
}

function Modules({ run }: { run: Run }) {
  const { t, i18n } = useLingui();
  return (
    <table className="tabular w-full text-sm">
      <caption className="sr-only">{t`${run.course.title}, module by module`}</caption>
      <thead className="text-xs text-muted">
        <tr>
          <th scope="col" className="pb-2 text-start font-normal">
            <Trans>Module</Trans>
          </th>
          <th scope="col" className="pb-2 ps-4 text-end font-normal">
            <Trans>Done</Trans>
          </th>
          <th scope="col" className="pb-2 ps-4 text-end font-normal">
            <Trans>Quiz</Trans>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {run.modules.map((module) => (
          <tr key={module.id}>
            <th scope="row" className="py-2.5 text-start font-normal">
              {module.title}
            </th>
            <td className="py-2.5 ps-4 text-end whitespace-nowrap">
              <Trans>
                {module.progress.done} of {module.progress.required}
              </Trans>
            </td>
            <td className="py-2.5 ps-4 text-end whitespace-nowrap">
              {module.score ? (
                formatPercent(module.score.percent, i18n.locale)
              ) : (
                <span aria-label={t`no score yet`} role="img" className="text-muted">
                  –
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Missing({ left }: { left: number }) {
  return (
    <p className="text-sm text-muted">
      <Plural
        value={left}
        one="A certificate of completion comes with the last thing that is required: # to go."
        other="A certificate of completion comes with the last thing that is required: # to go."
      />
    </p>
  );
}
