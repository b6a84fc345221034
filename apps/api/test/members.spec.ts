import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { accept, invite, INVITE, JOIN_LINK, openJoinLink, readOffer } from './entry.ts';
import { base64, makeEmails, makeImporter, RUN, tableOf } from './importing.ts';
import { PASSWORD, startWorld, type TestSchool, type World } from './world.ts';

const CHANGE = `mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { role cohorts } }`;
const REMOVE = 'mutation ($id: ID!) { removeMember(personId: $id) }';

let world: World;
let school: TestSchool;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
});
afterAll(() => world.stop());

type People = {
  people: { totalCount: number; edges: { node: { id: string; name: string } }[] };
};

describe('people', () => {
  it('are listed by name, found by name or address, and narrowed by role', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    await world.query("UPDATE person SET name = '100%_sure' WHERE id = $1", [personId]);
    const read = (variables: object) =>
      school.admin.get<People>(
        `query ($search: String, $role: Role) { people(search: $search, role: $role) {
           totalCount edges { node { id name } } } }`,
        variables,
      );
    expect((await read({ search: '0%_S' })).people.edges).toMatchObject([
      { node: { id: personId } },
    ]);
    expect((await read({ search: 'no such name' })).people.totalCount).toBe(0);
    expect((await read({ role: 'ADMIN' })).people.totalCount).toBe(1);
  });
});

describe('a role', () => {
  it('is changed by an admin, felt at once elsewhere, and audited', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    await world.makeCohort(school, [personId]);
    const input = { personId, role: 'STUDENT', expected: 'INSTRUCTOR' };
    const { changeRole } = await school.admin.get<{ changeRole: object }>(CHANGE, { input });
    expect(changeRole).toEqual({ role: 'STUDENT', cohorts: [] });
    const audited = await world.query(
      "SELECT before, after FROM audit_entry WHERE subject_id = $1 AND action LIKE '%role-changed'",
      [personId],
    );
    expect(audited).toEqual([{ before: { role: 'INSTRUCTOR' }, after: { role: 'STUDENT' } }]);
  });

  it('that someone else has changed meanwhile is not overwritten', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const input = { personId, role: 'ADMIN', expected: 'INSTRUCTOR' };
    const sent = await school.admin.send(CHANGE, { input });
    expect(sent.extensions).toMatchObject({ code: 'ROLE_CHANGED', role: 'STUDENT' });
  });

  it('of the last admin stays', async () => {
    const input = { personId: school.adminId, role: 'STUDENT', expected: 'ADMIN' };
    expect((await school.admin.send(CHANGE, { input })).code).toBe('LAST_ADMIN');
    expect((await school.admin.send(REMOVE, { id: school.adminId })).code).toBe('LAST_ADMIN');
  });

  it('of two admins who demote each other at once leaves one of them', async () => {
    const elsewhere = await world.makeSchoolWithoutCourse();
    const other = await world.makePerson(elsewhere.schoolId, 'ADMIN');
    const demote = (personId: string) => ({
      input: { personId, role: 'STUDENT', expected: 'ADMIN' },
    });
    const codes = await Promise.all([
      elsewhere.admin.send(CHANGE, demote(other.personId)),
      other.client.send(CHANGE, demote(elsewhere.adminId)),
    ]);
    expect(codes.map(({ code }) => code).toSorted()).toEqual(['LAST_ADMIN', null].toSorted());
  });

  it("of another school's person is not there to change", async () => {
    const elsewhere = await world.makeSchoolWithoutCourse();
    const { personId } = await world.makePerson(elsewhere.schoolId, 'STUDENT');
    const input = { personId, role: 'ADMIN', expected: 'STUDENT' };
    expect((await school.admin.send(CHANGE, { input })).code).toBe('NOT_FOUND');
    expect((await school.admin.send(REMOVE, { id: personId })).code).toBe('NOT_FOUND');
  });
});

describe('someone who leaves', () => {
  it('is nobody to enrol or to teach with any more', async () => {
    const student = await world.makePerson(school.schoolId, 'STUDENT');
    const teacher = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const cohortId = await world.makeCohort(school);
    for (const { personId } of [student, teacher]) await school.admin.get(REMOVE, { id: personId });
    const read = await school.admin.get<object>(
      '{ enrolCandidates { edges { node { id } } } staff { id } }',
    );
    expect(JSON.stringify(read)).not.toContain(student.personId);
    expect(JSON.stringify(read)).not.toContain(teacher.personId);
    const input = { cohortId, courseIds: [school.courseId], personId: student.personId };
    const enrol = 'mutation ($input: EnrolInput!) { enrol(input: $input) { id } }';
    expect((await school.admin.send(enrol, { input })).code).not.toBeNull();
  });

  it('is still asked for the code of a second step when they come back', async () => {
    const cohortId = await world.makeCohort(school);
    const { personId } = await world.makeStudent(school, cohortId);
    await world.query(
      `INSERT INTO totp (person_id, secret, created_at, confirmed_at)
       VALUES ($1, decode(repeat('ab', 20), 'hex'), now(), now())`,
      [personId],
    );
    await school.admin.get(REMOVE, { id: personId });
    const [person] = await world.query<{ email: string }>(
      'SELECT email FROM person WHERE id = $1',
      [personId],
    );
    const email = person?.email;
    const { token } = await invite(school.admin, { email, role: 'STUDENT', cohortId });
    const back = world.client({ isStudent: true });
    expect(await accept(back, { token, name: 'X', password: PASSWORD })).toBeNull();
    expect(await back.get('{ viewer { personId } }')).toEqual({ viewer: null });
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const sent = await back.get(signIn, { input: { email, password: PASSWORD } });
    expect(sent).toEqual({ signIn: { __typename: 'SecondFactorNeeded' } });
  });

  it('is signed out and withdrawn, keeps their history, and can be asked in again', async () => {
    const cohortId = await world.makeCohort(school);
    const { personId, enrolmentId } = await world.makeStudent(school, cohortId);
    await school.admin.get(REMOVE, { id: personId });
    const sessions = await world.query(
      'SELECT FROM session WHERE person_id = $1 AND ended_at IS NULL',
      [personId],
    );
    expect(sessions).toEqual([]);
    const [run] = await world.query(
      `SELECT e.state, (SELECT array_agg(kind ORDER BY number) FROM enrolment_change h
                         WHERE h.enrolment_id = e.id) AS kinds FROM enrolment e WHERE e.id = $1`,
      [enrolmentId],
    );
    expect(run).toEqual({ state: 'ENDED', kinds: ['ENROLLED', 'WITHDRAWN'] });
    const [person] = await world.query<{ email: string }>(
      'SELECT email FROM person WHERE id = $1',
      [personId],
    );
    const email = person?.email;
    const input = { email, password: PASSWORD };
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    expect((await world.client().send(signIn, { input })).code).toBe('SIGN_IN_FAILED');
    const { token, outcome } = await invite(school.admin, { email, role: 'STUDENT', cohortId });
    expect(outcome).toBe('INVITED');
    const back = world.client({ isStudent: true });
    expect(await accept(back, { token, name: 'X', password: 'not the password' })).toBe(
      'SIGN_IN_FIRST',
    );
    expect(await accept(back, { token, name: 'X', password: PASSWORD })).toBeNull();
    const { home } = await back.get<{ home: { enrolments: object[] } }>(
      '{ home { enrolments { id } } }',
    );
    expect(home.enrolments).toHaveLength(1);
  });
});

describe('what someone has given out', () => {
  const details = { name: 'X', password: PASSWORD };
  const newEmail = () => `${newId()}@school.example`;
  let adminId: string;
  let admin: Client;
  let taught: string;
  let other: string;

  beforeEach(async () => {
    ({ personId: adminId, client: admin } = await world.makePerson(school.schoolId, 'ADMIN'));
    taught = await world.makeCohort(school, [adminId]);
    other = await world.makeCohort(school);
  });

  /** Into every place and role that an admin can ask into. */
  async function giveOut() {
    const ask = async (role: string, cohortId: string | null = null) =>
      (await invite(admin, { email: newEmail(), role, cohortId })).token;
    return {
      admin: await ask('ADMIN'),
      instructor: await ask('INSTRUCTOR', taught),
      student: await ask('STUDENT', other),
      own: await ask('STUDENT', taught),
      link: await openJoinLink(admin, other),
      ownLink: await openJoinLink(admin, taught),
    };
  }

  async function statesOf(given: Record<string, string>) {
    const offers = await Promise.all(
      Object.entries(given).map(async ([name, token]) => {
        const offer = (await readOffer(world.client(), token)) as { state: string } | null;
        return [name, offer?.state] as const;
      }),
    );
    return Object.fromEntries(offers);
  }

  it('is dead when they leave, so that none of it is a way back in', async () => {
    const given = await giveOut();
    await school.admin.get(REMOVE, { id: adminId });
    expect(new Set(Object.values(await statesOf(given)))).toEqual(new Set(['REVOKED']));
    const back = await accept(world.client(), { token: given.admin, ...details });
    expect(back).toBe('INVITATION_CLOSED');
    const audited = await world.query(
      `SELECT a.action FROM audit_entry a
         JOIN invitation i ON i.id = a.subject_id AND i.invited_by = $2
        WHERE a.actor_id = $1 AND a.action IN ('invitation.revoked', 'join-link.closed')`,
      [school.adminId, adminId],
    );
    expect(audited).toHaveLength(6);
  });

  it('lives on as far as their new role may give it out', async () => {
    const given = await giveOut();
    const change = (role: string, expected: string) =>
      school.admin.get(CHANGE, { input: { personId: adminId, role, expected } });
    await change('INSTRUCTOR', 'ADMIN');
    expect(await statesOf(given)).toEqual({
      admin: 'REVOKED',
      instructor: 'REVOKED',
      student: 'REVOKED',
      own: 'PENDING',
      link: 'REVOKED',
      ownLink: 'PENDING',
    });
    await change('STUDENT', 'INSTRUCTOR');
    expect(await statesOf(given)).toMatchObject({ own: 'REVOKED', ownLink: 'REVOKED' });
  });

  it('is theirs who renewed it last', async () => {
    const email = newEmail();
    const { invitation } = await invite(admin, { email, role: 'ADMIN' });
    const renew = 'mutation ($id: ID!) { renewInvitation(id: $id) { link } }';
    const { renewInvitation } = await school.admin.get<{ renewInvitation: { link: string } }>(
      renew,
      { id: invitation?.id },
    );
    await school.admin.get(REMOVE, { id: adminId });
    const token = renewInvitation.link.split('/join/')[1] ?? '';
    expect(await readOffer(world.client(), token)).toMatchObject({ state: 'PENDING' });
  });

  it('is no more while this process still takes them for what they were', async () => {
    await admin.get('{ viewer { role } }');
    await world.query("UPDATE membership SET role = 'STUDENT' WHERE person_id = $1", [adminId]);
    const input = { email: newEmail(), role: 'ADMIN' };
    expect((await admin.send(INVITE, { input })).code).toBe('FORBIDDEN');
    const link = { cohortId: taught, days: 14, seats: 30 };
    expect((await admin.send(JOIN_LINK, { input: link })).code).toBe('FORBIDDEN');
  });

  it('is neither an import nor its links while this process takes them for what they were', async () => {
    const importer = makeImporter(admin, taught);
    const { import: job } = await importer.run(tableOf(makeEmails(1)));
    const file = tableOf(makeEmails(1));
    const { fingerprint } = await importer.plan(file);
    await world.query("UPDATE membership SET role = 'STUDENT' WHERE person_id = $1", [adminId]);
    const invited = () => world.query('SELECT id, token_hash FROM invitation ORDER BY id');
    const before = await invited();
    const input = { cohortId: taught, file: base64(file), fileName: 'class.csv', fingerprint };
    const ran = await admin.send(RUN, { input: { ...input, skipWrong: false } });
    expect(ran.code).toBe('FORBIDDEN');
    const renew = 'mutation ($id: ID!) { renewImportLinks(id: $id) { csv } }';
    expect((await admin.send(renew, { id: job?.id })).code).toBe('FORBIDDEN');
    expect(await invited()).toEqual(before);
  });
});
