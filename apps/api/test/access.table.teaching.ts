import { anyAdmin, anyStaff, taught } from './access.answers.ts';
import type { Row } from './access.answers.ts';

export const teachingRows: Row[] = [
  ['Query.cohorts', '{ cohorts { totalCount } }', () => ({}), anyStaff],
  [
    'Query.heatMap',
    'query ($a: ID!, $b: ID!) { heatMap(cohortId: $a, courseId: $b) { students { name } } }',
    ({ cohortId, school }) => ({ a: cohortId, b: school.courseId }),
    taught,
  ],
  [
    'Query.studentPage',
    'query ($id: ID!) { studentPage(enrolmentId: $id) { name } }',
    ({ owner }) => ({ id: owner.enrolmentId }),
    taught,
  ],
  [
    'Query.studentRuns',
    'query ($id: ID!) { studentRuns(enrolmentId: $id) { id } }',
    ({ owner }) => ({ id: owner.enrolmentId }),
    taught,
  ],
  ['Query.schoolOverview', '{ schoolOverview { school { name } } }', () => ({}), anyAdmin],
];
