import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { publishMedia } from './media.course.ts';
import { answerInput, ATTEMPT, readActivities, SLOT, startAttempt } from './study.ts';
import type { Activities, TestAttempt } from './study.ts';
import { startWorld, type TestSchool, type TestStudent, type World } from './world.ts';

const OK = 'ok';
const NONE = 'UNAUTHENTICATED';
const ROLE = 'FORBIDDEN';
const ABSENT = 'NOT_FOUND';

type Actor =
  | 'nobody'
  | 'otherSchool'
  | 'otherStudent'
  | 'student'
  | 'otherInstructor'
  | 'instructor'
  | 'admin';
type Row = [
  operation: string,
  document: string,
  input: (world: Scene) => object,
  expected: Record<Actor, string>,
];

/** Written by hand: what each kind of person gets for another's things, or for their own. */
const everyone = (answer: string): Record<Actor, string> => ({
  nobody: answer,
  otherSchool: answer,
  otherStudent: answer,
  student: answer,
  otherInstructor: answer,
  instructor: answer,
  admin: answer,
});
const ownOnly: Record<Actor, string> = {
  nobody: NONE,
  otherSchool: ABSENT,
  otherStudent: ABSENT,
  student: OK,
  otherInstructor: ROLE,
  instructor: ROLE,
  admin: ROLE,
};
const anyStudent: Record<Actor, string> = { ...ownOnly, otherSchool: OK, otherStudent: OK };
const taught: Record<Actor, string> = {
  nobody: NONE,
  otherSchool: ROLE,
  otherStudent: ROLE,
  student: ROLE,
  otherInstructor: ABSENT,
  instructor: OK,
  admin: OK,
};
const anyStaff: Record<Actor, string> = { ...taught, otherInstructor: OK };
const signedIn: Record<Actor, string> = { ...everyone(OK), nobody: NONE };
const adminOnly: Record<Actor, string> = { ...taught, otherInstructor: ROLE, instructor: ROLE };

type Scene = {
  world: World;
  school: TestSchool;
  cohortId: string;
  owner: TestStudent;
  activities: Activities;
  attempt: TestAttempt;
  /** A text that the instructor signed. */
  signed: { kind: string; subject: string; expected: string };
  actors: Record<Actor, Client>;
};

const table: Row[] = [
  ['Query.site', '{ site { isEmpty } }', () => ({}), everyone(OK)],
  ['Query.viewer', '{ viewer { personId } }', () => ({}), everyone(OK)],
  ['Query.home', '{ home { enrolments { id } } }', () => ({}), anyStudent],
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
  ['Query.cohorts', '{ cohorts { id } }', () => ({}), anyStaff],
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
    'Query.glossary',
    'query ($e: ID!) { glossary(enrolmentId: $e) { term } }',
    ({ owner }) => ({ e: owner.enrolmentId }),
    ownOnly,
  ],
  ['Query.muscleReviews', '{ muscleReviews { muscleId } }', () => ({}), signedIn],
  ['Query.reviewCourses', '{ reviewCourses { title } }', () => ({}), anyStaff],
  [
    'Query.contentReview',
    'query ($id: ID!) { contentReview(courseId: $id) { total } }',
    ({ school }) => ({ id: school.courseId }),
    anyStaff,
  ],
  [
    'Query.reviewText',
    'query ($input: ReviewTextInput!) { reviewText(input: $input) { body } }',
    ({ school, activities }) => ({
      input: { courseId: school.courseId, kind: 'LESSON', subject: activities.lesson },
    }),
    anyStaff,
  ],
  ['Query.schoolOverview', '{ schoolOverview { school { name } } }', () => ({}), adminOnly],
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
    'Mutation.signReview',
    'mutation ($input: SignReviewInput!) { signReview(input: $input) { id } }',
    ({ signed }) => ({ input: { ...signed, licence: 'MT-1042' } }),
    anyStaff,
  ],
  [
    'Mutation.withdrawReview',
    'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { id } }',
    ({ signed }) => ({ input: signed }),
    { ...anyStaff, otherInstructor: ROLE },
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
  [
    'Mutation.setUpSchool',
    'mutation ($input: SetUpSchoolInput!) { setUpSchool(input: $input) { name } }',
    () => ({
      input: { schoolName: 'Two', name: 'A', email: 'a@b.example', password: 'long enough 1' },
    }),
    everyone('SCHOOL_EXISTS'),
  ],
  [
    'Mutation.loadDemo',
    'mutation { loadDemo { email } }',
    () => ({}),
    everyone('DEMO_UNAVAILABLE'),
  ],
  [
    'Mutation.signIn',
    'mutation ($input: SignInInput!) { signIn(input: $input) { name } }',
    () => ({ input: { email: 'no@school.example', password: 'wrong' } }),
    everyone('SIGN_IN_FAILED'),
  ],
  ['Mutation.signOut', 'mutation { signOut }', () => ({}), everyone(OK)],
];

let scene: Scene;

beforeAll(async () => {
  const world = await startWorld();
  const school = await publishMedia(world, await world.makeSchoolWithoutCourse());
  const elsewhere = await world.makeSchool();
  const instructor = await world.makePerson(school.schoolId, 'INSTRUCTOR');
  const otherInstructor = await world.makePerson(school.schoolId, 'INSTRUCTOR');
  const cohortId = await world.makeCohort(school, [instructor.personId]);
  await world.makeCohort(school, [otherInstructor.personId]);
  const owner = await world.makeStudent(school, cohortId);
  const otherStudent = await world.makeStudent(school, cohortId);
  const stranger = await world.makeStudent(elsewhere, await world.makeCohort(elsewhere));
  const activities = await readActivities(owner.client);
  const attempt = await startAttempt(owner.client, owner.enrolmentId, activities.quiz);
  const actors = {
    nobody: world.client(),
    otherSchool: stranger.client,
    otherStudent: otherStudent.client,
    student: owner.client,
    otherInstructor: otherInstructor.client,
    instructor: instructor.client,
    admin: school.admin,
  };
  const signed = await signFirst(instructor.client, school.courseId);
  scene = { world, school, cohortId, owner, activities, attempt, signed, actors };
});
afterAll(() => scene.world.stop());

async function signFirst(client: Client, courseId: string): Promise<Scene['signed']> {
  const { contentReview } = await client.get<{ contentReview: { rows: Scene['signed'][] } }>(
    'query ($id: ID!) { contentReview(courseId: $id) { rows { kind subject expected } } }',
    { id: courseId },
  );
  const [signed] = contentReview.rows;
  if (!signed) throw new Error('nothing to sign');
  await client.get('mutation ($input: SignReviewInput!) { signReview(input: $input) { id } }', {
    input: { ...signed, licence: 'MT-1042' },
  });
  return signed;
}

describe('who may call what', () => {
  it('has a row for every operation of the schema', () => {
    const path = new URL('../../../packages/schema/schema.graphql', import.meta.url);
    const schema = buildSchema(readFileSync(path, 'utf8'));
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
    );
    expect(table.map(([operation]) => operation).toSorted()).toEqual(operations.toSorted());
  });

  it.each(table)('%s', async (_operation, document, input, expected) => {
    const answers: Record<string, string> = {};
    for (const [actor, client] of Object.entries(scene.actors)) {
      const { code } = await client.send(document, input(scene));
      answers[actor] = code ?? OK;
    }
    expect(answers).toEqual(expected);
  });

  it('shows an instructor only the cohorts they teach', async () => {
    const taughtHere = await scene.world.makePerson(scene.school.schoolId, 'INSTRUCTOR');
    const mine = await scene.world.makeCohort(scene.school, [taughtHere.personId]);
    const { cohorts } = await taughtHere.client.get<{ cohorts: { cohort: { id: string } }[] }>(
      '{ cohorts { cohort { id } } }',
    );
    expect(cohorts.map(({ cohort }) => cohort.id)).toEqual([mine]);
  });
});
