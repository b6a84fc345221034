import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FigureNote } from '@palpate/ui/FigureNote';
import { formatPercent } from '@palpate/ui/format';
import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ModuleRowFragment } from '../../gql/graphql.ts';
import { ProgressFigure } from '../../ui/ProgressFigure.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { ActivityRow } from './ActivityRow.tsx';
import type { HeadingLevel } from './StudentRecord.tsx';

export type ModuleListProps = { modules: readonly ModuleRowFragment[]; headingLevel: HeadingLevel };

export function ModuleList({ modules, headingLevel }: ModuleListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div className="flex items-center gap-1">
        <SectionHeading id={id} level={headingLevel}>
          <Trans>Progress by module</Trans>
        </SectionHeading>
        <FigureNote figure="progress" />
      </div>
      <ul className="divide-y divide-line rounded-button border border-line bg-surface">
        {modules.map((module) => (
          <li key={module.id}>
            <Module module={module} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Module({ module }: { module: ModuleRowFragment }) {
  const { t } = useLingui();
  return (
    <details className="group">
      <summary className="flex min-h-12 list-none items-start gap-x-3 px-3 py-2 text-xs -outline-offset-2 hover:bg-sunken lg:min-h-8 lg:py-1.5">
        <ChevronRight
          aria-hidden
          size={14}
          className="mt-0.5 shrink-0 text-muted transition-transform duration-120 group-open:rotate-90 rtl:-scale-x-100"
        />
        <span className="flex min-w-0 flex-1 flex-wrap gap-x-4 gap-y-0.5">
          <span className="min-w-0 flex-1 basis-32 font-medium">{module.title}</span>
          <span className="text-muted @max-2xl:order-last @max-2xl:basis-full">
            <Answered module={module} />
          </span>
          <ProgressFigure label={t`Progress in ${module.title}`} progress={module.progress} />
        </span>
      </summary>
      <ul className="border-t border-line py-1">
        {module.activities.map((activity) => (
          <ActivityRow key={activity.id} activity={activity} />
        ))}
      </ul>
    </details>
  );
}

function Answered({ module }: { module: ModuleRowFragment }) {
  const { i18n } = useLingui();
  const { answered, meanPercent, waiting } = module;
  if (answered + waiting === 0) return <Trans>nothing answered</Trans>;
  const mean = meanPercent === null ? null : formatPercent(meanPercent, i18n.locale);
  return (
    <>
      {mean === null ? null : (
        <Trans>
          <Plural value={answered} one="# answer" other="# answers" />, mean score {mean}
        </Trans>
      )}
      {mean !== null && waiting > 0 ? ', ' : null}
      {waiting > 0 ? (
        <span className="font-medium text-warn">
          <Plural value={waiting} one="# to mark" other="# to mark" />
        </span>
      ) : null}
    </>
  );
}
