import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { CrumbLink } from '../../ui/CrumbLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { MappingStep } from './MappingStep.tsx';
import { ReportStep } from './ReportStep.tsx';
import { StepLine } from './StepLine.tsx';
import type { ImportSearch } from './import.search.ts';
import { useImport } from './use-import.ts';
import type { ImportStep } from './use-import.ts';

/** Brings in the people of a file: nothing happens before each row was seen. */
export function ImportPage({ search }: { search: ImportSearch }) {
  const { t } = useLingui();
  const flow = useImport();
  const { step } = flow;
  const steps = useStepFocus(step.name);
  return (
    <div className="grid grid-cols-1 content-start gap-6 px-4 py-6 sm:px-6 lg:max-w-[64rem] lg:px-8 lg:py-8">
      <PageTitle>{t`Import people`}</PageTitle>
      <PageHeader above={<Above cohortId={search.cohort} />} title={t`Import people`}>
        <Trans>A class list as CSV brings students into a cohort.</Trans>
      </PageHeader>
      <div ref={steps} tabIndex={-1} className="scroll-mt-24 outline-none">
        <StepLine step={step.name} />
      </div>
      {step.name === 'choose' ? (
        <ChooseStep
          cohortId={search.cohort ?? ''}
          fault={step.fault}
          problem={step.problem}
          isBusy={flow.isReading}
          onChosen={flow.choose}
        />
      ) : null}
      {step.name === 'mapping' ? (
        <MappingStep
          plan={step.plan}
          isBusy={flow.isReading}
          problem={flow.problem}
          onMapped={flow.map}
          onNext={flow.report}
          onBack={flow.back}
        />
      ) : null}
      {step.name === 'report' ? (
        <ReportStep
          plan={step.plan}
          isMoved={step.isMoved}
          isBusy={flow.isRunning}
          problem={flow.problem}
          onRun={flow.finish}
          onBack={flow.back}
        />
      ) : null}
      {step.name === 'done' ? <DoneStep done={step.done} onAgain={flow.restart} /> : null}
    </div>
  );
}

/** An instructor comes from a cohort, an admin from the people too. */
function Above({ cohortId }: { cohortId: string | undefined }) {
  if (cohortId === undefined) {
    return (
      <CrumbLink to="/people">
        <Trans>People</Trans>
      </CrumbLink>
    );
  }
  return (
    <CrumbLink to="/cohorts/$cohortId" params={{ cohortId }}>
      <Trans>Back to the cohort</Trans>
    </CrumbLink>
  );
}

/** The button that led to a step is gone: the next one begins where the steps stand. */
function useStepFocus(name: ImportStep['name']) {
  const steps = useRef<HTMLDivElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    steps.current?.focus();
  }, [name]);
  return steps;
}
