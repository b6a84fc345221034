import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { accept, invite, INVITE, openJoinLink, readOffer, tokenOf } from './entry.ts';
import { PASSWORD, signIn, startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let cohortId: string;
const newEmail = () => `${newId()}@school.example`;
const details = { name: 'Ann Lee', password: PASSWORD };

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
});
beforeEach(async () => {
  cohortId = await world.makeCohort(school);
});
afterAll(() => world.stop());

const askStudent = (email = newEmail()) =>
  invite(school.admin, { email, name: 'Ann Lee', role: 'STUDENT', cohortId });

function readRuns(email: string): Promise<{ kind: string; run: number }[]> {
  return world.query(
    `SELECT h.kind, e.run FROM enrolment e
       JOIN person p ON p.id = e.person_id
       JOIN enrolment_change h ON h.school_id = e.school_id AND h.enrolment_id = e.id
      WHERE p.email = $1 AND e.cohort_id = $2 ORDER BY e.run, h.number`,
    [email, cohortId],
  );
}

describe('a person who is new', () => {
  it('is shown who invites them to what, and no more', async () => {
    const { token } = await askStudent('zoe@school.example');
    expect(await readOffer(world.client(), token)).toEqual({
      kind: 'PERSONAL',
      state: 'PENDING',
      school: 'Test school',
      cohort: expect.stringMatching(/^Cohort/),
      courses: [expect.any(String)],
      role: 'STUDENT',
      invitedBy: expect.stringMatching(/^Person/),
      name: 'Ann Lee',
      email: 'z•••@school.example',
    });
  });

  it('comes in with a name and a password, signed in and enrolled', async () => {
    const email = newEmail();
    const { token, outcome } = await askStudent(email);
    const client = world.client({ isStudent: true });
    expect([outcome, await accept(client, { token, ...details })]).toEqual(['INVITED', null]);
    const { home } = await client.get<{ home: { enrolments: object[] } }>(
      '{ home { enrolments { id } } }',
    );
    expect(home.enrolments).toHaveLength(1);
    expect(await readRuns(email)).toEqual([{ kind: 'ENROLLED', run: 1 }]);
    await signIn(world.client(), email);
  });

  it('is asked for what is missing, and nothing is kept until it is there', async () => {
    const { token } = await askStudent();
    const send = (input: object) => accept(world.client(), { token, ...input });
    expect(await send({ name: 'Ann' })).toBe('INPUT_INVALID');
    expect(await send({ password: PASSWORD })).toBe('INPUT_INVALID');
    expect(await send({ name: 'Ann', password: 'short' })).toBe('INPUT_INVALID');
    expect(await readOffer(world.client(), token)).toMatchObject({ state: 'PENDING' });
  });

  it('becomes staff of the cohort as an instructor, and of the school as an admin', async () => {
    const asked = { role: 'INSTRUCTOR', cohortId, email: newEmail() };
    const { token } = await invite(school.admin, asked);
    const instructor = world.client();
    await accept(instructor, { token, ...details });
    const { cohorts } = await instructor.get<{ cohorts: object }>(
      '{ cohorts { edges { node { cohort { id } } } } }',
    );
    expect(cohorts).toEqual({ edges: [{ node: { cohort: { id: cohortId } } }] });
    const admin = world.client();
    const again = await invite(school.admin, { role: 'ADMIN', email: newEmail() });
    await accept(admin, { token: again.token, ...details });
    expect((await admin.send('{ people { totalCount } }')).code).toBeNull();
  });

  it('keeps a name with a script in it as text', async () => {
    const name = '<script>alert(1)</script>';
    const { token } = await askStudent();
    await accept(world.client(), { token, name, password: PASSWORD });
    const { people } = await school.admin.get<{ people: { edges: { node: object }[] } }>(
      'query ($s: String) { people(search: $s) { edges { node { name } } } }',
      { s: '<script>' },
    );
    expect(people.edges[0]?.node).toEqual({ name });
  });
});

describe('someone the school knows', () => {
  it('is enrolled at once', async () => {
    const student = await world.makeStudent(school, await world.makeCohort(school));
    const [person] = await emailOf(student.personId);
    const before = await invite(school.admin, { ...studentAs(person), cohortId });
    expect(before).toMatchObject({ outcome: 'ALREADY_IN', link: null });
    await endRuns(student.personId);
    const after = await invite(school.admin, { ...studentAs(person), cohortId });
    expect(after).toMatchObject({ outcome: 'ADDED', link: null, invitation: null });
    expect(await readRuns(person?.email ?? '')).toEqual([{ kind: 'ENROLLED', run: 2 }]);
  });

  it('is not made into something else', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const [person] = await emailOf(personId);
    const input = { ...studentAs(person), cohortId };
    expect((await school.admin.send(INVITE, { input })).code).toBe('MEMBER_ROLE_DIFFERS');
  });
});

describe('a link', () => {
  it('that is used says so, and is fine again for who used it', async () => {
    const { token } = await askStudent();
    const client = world.client({ isStudent: true });
    await accept(client, { token, ...details });
    expect(await accept(client, { token })).toBeNull();
    expect(await accept(world.client(), { token, ...details })).toBe('INVITATION_CLOSED');
    expect(await readOffer(world.client(), token)).toMatchObject({ state: 'USED' });
  });

  it('that is forged leads nowhere', async () => {
    const client = world.client();
    for (const token of ['x', 'A'.repeat(43), "' OR 1=1 --", '<script>']) {
      expect(await readOffer(client, token)).toBeNull();
      expect(await accept(client, { token, ...details })).toBe('NOT_FOUND');
    }
  });

  it('that has expired lets nobody in', async () => {
    const { token, invitation } = await askStudent();
    await expire(invitation?.id);
    expect(await readOffer(world.client(), token)).toMatchObject({ state: 'EXPIRED' });
    expect(await accept(world.client(), { token, ...details })).toBe('INVITATION_CLOSED');
  });

  it('that is renewed is new, and the old one is dead', async () => {
    const { token, invitation } = await askStudent();
    await expire(invitation?.id);
    const { renewInvitation } = await school.admin.get<{ renewInvitation: { link: string } }>(
      'mutation ($id: ID!) { renewInvitation(id: $id) { link } }',
      { id: invitation?.id },
    );
    expect(await readOffer(world.client(), token)).toBeNull();
    const fresh = tokenOf(renewInvitation.link);
    expect(await accept(world.client(), { token: fresh, ...details })).toBeNull();
  });

  it('that is taken back lets nobody in, and is not renewed', async () => {
    const { token, invitation } = await askStudent();
    const id = { id: invitation?.id };
    await school.admin.get('mutation ($id: ID!) { revokeInvitation(id: $id) { state } }', id);
    expect(await accept(world.client(), { token, ...details })).toBe('INVITATION_CLOSED');
    const renewed = await school.admin.send(
      'mutation ($id: ID!) { renewInvitation(id: $id) { link } }',
      id,
    );
    expect(renewed.extensions).toMatchObject({ code: 'INVITATION_CLOSED', state: 'REVOKED' });
  });

  it('of someone who is asked twice is the second one', async () => {
    const email = newEmail();
    const first = await askStudent(email);
    const second = await askStudent(email.toUpperCase());
    expect(second.invitation?.id).toBe(first.invitation?.id);
    expect(await readOffer(world.client(), first.token)).toBeNull();
  });

  it('accepted twice at once lets one person in once', async () => {
    const email = newEmail();
    const { token } = await askStudent(email);
    const codes = await Promise.all(
      [1, 2, 3, 4].map(() => accept(world.client(), { token, ...details })),
    );
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(await readRuns(email)).toHaveLength(1);
  });
});

describe('a join link', () => {
  it('lets in as many as it has seats, however many come at once', async () => {
    const token = await openJoinLink(school.admin, cohortId, 3);
    const codes = await Promise.all(
      Array.from({ length: 6 }, () =>
        accept(world.client(), { token, email: newEmail(), ...details }),
      ),
    );
    expect(codes.filter((code) => code === null)).toHaveLength(3);
    expect(codes.filter((code) => code === 'INVITATION_CLOSED')).toHaveLength(3);
    expect(await readOffer(world.client(), token)).toMatchObject({ state: 'FULL', email: null });
  });

  it('takes no second seat for who comes again', async () => {
    const token = await openJoinLink(school.admin, cohortId, 1);
    const client = world.client({ isStudent: true });
    await accept(client, { token, email: newEmail(), ...details });
    expect(await accept(client, { token })).toBeNull();
  });

  it('is dead when another is opened, and when it is closed', async () => {
    const first = await openJoinLink(school.admin, cohortId);
    const second = await openJoinLink(school.admin, cohortId);
    expect(await readOffer(world.client(), first)).toMatchObject({ state: 'REVOKED' });
    await school.admin.get('mutation ($id: ID!) { closeJoinLink(cohortId: $id) }', {
      id: cohortId,
    });
    expect(await readOffer(world.client(), second)).toMatchObject({ state: 'REVOKED' });
  });

  it('is not for who teaches here', async () => {
    const token = await openJoinLink(school.admin, cohortId);
    expect(await accept(school.admin, { token })).toBe('MEMBER_ROLE_DIFFERS');
  });
});

function emailOf(personId: string): Promise<{ email: string }[]> {
  return world.query('SELECT email FROM person WHERE id = $1', [personId]);
}

const studentAs = (person?: { email: string }) => ({ email: person?.email, role: 'STUDENT' });

function endRuns(personId: string): Promise<unknown> {
  return world.query("UPDATE enrolment SET state = 'ENDED' WHERE person_id = $1", [personId]);
}

function expire(id: string | undefined): Promise<unknown> {
  return world.query("UPDATE invitation SET expires_at = now() - interval '1 day' WHERE id = $1", [
    id,
  ]);
}
