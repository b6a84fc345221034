import { getRouteApi } from '@tanstack/react-router';
import { HeatMapPage } from '../features/heat-map/HeatMapPage.tsx';
import { ReleaseLink } from '../features/release-move/ReleaseLink.tsx';
import { StudentBeside } from '../features/student/StudentPage.tsx';

const route = getRouteApi('/staff/cohorts/$cohortId/$courseId');

// Features don't import each other: the heat map is told here what to show of a student.
const renderStudent = (enrolmentId: string) => <StudentBeside enrolmentId={enrolmentId} />;

export function HeatMapRoute() {
  const { cohortId, courseId } = route.useParams();
  const { student } = route.useSearch();
  return (
    <HeatMapPage
      key={`${cohortId}/${courseId}`}
      cohortId={cohortId}
      courseId={courseId}
      openStudent={student ?? null}
      renderStudent={renderStudent}
      renderRelease={(release) => <ReleaseLink {...{ cohortId, courseId, release }} />}
    />
  );
}
