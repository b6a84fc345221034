import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { StudentRunsDocument } from '../../gql/graphql.ts';
import type { StudentRunEntryFragment } from '../../gql/graphql.ts';
import { ProgressFigure } from '../../ui/ProgressFigure.tsx';
import { RunStateMark } from '../../ui/RunStateMark.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Moment } from '../../ui/Time.tsx';

/** Every run of this person that the reader may see; nothing where there is but the one. */
export function RunSwitch({ enrolmentId }: { enrolmentId: string }) {
  const id = useId();
  const { data } = useQuery(StudentRunsDocument, {
    variables: { enrolmentId },
    fetchPolicy: 'cache-and-network',
  });
  const runs = data?.studentRuns ?? [];
  if (runs.length < 2) return null;
  return (
    <nav aria-labelledby={id} className="@container grid gap-3">
      <SectionHeading id={id} level={2}>
        <Trans>Runs</Trans>
      </SectionHeading>
      <ul className="divide-y divide-line rounded-button border border-line bg-surface">
        {runs.map((run) => (
          <li key={run.id}>
            <RunLink run={run} isShown={run.id === enrolmentId} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

type RunLinkProps = { run: StudentRunEntryFragment; isShown: boolean };

function RunLink({ run, isShown }: RunLinkProps) {
  const { t } = useLingui();
  return (
    <Link
      to="/students/$enrolmentId"
      params={{ enrolmentId: run.id }}
      aria-current={isShown ? 'page' : undefined}
      className="grid min-h-12 items-center gap-x-4 gap-y-1 px-3 py-2 text-xs -outline-offset-2 hover:bg-sunken aria-[current=page]:bg-accent-soft @2xl:grid-cols-[minmax(0,1fr)_6rem_auto]"
    >
      <span className="min-w-0">
        <span className="font-medium">{run.course.title}</span>{' '}
        <span className="text-muted">
          <Trans>
            · run {run.run}, {run.cohort.name}, since <Moment at={run.enrolledAt} />
          </Trans>
        </span>
      </span>
      <RunStateMark state={run.state} />
      <ProgressFigure label={t`Progress in ${run.course.title}`} progress={run.progress} />
    </Link>
  );
}
