import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { StudentDocument } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { StudentRecord } from './StudentRecord.tsx';
import { StudentSkeleton } from './StudentSkeleton.tsx';

/** Everything about one student on one page. */
export function StudentPage({ enrolmentId }: { enrolmentId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useStudent(enrolmentId);
  const student = data?.studentPage;
  return (
    <div className="grid max-w-[60rem] grid-cols-1 content-start gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{student?.name ?? t`Student`}</PageTitle>
      <PageHeader
        above={
          student ? (
            <Link
              to="/cohorts/$cohortId/$courseId"
              params={{ cohortId: student.cohort.id, courseId: student.course.id }}
              className="font-medium text-accent underline-offset-4 hover:underline"
            >
              {student.cohort.name}
            </Link>
          ) : null
        }
        title={student?.name ?? t`Student`}
      />
      {!student && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!student && !error ? <StudentSkeleton /> : null}
      {student ? <StudentRecord student={student} headingLevel={2} /> : null}
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
