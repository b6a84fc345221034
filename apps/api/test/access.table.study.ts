import { newId } from '../src/platform/ids.ts';
import { ABSENT, adminOnly, ownOnly, signedIn, taught } from './access.answers.ts';
import type { Row } from './access.answers.ts';
import { answerInput, ATTEMPT, SLOT } from './study.ts';

export const studyRows: Row[] = [
  ['Query.home', '{ home { enrolments { id } } }', () => ({}), signedIn],
  [
    'Query.course',
    'query ($e: ID!) { course(enrolmentId: $e) { id } }',
    ({ owner }) => ({ e: owner.enrolmentId }),
    ownOnly,
  ],
  [
    'Query.lesson',
    'query ($e: ID!, $a: ID!) { lesson(enrolmentId: $e, lessonId: $a) { title } }',
    ({ owner, activities }) => ({ e: owner.enrolmentId, a: activities.lesson }),
    ownOnly,
  ],
  [
    'Query.quiz',
    'query ($e: ID!, $a: ID!) { quiz(enrolmentId: $e, quizId: $a) { title } }',
    ({ owner, activities }) => ({ e: owner.enrolmentId, a: activities.quiz }),
    ownOnly,
  ],
  [
    'Query.attempt',
    `query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`,
    ({ attempt }) => ({ id: attempt.id }),
    ownOnly,
  ],
  [
    'Query.glossary',
    'query ($e: ID!) { glossary(enrolmentId: $e) { term } }',
    ({ owner }) => ({ e: owner.enrolmentId }),
    ownOnly,
  ],
  [
    'Query.releaseMove',
    `query ($a: ID!, $b: ID!, $c: ID!) {
      releaseMove(cohortId: $a, courseId: $b, releaseId: $c) { students { name } } }`,
    ({ cohortId, school }) => ({ a: cohortId, b: school.courseId, c: school.releaseId }),
    taught,
  ],
  [
    'Mutation.moveCohort',
    'mutation ($input: MoveCohortInput!) { moveCohort(input: $input) { __typename } }',
    ({ cohortId, school: { courseId, releaseId } }) => ({
      input: { cohortId, courseId, releaseId, expected: releaseId },
    }),
    taught,
  ],
  [
    'Mutation.publishCorrection',
    `mutation ($input: PublishCorrectionInput!) {
      publishCorrection(input: $input) { __typename } }`,
    ({ school: { courseId } }) => ({
      input: { courseId, fingerprint: 'f'.repeat(64), note: 'None' },
    }),
    adminOnly,
  ],
  [
    'Mutation.dismissNotice',
    'mutation ($input: DismissNoticeInput!) { dismissNotice(input: $input) }',
    ({ owner }) => ({ input: { enrolmentId: owner.enrolmentId, releaseId: newId() } }),
    // Nothing was corrected; the owner's own is dismissed in correction.spec.ts.
    { ...ownOnly, student: ABSENT },
  ],
  [
    'Mutation.openLesson',
    'mutation ($input: OpenLessonInput!) { openLesson(input: $input) { title } }',
    ({ owner, activities }) => ({
      input: { enrolmentId: owner.enrolmentId, lessonId: activities.lesson, attemptId: newId() },
    }),
    ownOnly,
  ],
  [
    'Mutation.reachBlock',
    'mutation ($input: ReachBlockInput!) { reachBlock(input: $input) { lastBlock } }',
    ({ owner, activities }) => ({
      input: { enrolmentId: owner.enrolmentId, lessonId: activities.lesson, block: 1 },
    }),
    ownOnly,
  ],
  [
    'Mutation.keepMediaPosition',
    'mutation ($input: KeepMediaPositionInput!) { keepMediaPosition(input: $input) { seconds } }',
    ({ owner, activities }) => ({
      input: {
        enrolmentId: owner.enrolmentId,
        lessonId: activities.lesson,
        media: 'hold.webm',
        seconds: 5,
      },
    }),
    ownOnly,
  ],
  [
    'Mutation.startAttempt',
    'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { id } }',
    ({ owner, activities }) => ({
      input: { id: newId(), enrolmentId: owner.enrolmentId, quizId: activities.practice },
    }),
    ownOnly,
  ],
  [
    'Mutation.answer',
    `mutation ($input: AnswerInput!) { answer(input: $input) { ${SLOT} } }`,
    ({ attempt }) => ({ input: answerInput(attempt.id, 1, null) }),
    ownOnly,
  ],
  [
    'Mutation.flag',
    `mutation ($input: FlagInput!) { flag(input: $input) { ${SLOT} } }`,
    ({ attempt }) => ({
      input: { attemptId: attempt.id, eventId: newId(), position: 1, isFlagged: true },
    }),
    ownOnly,
  ],
  [
    'Mutation.submitAttempt',
    `mutation ($input: SubmitAttemptInput!) { submitAttempt(input: $input) { ${ATTEMPT} } }`,
    ({ attempt }) => ({ input: { attemptId: attempt.id, eventId: newId() } }),
    ownOnly,
  ],
];
