import { getRouteApi } from '@tanstack/react-router';
import { CohortPage } from '../features/cohorts/CohortPage.tsx';
import { PendingInvitations } from '../features/people/PendingInvitations.tsx';
import { CohortEntry } from './CohortEntry.tsx';

const route = getRouteApi('/staff/cohorts/$cohortId');
const staffRoute = getRouteApi('/staff');

// Features don't import each other: what the cohort page shows of the ways in is composed here.
export function CohortRoute() {
  const { cohortId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  return (
    <CohortPage
      key={cohortId}
      cohortId={cohortId}
      search={route.useSearch()}
      isAdmin={viewer.role === 'ADMIN'}
      entryActions={<CohortEntry cohortId={cohortId} role={viewer.role} />}
      pendingInvitations={<PendingInvitations cohortId={cohortId} />}
    />
  );
}
