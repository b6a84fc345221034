import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { StudentDocument } from '../../gql/graphql.ts';
import { CrumbLink } from '../../ui/CrumbLink.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Certificates } from './Certificates.tsx';
import { RunSwitch } from './RunSwitch.tsx';
import { StudentRecord } from './StudentRecord.tsx';
import { StudentSkeleton } from './StudentSkeleton.tsx';

export type StudentPageProps = {
  enrolmentId: string;
  isAdmin: boolean;
  /** What happened to the run, of another feature. */
  history: ReactNode;
};

/** Everything about one student on one page. */
export function StudentPage({ enrolmentId, isAdmin, history }: StudentPageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useStudent(enrolmentId);
  const student = data?.studentPage;
  return (
    <div className="grid max-w-[60rem] grid-cols-1 content-start gap-8 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{student?.name ?? t`Student`}</PageTitle>
      <PageHeader
        above={
          student ? (
            <CrumbLink
              to="/cohorts/$cohortId/$courseId"
              params={{ cohortId: student.cohort.id, courseId: student.course.id }}
              search={{ student: enrolmentId }}
            >
              <Trans>Heat map of {student.cohort.name}</Trans>
            </CrumbLink>
          ) : null
        }
        title={student?.name ?? t`Student`}
      />
      {!student && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!student && !error ? <StudentSkeleton /> : null}
      {student ? (
        <>
          <RunSwitch enrolmentId={enrolmentId} />
          <StudentRecord student={student} headingLevel={2} />
          <Certificates enrolmentId={enrolmentId} isAdmin={isAdmin} />
          {history}
        </>
      ) : null}
    </div>
  );
}

/** The same record, narrow, beside the heat map, which names the student itself. */
export function StudentBeside({ enrolmentId }: { enrolmentId: string }) {
  const { data, error, refetch } = useStudent(enrolmentId);
  if (data) return <StudentRecord student={data.studentPage} headingLevel={3} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return <StudentSkeleton />;
}

function useStudent(enrolmentId: string) {
  return useQuery(StudentDocument, {
    variables: { enrolmentId },
    fetchPolicy: 'cache-and-network',
  });
}
