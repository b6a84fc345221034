import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { accept, invite } from './entry.ts';
import { startMailServer, type Letters } from './mail-server.ts';
import { trySignIn } from './signing-in.ts';
import { PASSWORD, startWorld, type TestSchool, type World } from './world.ts';

const RESET = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const MAKE = 'mutation ($id: ID!) { makePasswordLink(personId: $id) { url } }';
const USE = `mutation ($input: UseLinkInput!) { useLink(input: $input) { __typename } }`;
const NEW = 'a new and longer password';

let letters: Letters;
let world: World;
let school: Omit<TestSchool, 'courseId' | 'releaseId'>;

beforeAll(async () => {
  letters = await startMailServer();
  world = await startWorld({ SMTP_URL: `smtp://127.0.0.1:${letters.port}` });
  school = await world.makeSchoolWithoutCourse();
});
afterAll(async () => {
  await world.stop();
  letters.stop();
});

/** Made with the link on the inviter's screen, and a second factor of whoever made it. */
async function makeUnproved() {
  const email = `${newId()}@school.example`;
  const { token } = await invite(school.admin, { email, role: 'INSTRUCTOR' });
  await letters.next();
  await accept(world.client(), { token, name: 'Ann Lee', password: PASSWORD });
  const [person] = await world.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [
    email,
  ]);
  const personId = person?.id ?? '';
  await turnOn(personId);
  return { email, personId };
}

async function turnOn(personId: string): Promise<void> {
  await world.query(
    `INSERT INTO totp (person_id, secret, created_at, confirmed_at)
     VALUES ($1, decode(repeat('ab', 20), 'hex'), now(), now())`,
    [personId],
  );
  await world.query(
    `INSERT INTO recovery_code (person_id, code_hash, created_at)
     VALUES ($1, sha256('code'), now())`,
    [personId],
  );
}

async function reset(email: string): Promise<string> {
  await world.client().get(RESET, { email });
  return use(/\/link\/([\w-]{43})/.exec(await letters.next())?.[1]);
}

async function use(token: string | undefined): Promise<string> {
  const input = { token, password: NEW };
  const { useLink } = await world.client().get<{ useLink: { __typename: string } }>(USE, { input });
  return useLink.__typename;
}

describe('a reset by mail', () => {
  it('drops the second factor of an account whose address nobody had proved', async () => {
    const { email, personId } = await makeUnproved();
    expect((await trySignIn(world.client(), email)).data.signIn.__typename).toBe(
      'SecondFactorNeeded',
    );
    expect(await reset(email)).toBe('Viewer');
    expect((await trySignIn(world.client(), email, NEW)).data.signIn.__typename).toBe('Viewer');
    const audited = await world.query(
      'SELECT action, actor_id FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [personId],
    );
    expect(audited.slice(-2)).toEqual([
      { action: 'person.password-reset', actor_id: personId },
      { action: 'person.second-factor-reset', actor_id: personId },
    ]);
  });

  it('leaves a second factor alone from then on', async () => {
    const { email, personId } = await makeUnproved();
    await reset(email);
    await turnOn(personId);
    expect(await reset(email)).toBe('SecondFactorNeeded');
  });

  it('is not what a link of the office is: that proves nothing', async () => {
    const { personId, email } = await makeUnproved();
    const { makePasswordLink } = await school.admin.get<{ makePasswordLink: { url: string } }>(
      MAKE,
      { id: personId },
    );
    expect(await use(makePasswordLink.url.split('/link/')[1])).toBe('SecondFactorNeeded');
    expect(await reset(email)).toBe('Viewer');
  });
});
