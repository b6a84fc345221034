import type { Client } from './client.ts';
import type { Activities, TestAttempt } from './study.ts';
import type { TestSchool, TestStudent, World } from './world.ts';

export const OK = 'ok';
export const NONE = 'UNAUTHENTICATED';
export const ROLE = 'FORBIDDEN';
export const ABSENT = 'NOT_FOUND';

export type Actor =
  | 'nobody'
  | 'otherSchool'
  | 'otherAdmin'
  | 'otherStudent'
  | 'student'
  | 'otherInstructor'
  | 'instructor'
  | 'admin';
export type Row = [
  operation: string,
  document: string,
  input: (world: Scene) => object,
  expected: Record<Actor, string>,
];

/** Written by hand, as every table of rows: what each kind of person gets for another's things, or for their own. */
export const everyone = (answer: string): Record<Actor, string> => ({
  nobody: answer,
  otherSchool: answer,
  otherAdmin: answer,
  otherStudent: answer,
  student: answer,
  otherInstructor: answer,
  instructor: answer,
  admin: answer,
});
export const ownOnly: Record<Actor, string> = {
  nobody: NONE,
  otherSchool: ABSENT,
  otherAdmin: ROLE,
  otherStudent: ABSENT,
  student: OK,
  otherInstructor: ROLE,
  instructor: ROLE,
  admin: ROLE,
};
export const taught: Record<Actor, string> = {
  nobody: NONE,
  otherSchool: ROLE,
  otherAdmin: ABSENT,
  otherStudent: ROLE,
  student: ROLE,
  otherInstructor: ABSENT,
  instructor: OK,
  admin: OK,
};
/** What any member of the staff may do with what is the school's, whoever teaches it. */
export const schoolStaff: Record<Actor, string> = { ...taught, otherInstructor: OK };
/** Of one's own school, whichever that is. */
export const anyStaff: Record<Actor, string> = { ...schoolStaff, otherAdmin: OK };
export const signedIn: Record<Actor, string> = { ...everyone(OK), nobody: NONE };
export const adminOnly: Record<Actor, string> = {
  ...taught,
  otherInstructor: ROLE,
  instructor: ROLE,
};
export const anyAdmin: Record<Actor, string> = { ...adminOnly, otherAdmin: OK };

export type Scene = {
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

/** Of a student whom no other row asks about. */
export function runRow(
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
