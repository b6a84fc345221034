import { getRouteApi } from '@tanstack/react-router';
import { ReleaseMovePage } from '../features/release-move/ReleaseMovePage.tsx';

const route = getRouteApi('/staff/cohorts/$cohortId/$courseId/release');

export function ReleaseMoveRoute() {
  const { cohortId, courseId } = route.useParams();
  return <ReleaseMovePage key={`${cohortId}/${courseId}`} {...{ cohortId, courseId }} />;
}
