import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { ACCEPT, accept, invite, openJoinLink, readOffer } from './entry.ts';
import { emailOf } from './signing-in.ts';
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

describe('someone another school knows', () => {
  let email: string;
  let token: string;

  beforeEach(async () => {
    const elsewhere = await world.makeSchoolWithoutCourse();
    const { personId } = await world.makePerson(elsewhere.schoolId, 'STUDENT');
    email = await emailOf(world, personId);
    ({ token } = await askStudent(email));
  });

  it('gets an invitation like anyone, and an offer that tells nothing of it', async () => {
    const unknown = await askStudent('nobody@school.example');
    const offers = await Promise.all(
      [token, unknown.token].map((one) => readOffer(world.client(), one)),
    );
    const [known, other] = offers.map((offer) => ({ ...(offer as object), email: null }));
    expect(known).toEqual(other);
  });

  it('has to sign in first, then comes in with the account they have', async () => {
    expect(await accept(world.client(), { token, ...details })).toBe('SIGN_IN_FIRST');
    const client = world.client({ isStudent: true });
    await signIn(client, email);
    expect(await accept(client, { token })).toBeNull();
    const { viewer } = await client.get<{ viewer: { school: { id: string } } }>(
      '{ viewer { school { id } } }',
    );
    expect(viewer.school.id).toBe(school.schoolId);
    const { home } = await client.get<{ home: { enrolments: object[] } }>(
      '{ home { enrolments { id } } }',
    );
    expect(home.enrolments).toHaveLength(1);
  });

  it('can not be accepted for by someone else who is signed in', async () => {
    const { client } = await world.makePerson(school.schoolId, 'STUDENT');
    expect(await accept(client, { token, ...details })).toBe('SIGN_IN_FIRST');
  });

  it.each<[string, object]>([
    ['neither name nor password', {}],
    ['no password', { name: 'Ann Lee' }],
    ['no name', { password: PASSWORD }],
    ['a blank name', { name: ' ', password: PASSWORD }],
    ['a short password', { name: 'Ann Lee', password: 'short' }],
  ])('is asked for what is missing like anyone who comes with %s', async (_title, given) => {
    const link = await openJoinLink(school.admin, cohortId);
    const { client: member } = await world.makePerson(school.schoolId, 'STUDENT');
    const { token: unknown } = await askStudent();
    const ask = async (client: Client, input: object) => {
      const { code, extensions } = await client.send(ACCEPT, { input: { ...given, ...input } });
      return { code, extensions };
    };
    for (const client of [world.client(), member]) {
      const known = await ask(client, { token: link, email });
      expect(known.code).toBe('INPUT_INVALID');
      expect(await ask(client, { token: link, email: newEmail() })).toEqual(known);
      expect(await ask(client, { token })).toEqual(known);
      expect(await ask(client, { token: unknown })).toEqual(known);
    }
  });

  it('is asked for an address at a join link', async () => {
    const link = await openJoinLink(school.admin, cohortId);
    const { extensions } = await world
      .client()
      .send(ACCEPT, { input: { token: link, ...details } });
    expect(extensions).toMatchObject({ code: 'INPUT_INVALID', field: 'email', reason: 'MISSING' });
  });

  it('is not told apart at a join link by trying: tries are limited', async () => {
    const link = await openJoinLink(school.admin, cohortId);
    const codes: (string | null)[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      codes.push(await accept(world.client(), { token: link, email, ...details }));
    }
    expect(new Set(codes)).toEqual(new Set(['SIGN_IN_FIRST', 'SIGN_IN_LIMITED']));
    await world.query('DELETE FROM sign_in_limit');
  });
});
