import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { newId } from '../src/platform/ids.ts';
import { authoringRows } from './access.authoring.ts';
import type { Client } from './client.ts';
import { invite } from './entry.ts';
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
  emptyCohortId: string;
  /** Into the cohort, waiting. */
  invitationId: string;
  owner: TestStudent;
  /** For what changes runs: one enrolled student, and one who is in no course yet. */
  spare: { enrolmentId: string; unenrolledId: string };
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
  ['Query.people', '{ people { totalCount } }', () => ({}), adminOnly],
  ['Query.invitations', '{ invitations { totalCount } }', () => ({}), anyStaff],
  ['Query.imports', '{ imports { totalCount } }', () => ({}), anyStaff],
  [
    'Query.invitationOf',
    'query ($token: String!) { invitationOf(token: $token) { state } }',
    () => ({ token: 'never made' }),
    everyone(OK),
  ],
  [
    'Mutation.acceptInvitation',
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { role } }',
    () => ({ input: { token: 'never made', name: 'A', password: 'long enough 1' } }),
    everyone(ABSENT),
  ],
  [
    'Mutation.invite',
    'mutation ($input: InviteInput!) { invite(input: $input) { link } }',
    ({ cohortId }) => ({
      input: { email: `${newId()}@school.example`, role: 'STUDENT', cohortId },
    }),
    taught,
  ],
  [
    'Mutation.renewInvitation',
    'mutation ($id: ID!) { renewInvitation(id: $id) { link } }',
    ({ invitationId }) => ({ id: invitationId }),
    taught,
  ],
  [
    'Mutation.revokeInvitation',
    'mutation ($id: ID!) { revokeInvitation(id: $id) { state } }',
    ({ invitationId }) => ({ id: invitationId }),
    // The instructor was first.
    { ...taught, admin: 'INVITATION_CLOSED' },
  ],
  [
    'Mutation.openJoinLink',
    'mutation ($input: OpenJoinLinkInput!) { openJoinLink(input: $input) { link } }',
    ({ cohortId }) => ({ input: { cohortId, days: 7, seats: 5 } }),
    taught,
  ],
  [
    'Mutation.closeJoinLink',
    'mutation ($id: ID!) { closeJoinLink(cohortId: $id) }',
    ({ cohortId }) => ({ id: cohortId }),
    taught,
  ],
  [
    'Mutation.readImport',
    'mutation ($input: ReadImportInput!) { readImport(input: $input) { fault { code } } }',
    ({ cohortId }) => ({ input: { cohortId, file: '' } }),
    taught,
  ],
  [
    'Mutation.runImport',
    'mutation ($input: RunImportInput!) { runImport(input: $input) { __typename } }',
    ({ cohortId }) => ({
      input: { cohortId, file: 'YUBiLmM=', fileName: 'a', fingerprint: 'x', skipWrong: false },
    }),
    taught,
  ],
  [
    'Mutation.undoImport',
    'mutation ($id: ID!) { undoImport(id: $id) { import { id } } }',
    () => ({ id: newId() }),
    { ...taught, instructor: ABSENT, admin: ABSENT },
  ],
  [
    'Mutation.renewImportLinks',
    'mutation ($id: ID!) { renewImportLinks(id: $id) { count } }',
    () => ({ id: newId() }),
    { ...taught, instructor: ABSENT, admin: ABSENT },
  ],
  [
    'Mutation.changeRole',
    'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { role } }',
    ({ owner }) => ({
      input: { personId: owner.personId, role: 'STUDENT', expected: 'STUDENT' },
    }),
    adminOnly,
  ],
  [
    'Mutation.removeMember',
    'mutation ($id: ID!) { removeMember(personId: $id) }',
    () => ({ id: newId() }),
    { ...adminOnly, admin: ABSENT },
  ],
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
  ['Query.myRecord', '{ myRecord { runs { id } } }', () => ({}), anyStudent],
  [
    'Query.certificate',
    'query ($n: String!) { certificate(number: $n) { id } }',
    () => ({ n: '0000-0000-0000' }),
    everyone(OK),
  ],
  [
    'Query.certificates',
    'query ($id: ID!) { certificates(enrolmentId: $id) { id } }',
    ({ owner }) => ({ id: owner.enrolmentId }),
    taught,
  ],
  [
    'Mutation.issueCertificate',
    'mutation ($id: ID!) { issueCertificate(enrolmentId: $id) { id } }',
    ({ owner }) => ({ id: owner.enrolmentId }),
    { ...ownOnly, student: 'COURSE_NOT_FINISHED' },
  ],
  [
    'Mutation.withdrawCertificate',
    `mutation ($input: WithdrawCertificateInput!) {
      withdrawCertificate(input: $input) { id } }`,
    () => ({ input: { certificateId: newId(), reason: 'None' } }),
    { ...adminOnly, admin: ABSENT },
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
  ['Query.enrolCandidates', '{ enrolCandidates { totalCount } }', () => ({}), adminOnly],
  ['Query.sessions', '{ sessions { isCurrent } }', () => ({}), signedIn],
  ['Query.secondFactor', '{ secondFactor { isOn } }', () => ({}), signedIn],
  [
    'Query.linkOf',
    'query ($token: String!) { linkOf(token: $token) { state } }',
    () => ({ token: 'never made' }),
    everyone(OK),
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
  ...authoringRows.map(([operation, document, input]): Row => [
    operation,
    document,
    ({ school }) => input(school),
    anyStaff,
  ]),
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
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
    () => ({ input: { email: 'no@school.example', password: 'wrong' } }),
    everyone('SIGN_IN_FAILED'),
  ],
  [
    'Mutation.signInWithCode',
    'mutation ($input: SignInWithCodeInput!) { signInWithCode(input: $input) { name } }',
    () => ({ input: { pending: 'never given', code: '123456' } }),
    everyone('SIGN_IN_EXPIRED'),
  ],
  [
    'Mutation.requestPasswordReset',
    'mutation ($email: String!) { requestPasswordReset(email: $email) }',
    () => ({ email: 'nobody@school.example' }),
    everyone(OK),
  ],
  [
    'Mutation.useLink',
    'mutation ($input: UseLinkInput!) { useLink(input: $input) { __typename } }',
    () => ({ input: { token: 'never made', password: 'a long enough password' } }),
    everyone('LINK_ENDED'),
  ],
  [
    'Mutation.makePasswordLink',
    'mutation ($id: ID!) { makePasswordLink(personId: $id) { url } }',
    ({ owner }) => ({ id: owner.personId }),
    adminOnly,
  ],
  [
    'Mutation.resetSecondFactor',
    'mutation ($id: ID!) { resetSecondFactor(personId: $id) }',
    ({ owner }) => ({ id: owner.personId }),
    { ...adminOnly, admin: 'SECOND_FACTOR_OFF' },
  ],
  [
    'Mutation.changePassword',
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }',
    () => ({ input: { current: 'not the password', next: 'a long enough password' } }),
    { ...everyone('PASSWORD_WRONG'), nobody: NONE },
  ],
  [
    'Mutation.changeName',
    'mutation ($name: String!) { changeName(name: $name) { name } }',
    () => ({ name: 'Someone Else' }),
    signedIn,
  ],
  [
    'Mutation.beginSecondFactor',
    'mutation ($password: String!) { beginSecondFactor(password: $password) { uri } }',
    () => ({ password: 'not the password' }),
    { ...everyone('PASSWORD_WRONG'), nobody: NONE },
  ],
  [
    'Mutation.confirmSecondFactor',
    'mutation ($code: String!) { confirmSecondFactor(code: $code) }',
    () => ({ code: '123456' }),
    { ...everyone('CODE_WRONG'), nobody: NONE },
  ],
  [
    'Mutation.renewRecoveryCodes',
    'mutation ($code: String!) { renewRecoveryCodes(code: $code) }',
    () => ({ code: '123456' }),
    { ...everyone('CODE_WRONG'), nobody: NONE },
  ],
  [
    'Mutation.turnOffSecondFactor',
    'mutation ($input: TurnOffSecondFactorInput!) { turnOffSecondFactor(input: $input) { isOn } }',
    () => ({ input: { password: 'not the password', code: '123456' } }),
    { ...everyone('SECOND_FACTOR_OFF'), nobody: NONE },
  ],
  [
    'Mutation.endSession',
    'mutation ($id: ID!) { endSession(id: $id) { id } }',
    () => ({ id: newId() }),
    { ...everyone(ABSENT), nobody: NONE },
  ],
  ['Mutation.endOtherSessions', 'mutation { endOtherSessions { id } }', () => ({}), signedIn],
  [
    'Mutation.switchSchool',
    'mutation ($id: ID!) { switchSchool(schoolId: $id) { name } }',
    ({ school }) => ({ id: school.schoolId }),
    { ...signedIn, otherSchool: ABSENT },
  ],
  ['Mutation.signOut', 'mutation { signOut }', () => ({}), everyone(OK)],
];

/** Of a student whom no other row asks about. */
function runRow(
  operation: string,
  input: string,
  more: (scene: Scene) => object = () => ({}),
): Row {
  return [
    `Mutation.${operation}`,
    `mutation ($input: ${input}!) { ${operation}(input: $input) { id } }`,
    (scene) => ({ input: { enrolmentId: scene.spare.enrolmentId, ...more(scene) } }),
    adminOnly,
  ];
}

let scene: Scene;

beforeAll(async () => {
  const world = await startWorld();
  const school = await publishMedia(world, await world.makeSchoolWithoutCourse());
  const elsewhere = await world.makeSchool();
  const instructor = await world.makePerson(school.schoolId, 'INSTRUCTOR');
  const otherInstructor = await world.makePerson(school.schoolId, 'INSTRUCTOR');
  const cohortId = await world.makeCohort(school, [instructor.personId]);
  const owner = await world.makeStudent(school, cohortId);
  const otherStudent = await world.makeStudent(school, cohortId);
  const { enrolmentId } = await world.makeStudent(school, cohortId);
  const { personId: unenrolledId } = await world.makePerson(school.schoolId, 'STUDENT');
  const spare = { enrolmentId, unenrolledId };
  const emptyCohortId = await world.makeCohort(school, [otherInstructor.personId]);
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
  const email = `${newId()}@school.example`;
  const asked = await invite(school.admin, { email, role: 'STUDENT', cohortId });
  const invitationId = asked.invitation?.id ?? '';
  scene = {
    world,
    school,
    cohortId,
    emptyCohortId,
    invitationId,
    owner,
    spare,
    activities,
    attempt,
    signed,
    actors,
  };
});
afterAll(() => scene.world.stop());

async function signFirst(client: Client, courseId: string): Promise<Scene['signed']> {
  const { contentReview } = await client.get<{ contentReview: { edges: { node: Scene['signed'] }[] } }>(
    'query ($id: ID!) { contentReview(courseId: $id) { edges { node { kind subject expected } } } }',
    { id: courseId },
  );
  const signed = contentReview.edges[0]?.node;
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
    const { cohorts } = await taughtHere.client.get<{ cohorts: object }>(
      '{ cohorts { totalCount edges { node { cohort { id } } } } }',
    );
    expect(cohorts).toEqual({ totalCount: 1, edges: [{ node: { cohort: { id: mine } } }] });
  });
});
