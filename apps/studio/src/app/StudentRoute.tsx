import { getRouteApi } from '@tanstack/react-router';
import { RunHistory } from '../features/cohorts/RunHistory.tsx';
import { StudentPage } from '../features/student/StudentPage.tsx';

const route = getRouteApi('/staff/students/$enrolmentId');
const staffRoute = getRouteApi('/staff');

// Features don't import each other: the history of a run comes from the cohorts.
export function StudentRoute() {
  const { enrolmentId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  return (
    <StudentPage
      key={enrolmentId}
      enrolmentId={enrolmentId}
      isAdmin={viewer.role === 'ADMIN'}
      history={<RunHistory enrolmentId={enrolmentId} headingLevel={2} />}
    />
  );
}
