import { Trans, useLingui } from '@lingui/react/macro';
import { formatPercent } from '@palpate/ui/format';
import { BookOpen, ListChecks, Lock } from 'lucide-react';
import type { ActivityKind, ModuleRowFragment } from '../../gql/graphql.ts';
import { Moment } from '../../ui/Time.tsx';
import { UnmetRule } from './UnmetRule.tsx';

type Activity = ModuleRowFragment['activities'][number];

export function ActivityRow({ activity }: { activity: Activity }) {
  const { i18n } = useLingui();
  const { doneAt, score } = activity;
  const share = score && formatPercent(score.percent, i18n.locale);
  const OpenIcon = activity.kind === 'LESSON' ? BookOpen : ListChecks;
  const Icon = activity.lock ? Lock : OpenIcon;
  return (
    <li className="flex min-h-8 items-start gap-x-3 py-1.5 ps-9.5 pe-3 text-xs">
      <Icon aria-hidden size={14} className="mt-0.5 shrink-0 text-muted" />
      <span className="flex min-w-0 flex-1 flex-wrap gap-x-3">
        <span className="min-w-0 flex-1 basis-40">
          {activity.title} <KindName kind={activity.kind} />
        </span>
        {share ? (
          <span className="text-muted tabular">
            <Trans>score {share}</Trans>
          </span>
        ) : null}
        <span className="text-muted tabular">
          {doneAt ? (
            <Trans>
              done <Moment at={doneAt} />
            </Trans>
          ) : null}
          {doneAt || activity.lock ? null : <Trans>not done</Trans>}
          {activity.lock ? <Trans>locked</Trans> : null}
        </span>
        {activity.lock?.unmet.map((rule) => (
          <span key={`${rule.kind}:${rule.activityId}`} className="basis-full text-muted tabular">
            <UnmetRule rule={rule} />
          </span>
        ))}
      </span>
    </li>
  );
}

function KindName({ kind }: { kind: ActivityKind }) {
  const { t } = useLingui();
  const names: Record<ActivityKind, string> = {
    LESSON: t`lesson`,
    PRACTICE: t`practice`,
    QUIZ: t`quiz`,
  };
  return <span className="whitespace-nowrap text-muted">· {names[kind]}</span>;
}
