import { Trans, useLingui } from '@lingui/react/macro';
import { formatPercent } from '@palpate/ui/format';
import { ProgressBar } from '@palpate/ui/ProgressBar';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

type RunHeadProps = {
  /** Names the part of the page it heads. */
  headingId: string;
  /** On a page of its own it is the page's heading, larger. */
  isPage?: boolean;
  /** Where its path isn’t shown, its title leads there. */
  isLinked?: boolean;
  run: {
    id: string;
    run: number;
    course: { title: string };
    cohort: { name: string };
    progress: { done: number; required: number; percent: number };
  };
  /** What else is to say of it, after its cohort. */
  children?: ReactNode;
};

/** A course as one person takes it: its title, how far they are, and in which cohort. */
export function RunHead({
  headingId,
  isPage = false,
  isLinked = false,
  run,
  children,
}: RunHeadProps) {
  const { t, i18n } = useLingui();
  const { done, required, percent } = run.progress;
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <Heading id={headingId} className={isPage ? 'text-2xl font-bold' : 'text-lg font-semibold'}>
          {isLinked ? <CourseLink run={run} /> : run.course.title}
        </Heading>
        <p className="tabular shrink-0 text-sm text-muted">{formatPercent(percent, i18n.locale)}</p>
      </div>
      <ProgressBar
        className="mt-3"
        label={run.course.title}
        value={done}
        max={required}
        valueText={t`${done} of ${required} done`}
      />
      <p className="tabular mt-2 text-xs text-muted">
        <Trans>
          {done} of {required} done
        </Trans>
        {' · '}
        {run.cohort.name}
        {run.run > 1 ? <Trans> · run {run.run}</Trans> : null}
        {children}
      </p>
    </div>
  );
}

function CourseLink({ run }: Pick<RunHeadProps, 'run'>) {
  return (
    <Link
      to="/course/$enrolmentId"
      params={{ enrolmentId: run.id }}
      className="-my-2.5 inline-block py-2.5 underline-offset-4 hover:underline"
    >
      {run.course.title}&nbsp;
      <ChevronRight aria-hidden size={18} className="inline text-muted rtl:-scale-x-100" />
    </Link>
  );
}
