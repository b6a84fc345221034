import { anyStaff, ROLE, schoolStaff, signedIn } from './access.answers.ts';
import type { Row } from './access.answers.ts';

export const coursesRows: Row[] = [
  ['Query.muscleReviews', '{ muscleReviews { muscleId } }', () => ({}), signedIn],
  ['Query.reviewCourses', '{ reviewCourses { title } }', () => ({}), anyStaff],
  [
    'Query.contentReview',
    'query ($id: ID!) { contentReview(courseId: $id) { total } }',
    ({ school }) => ({ id: school.courseId }),
    schoolStaff,
  ],
  [
    'Query.reviewText',
    'query ($input: ReviewTextInput!) { reviewText(input: $input) { body } }',
    ({ school, activities }) => ({
      input: { courseId: school.courseId, kind: 'LESSON', subject: activities.lesson },
    }),
    schoolStaff,
  ],
  [
    'Mutation.signReview',
    'mutation ($input: SignReviewInput!) { signReview(input: $input) { id } }',
    ({ signed }) => ({ input: { ...signed, licence: 'MT-1042' } }),
    schoolStaff,
  ],
  [
    'Mutation.withdrawReview',
    'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { id } }',
    ({ signed }) => ({ input: signed }),
    { ...schoolStaff, otherInstructor: ROLE },
  ],
];
