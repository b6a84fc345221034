import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PasswordHasher } from '../src/identity/passwords/password.hasher.ts';
import type { Client } from './client.ts';
import { emailOf, joinSchool, trySignIn } from './signing-in.ts';
import { PASSWORD, startWorld, type World } from './world.ts';

const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const MAKE = 'mutation ($id: ID!) { makePasswordLink(personId: $id) { url } }';
const USE = 'mutation ($input: UseLinkInput!) { useLink(input: $input) { __typename } }';
const NEW = 'a new and longer password';

type School = Awaited<ReturnType<World['makeSchoolWithoutCourse']>>;

let world: World;
let school: School;
beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchoolWithoutCourse();
});
afterAll(() => world.stop());

/** What the hasher does next takes until `work` is done, as it does on a busy server. */
function during(step: 'isRight' | 'hash', work: () => Promise<unknown>): void {
  const hasher = world.app.get(PasswordHasher);
  const real = hasher[step].bind(hasher) as (...given: unknown[]) => Promise<unknown>;
  const slow = async (...given: unknown[]) => {
    Reflect.deleteProperty(hasher, step);
    const result = await real(...given);
    await work();
    return result;
  };
  Object.assign(hasher, { [step]: slow });
}

const change = (client: Client, next = NEW) =>
  client.send(CHANGE, { input: { current: PASSWORD, next } });

describe('a password that changes while the old one is looked at', () => {
  it('lets nobody in by the old one', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'STUDENT');
    const email = await emailOf(world, personId);
    during('isRight', () => change(client));
    const thief = world.client();
    expect((await trySignIn(thief, email)).code).toBe('SIGN_IN_FAILED');
    expect((await thief.send('{ sessions { id } }')).code).toBe('UNAUTHENTICATED');
    expect(await client.get('{ sessions { isCurrent } }')).toEqual({
      sessions: [{ isCurrent: true }],
    });
  });

  it('lets nobody on to the second step by the old one', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'STUDENT');
    const email = await emailOf(world, personId);
    await world.query(
      `INSERT INTO totp (person_id, secret, created_at, confirmed_at)
       VALUES ($1, decode(repeat('ab', 20), 'hex'), now(), now())`,
      [personId],
    );
    during('isRight', () => change(client));
    expect((await trySignIn(world.client(), email)).code).toBe('SIGN_IN_FAILED');
    const waiting = 'SELECT 1 FROM pending_sign_in WHERE person_id = $1';
    expect(await world.query(waiting, [personId])).toEqual([]);
  });

  it('is not changed a second time by the old one', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'STUDENT');
    const email = await emailOf(world, personId);
    const elsewhere = world.client();
    await trySignIn(elsewhere, email);
    during('isRight', () => change(client));
    expect((await change(elsewhere, 'what the thief would like')).code).toBe('PASSWORD_WRONG');
    expect((await trySignIn(world.client(), email, NEW)).code).toBeNull();
  });
});

describe('a link from the school’s office', () => {
  it('sets no password of someone who joins another school at that moment', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const other = await world.makeSchoolWithoutCourse();
    const { makePasswordLink } = await school.admin.get<{ makePasswordLink: { url: string } }>(
      MAKE,
      { id: personId },
    );
    const token = makePasswordLink.url.split('/link/')[1];
    during('hash', () => joinSchool(world, { schoolId: other.schoolId, personId }));
    const used = await world.client().send(USE, { input: { token, password: NEW } });
    expect(used.code).toBe('LINK_ENDED');
  });
});
