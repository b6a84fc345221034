import { newId } from '../src/platform/ids.ts';
import { adminOnly, anyAdmin, anyStaff, runRow, taught } from './access.answers.ts';
import type { Row } from './access.answers.ts';

export const enrolmentRows: Row[] = [
  [
    'Query.cohort',
    'query ($id: ID!) { cohort(id: $id) { name staff { name } } }',
    ({ cohortId }) => ({ id: cohortId }),
    taught,
  ],
  ['Query.cohortList', '{ cohortList { totalCount } }', () => ({}), anyStaff],
  ['Query.staff', '{ staff { id name } }', () => ({}), anyStaff],
  ['Query.usualTimezones', '{ usualTimezones }', () => ({}), anyStaff],
  [
    'Query.roster',
    'query ($id: ID!) { roster(cohortId: $id, first: 5) { edges { node { name } } } }',
    ({ cohortId }) => ({ id: cohortId }),
    taught,
  ],
  [
    'Query.enrolmentHistory',
    'query ($id: ID!) { enrolmentHistory(enrolmentId: $id) { number } }',
    ({ owner }) => ({ id: owner.enrolmentId }),
    taught,
  ],
  ['Query.enrolCandidates', '{ enrolCandidates { totalCount } }', () => ({}), anyAdmin],
  [
    'Mutation.createCohort',
    'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }',
    ({ school }) => ({
      input: {
        id: newId(),
        name: 'New',
        timezone: 'UTC',
        courseIds: [school.courseId],
        staffIds: [],
      },
    }),
    adminOnly,
  ],
  [
    'Mutation.changeCohort',
    `mutation ($input: ChangeCohortInput!) { changeCohort(input: $input) { __typename } }`,
    ({ cohortId }) => ({ input: { id: cohortId, version: 1, name: 'Other', timezone: 'UTC' } }),
    adminOnly,
  ],
  [
    'Mutation.setCohortStaff',
    'mutation ($input: SetCohortStaffInput!) { setCohortStaff(input: $input) { __typename } }',
    ({ cohortId }) => ({ input: { cohortId, version: 1, personIds: [] } }),
    adminOnly,
  ],
  [
    'Mutation.addCohortCourse',
    'mutation ($input: CohortCourseInput!) { addCohortCourse(input: $input) { id } }',
    ({ cohortId, school }) => ({ input: { cohortId, courseId: school.courseId } }),
    adminOnly,
  ],
  [
    'Mutation.removeCohortCourse',
    'mutation ($input: CohortCourseInput!) { removeCohortCourse(input: $input) { id } }',
    ({ emptyCohortId, school }) => ({
      input: { cohortId: emptyCohortId, courseId: school.courseId },
    }),
    adminOnly,
  ],
  [
    'Mutation.enrol',
    'mutation ($input: EnrolInput!) { enrol(input: $input) { id } }',
    ({ cohortId, school, spare }) => ({
      input: { cohortId, courseIds: [school.courseId], personId: spare.unenrolledId },
    }),
    adminOnly,
  ],
  runRow('pauseEnrolment', 'RunInput'),
  runRow('resumeEnrolment', 'RunInput'),
  runRow('withdrawEnrolment', 'RunInput'),
  runRow('returnEnrolment', 'RunInput'),
  runRow('moveEnrolment', 'MoveEnrolmentInput', ({ cohortId }) => ({ cohortId })),
  runRow('repeatCourse', 'RepeatCourseInput'),
];
