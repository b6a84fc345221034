import { newId } from '../src/platform/ids.ts';
import type { Scene } from './access.answers.ts';
import type { Client } from './client.ts';
import { invite } from './entry.ts';
import { publishMedia } from './media.course.ts';
import { readActivities, startAttempt } from './study.ts';
import { startWorld } from './world.ts';

/** A school with its people, and another one beside it. */
export async function startScene(): Promise<Scene> {
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
    otherAdmin: elsewhere.admin,
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
  return {
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
}

async function signFirst(client: Client, courseId: string): Promise<Scene['signed']> {
  const { contentReview } = await client.get<{
    contentReview: { edges: { node: Scene['signed'] }[] };
  }>(
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
