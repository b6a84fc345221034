import { Trans, useLingui } from '@lingui/react/macro';
import { formatPercent } from '@palpate/ui/format';
import { ProgressBar } from '@palpate/ui/ProgressBar';
import { Link } from '@tanstack/react-router';
import type { HomeQuery } from './gql/graphql.ts';
import { LockRules } from './LockRules.tsx';
import { sharedRules } from './lock.shared.ts';
import { PathStep } from './PathStep.tsx';

type Enrolment = HomeQuery['home']['enrolments'][number];

/** The course from first to last: what is done, where you are, what comes. */
export function CoursePath({ enrolment }: { enrolment: Enrolment }) {
  const { t, i18n } = useLingui();
  const { done, required, percent } = enrolment.progress;
  const headingId = `course-${enrolment.id}`;
  const firstNumbers = firstNumberOfEach(enrolment.modules);
  return (
    <section aria-labelledby={headingId}>
      <div className="flex items-baseline justify-between gap-4">
        <h2 id={headingId} className="text-lg font-semibold">
          {enrolment.course.title}
        </h2>
        <p className="tabular shrink-0 text-sm text-muted">{formatPercent(percent, i18n.locale)}</p>
      </div>
      <ProgressBar
        className="mt-3"
        label={enrolment.course.title}
        value={done}
        max={required}
        valueText={t`${done} of ${required} done`}
      />
      <p className="tabular mt-2 text-xs text-muted">
        <Trans>
          {done} of {required} done
        </Trans>
        {' · '}
        {enrolment.cohort.name}
        {enrolment.run > 1 ? <Trans> · run {enrolment.run}</Trans> : null}
        {enrolment.isPaused ? (
          <Trans> · paused: you can read, and go on once it is resumed</Trans>
        ) : null}
        {' · '}
        <Link to="/figures" hash="progress" className="underline underline-offset-2">
          <Trans>What progress means</Trans>
        </Link>
      </p>
      <ol className="mt-8 grid gap-8">
        {enrolment.modules.map((module, index) => (
          <li key={module.id}>
            <ModuleSteps
              enrolmentId={enrolment.id}
              module={module}
              firstNumber={firstNumbers[index] ?? 1}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type ModuleStepsProps = {
  enrolmentId: string;
  module: Enrolment['modules'][number];
  firstNumber: number;
};

function ModuleSteps({ enrolmentId, module, firstNumber }: ModuleStepsProps) {
  const { done, required } = module.progress;
  const shared = sharedRules(module.activities);
  return (
    <>
      <div className="flex items-baseline justify-between gap-4 pb-2">
        <h3 className="text-sm font-semibold">{module.title}</h3>
        <p className="tabular shrink-0 text-xs text-muted">
          <Trans>
            {done} of {required}
          </Trans>
        </p>
      </div>
      <LockRules enrolmentId={enrolmentId} unmet={shared} />
      <ol>
        {module.activities.map((activity, offset) => (
          <PathStep
            key={activity.id}
            enrolmentId={enrolmentId}
            activity={activity}
            number={firstNumber + offset}
            said={shared}
          />
        ))}
      </ol>
    </>
  );
}

/** Steps are numbered through the whole course. */
function firstNumberOfEach(modules: Enrolment['modules']): number[] {
  let next = 1;
  return modules.map((module) => {
    const first = next;
    next += module.activities.length;
    return first;
  });
}
