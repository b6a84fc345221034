import { COHORT_SIZE, MODULES } from '../seed/course.shape.ts';
import type { Workload } from '../workload.ts';
import { at, checked, type AskedRequest } from './request.ts';

export function heatMapRequest({ documents, watches }: Workload, turn: number): AskedRequest {
  const { cookie, cohortId, courseId } = at(watches, turn);
  const body = JSON.stringify({
    documentId: documents.heatMap,
    variables: { cohortId, courseId },
    operationName: 'HeatMap',
  });
  type Map = { students: { done: number[] }[]; modules: unknown[] };
  const check = checked<{ heatMap?: Map }>(
    ({ heatMap: map }) =>
      map?.modules.length === MODULES &&
      map.students.length === COHORT_SIZE &&
      map.students.every((student) => student.done.length === MODULES),
  );
  return { cookie, body, check };
}

export function studentRequest({ documents, watches }: Workload, turn: number): AskedRequest {
  const { cookie, enrolmentIds } = at(watches, turn);
  const enrolmentId = at(enrolmentIds, Math.floor(turn / watches.length));
  const body = JSON.stringify({
    documentId: documents.student,
    variables: { enrolmentId },
    operationName: 'Student',
  });
  type Page = { id: string; modules: unknown[] };
  const check = checked<{ studentPage?: Page }>(
    ({ studentPage: page }) => page?.id === enrolmentId && page.modules.length === MODULES,
  );
  return { cookie, body, check };
}

/** The school's cohorts with their figures, all on one page. */
export function overviewRequest({ documents, adminCookie }: Workload): AskedRequest {
  const body = JSON.stringify({
    documentId: documents.overview,
    variables: { after: null, search: null },
    operationName: 'CohortFigures',
  });
  const check = checked<{ cohorts?: { totalCount: number; edges: unknown[] } }>(
    ({ cohorts }) => cohorts !== undefined && cohorts.edges.length === cohorts.totalCount,
  );
  return { cookie: adminCookie, body, check };
}
