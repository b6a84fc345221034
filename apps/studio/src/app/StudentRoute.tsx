import { getRouteApi } from '@tanstack/react-router';
import { StudentPage } from '../features/student/StudentPage.tsx';

const route = getRouteApi('/staff/students/$enrolmentId');

export function StudentRoute() {
  const { enrolmentId } = route.useParams();
  return <StudentPage key={enrolmentId} enrolmentId={enrolmentId} />;
}
