import { Trans } from '@lingui/react/macro';
import type { RunPartsFragment } from './gql/graphql.ts';
import { RunHead } from '../../ui/RunHead.tsx';
import { LockRules } from './LockRules.tsx';
import { sharedRules } from './lock.shared.ts';
import { PathStep } from './PathStep.tsx';
import { RunState } from './RunState.tsx';

/** The course from first to last: what is done, where you are, what comes. */
export function CoursePath({ run }: { run: RunPartsFragment }) {
  const headingId = `course-${run.id}`;
  return (
    <section aria-labelledby={headingId} className="grid gap-8">
      <RunHead headingId={headingId} run={run}>
        <RunState state={run.state} />
      </RunHead>
      <ModulePath headingLevel={3} enrolmentId={run.id} modules={run.modules} />
    </section>
  );
}

/** One course of several: its path is on a page of its own. */
export function CourseEntry({ run }: { run: RunPartsFragment }) {
  return (
    <RunHead headingId={`course-${run.id}`} isLinked run={run}>
      <RunState state={run.state} />
    </RunHead>
  );
}

type HeadingLevel = 2 | 3;

type ModulePathProps = {
  headingLevel: HeadingLevel;
  enrolmentId: string;
  modules: RunPartsFragment['modules'];
};

export function ModulePath({ headingLevel, enrolmentId, modules }: ModulePathProps) {
  const firstNumbers = firstNumberOfEach(modules);
  return (
    <ol className="grid gap-8">
      {modules.map((module, index) => (
        <li key={module.id}>
          <ModuleSteps
            headingLevel={headingLevel}
            enrolmentId={enrolmentId}
            module={module}
            firstNumber={firstNumbers[index] ?? 1}
          />
        </li>
      ))}
    </ol>
  );
}

type ModuleStepsProps = {
  headingLevel: HeadingLevel;
  enrolmentId: string;
  module: RunPartsFragment['modules'][number];
  firstNumber: number;
};

function ModuleSteps({ headingLevel, enrolmentId, module, firstNumber }: ModuleStepsProps) {
  const Heading = `h${headingLevel}` as const;
  const { done, required } = module.progress;
  const shared = sharedRules(module.activities);
  return (
    <>
      <div className="flex items-baseline justify-between gap-4 pb-2">
        <Heading className="text-sm font-semibold">{module.title}</Heading>
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
function firstNumberOfEach(modules: RunPartsFragment['modules']): number[] {
  let next = 1;
  return modules.map((module) => {
    const first = next;
    next += module.activities.length;
    return first;
  });
}
