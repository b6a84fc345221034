import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { StudentQuery } from '../../gql/graphql.ts';
import { ProgressFigure } from '../../ui/ProgressFigure.tsx';
import { Moment } from '../../ui/Time.tsx';

export function Facts({ student }: { student: StudentQuery['studentPage'] }) {
  const { t } = useLingui();
  return (
    <dl className="grid gap-x-6 gap-y-1.5 text-xs @2xl:grid-flow-col @2xl:grid-cols-2 @2xl:grid-rows-4">
      <Fact name={t`Progress`}>
        <ProgressFigure label={t`Progress in the course`} progress={student.progress} />
      </Fact>
      <Fact name={t`Last active`}>
        {student.lastActive ? <Moment at={student.lastActive} /> : <Trans>not yet</Trans>}
      </Fact>
      <Fact name={t`Enrolled`}>
        <Moment at={student.enrolledAt} />
      </Fact>
      <Fact name={t`Email`}>
        <a
          href={`mailto:${student.email}`}
          className="text-accent underline underline-offset-4 [overflow-wrap:anywhere]"
        >
          {student.email}
        </a>
      </Fact>
      <Fact name={t`Cohort`}>{student.cohort.name}</Fact>
      <Fact name={t`Course`}>{student.course.title}</Fact>
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
