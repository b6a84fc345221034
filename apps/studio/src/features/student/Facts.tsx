import { Trans, useLingui } from '@lingui/react/macro';
import { FigureNote } from '@palpate/ui/FigureNote';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { StudentQuery } from '../../gql/graphql.ts';
import { ProgressFigure } from '../../ui/ProgressFigure.tsx';
import { RunStateMark } from '../../ui/RunStateMark.tsx';
import { Moment } from '../../ui/Time.tsx';

const link =
  '-my-3.5 inline-flex min-h-12 items-center text-accent underline underline-offset-4 wrap-anywhere lg:my-0 lg:min-h-0';

export function Facts({ student }: { student: StudentQuery['studentPage'] }) {
  const { t } = useLingui();
  return (
    <dl className="grid gap-x-6 gap-y-1.5 text-xs @2xl:grid-flow-col @2xl:grid-cols-2 @2xl:grid-rows-5">
      <Fact name={t`State`}>
        <span className="flex items-center gap-1">
          <RunStateMark state={student.state} />
          {student.state === 'PAUSED' ? <FigureNote figure="paused" /> : null}
        </span>
      </Fact>
      <Fact name={t`Progress`}>
        <span className="flex items-center">
          <ProgressFigure label={t`Progress in the course`} progress={student.progress} />
          <FigureNote figure="progress" />
        </span>
      </Fact>
      <Fact name={t`Last active`}>
        {student.lastActive ? <Moment at={student.lastActive} /> : <Trans>not yet</Trans>}{' '}
        <FigureNote figure="last-active" />
      </Fact>
      <Fact name={t`Enrolled`}>
        <Moment at={student.enrolledAt} />
      </Fact>
      <Fact name={t`Email`}>
        <a href={`mailto:${student.email}`} className={link}>
          {student.email}
        </a>
      </Fact>
      <Fact name={t`Cohort`}>
        <Link to="/cohorts/$cohortId" params={{ cohortId: student.cohort.id }} className={link}>
          {student.cohort.name}
        </Link>
      </Fact>
      <Fact name={t`Course`}>
        <Link
          to="/cohorts/$cohortId/$courseId"
          params={{ cohortId: student.cohort.id, courseId: student.course.id }}
          className={link}
        >
          {student.course.title}
        </Link>
      </Fact>
      <Fact name={t`Run`}>{student.run}</Fact>
      <Fact name={t`Release`}>{student.release}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)]">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 tabular">{children}</dd>
    </div>
  );
}
