import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { startMailServer, type Letters } from './mail-server.ts';
import { clientFrom, emailOf, holdClock, joinSchool, trySignIn } from './signing-in.ts';
import type { SignedIn } from './signing-in.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const RESET = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const MAKE = 'mutation ($id: ID!) { makePasswordLink(personId: $id) { url expiresAt } }';
const LINK = 'query ($token: String!) { linkOf(token: $token) { state name email schoolName } }';
const USE = `mutation ($input: UseLinkInput!) {
  signIn: useLink(input: $input) { __typename ... on Viewer { personId } }
}`;
const NEW = 'a new and longer password';
const DAY_MS = 86_400_000;

let letters: Letters;
let world: World;
let clock: ReturnType<typeof holdClock>;
let school: Omit<TestSchool, 'courseId' | 'releaseId'>;

beforeAll(async () => {
  letters = await startMailServer();
  world = await startWorld({
    TRUST_PROXY: '127.0.0.1',
    PUBLIC_URL: 'http://school.example',
    SMTP_URL: `smtp://127.0.0.1:${letters.port}`,
    MAIL_FROM: 'School office <office@school.example>',
  });
  clock = holdClock(world.app);
  school = await world.makeSchoolWithoutCourse();
});
afterAll(async () => {
  await world.stop();
  letters.stop();
});

function tokenIn(text: string): string {
  const [, token = ''] = /\/link\/([\w-]{43})/.exec(text) ?? [];
  return token;
}

async function makeLink(personId: string): Promise<string> {
  const { makePasswordLink } = await school.admin.get<{ makePasswordLink: { url: string } }>(MAKE, {
    id: personId,
  });
  return tokenIn(makePasswordLink.url);
}

async function stateOf(token: string) {
  const { linkOf } = await world
    .client()
    .get<{ linkOf: { state: string; name: string | null; email: string | null } }>(LINK, { token });
  return linkOf;
}

const use = (token: string, client = world.client()) =>
  client.send<SignedIn>(USE, { input: { token, password: NEW } });

describe('changing the password', () => {
  it('asks for the old one, and ends every other session', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'STUDENT');
    const email = await emailOf(world, personId);
    const elsewhere = world.client();
    await trySignIn(elsewhere, email);

    const wrong = { current: 'not the password', next: NEW };
    expect((await client.send(CHANGE, { input: wrong })).code).toBe('PASSWORD_WRONG');
    const input = { current: 'a long enough password', next: NEW };
    await client.get(CHANGE, { input });

    expect((await client.send('{ sessions { id } }')).code).toBeNull();
    expect((await elsewhere.send('{ sessions { id } }')).code).toBe('SESSION_ENDED');
    expect((await trySignIn(world.client(), email)).code).toBe('SIGN_IN_FAILED');
    expect((await trySignIn(world.client(), email, NEW)).code).toBeNull();
  });

  it('refuses one that is too short, before it looks at anything', async () => {
    const { client } = await world.makePerson(school.schoolId, 'STUDENT');
    const input = { current: 'a long enough password', next: 'short' };
    const { code, extensions } = await client.send(CHANGE, { input });
    expect(code).toBe('INPUT_INVALID');
    expect(extensions).toMatchObject({ field: 'password', reason: 'TOO_SHORT' });
  });

  it('can’t be guessed at from an unguarded browser', async () => {
    const { client } = await world.makePerson(school.schoolId, 'STUDENT');
    const input = { current: 'a guess', next: NEW };
    const codes: (string | null)[] = [];
    for (let count = 0; count < 11; count += 1) {
      codes.push((await client.send(CHANGE, { input })).code);
    }
    expect(codes.at(-2)).toBe('PASSWORD_WRONG');
    expect(codes.at(-1)).toBe('SIGN_IN_LIMITED');
  });
});

describe('a link from the school’s office', () => {
  it('sets a password once, ends every session and signs in', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'STUDENT');
    const token = await makeLink(personId);
    expect(await stateOf(token)).toMatchObject({ state: 'READY', schoolName: 'Test school' });

    const browser = world.client();
    expect((await use(token, browser)).data.signIn).toMatchObject({ personId });
    expect((await browser.send('{ sessions { id } }')).code).toBeNull();
    expect((await client.send('{ sessions { id } }')).code).toBe('SESSION_ENDED');
    expect((await use(token)).code).toBe('LINK_ENDED');
    expect(await stateOf(token)).toEqual({
      state: 'USED',
      name: null,
      email: null,
      schoolName: null,
    });
  });

  it('works once for two who open it at the same moment', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const token = await makeLink(personId);
    const codes = (await Promise.all([use(token), use(token)])).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['LINK_ENDED', null]);
  });

  it('is over after a day, and when a newer one was made', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const [older, newer] = [await makeLink(personId), await makeLink(personId)];
    expect((await stateOf(older)).state).toBe('EXPIRED');
    expect((await stateOf(newer)).state).toBe('READY');
    clock.pass(DAY_MS);
    expect((await stateOf(newer)).state).toBe('EXPIRED');
    expect((await use(newer)).code).toBe('LINK_ENDED');
  });

  it.each(['', 'forged', 'A'.repeat(43), 'A'.repeat(5_000), "' OR 1=1 --"])(
    'is nobody’s when it reads %j',
    async (token) => {
      expect((await stateOf(token)).state).toBe('UNKNOWN');
      expect((await use(token)).code).toBe('LINK_ENDED');
    },
  );

  it('is kept as a hash only, and its making is audited', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const token = await makeLink(personId);
    const [row] = await world.query<{ text: string }>(
      'SELECT one_time_link::text AS text FROM one_time_link WHERE person_id = $1',
      [personId],
    );
    expect(row?.text).not.toContain(token);
    await use(token);
    const audit = await world.query<{ action: string; actor_id: string }>(
      'SELECT action, actor_id FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [personId],
    );
    expect(audit).toEqual([
      { action: 'person.password-link', actor_id: school.adminId },
      { action: 'person.password-reset', actor_id: personId },
    ]);
  });

  it('is never made for someone of another school too, nor for oneself', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const second = await world.makeSchoolWithoutCourse();
    const token = await makeLink(personId);
    await joinSchool(world, { schoolId: second.schoolId, personId });
    expect((await school.admin.send(MAKE, { id: personId })).code).toBe('PERSON_ELSEWHERE');
    expect((await second.admin.send(MAKE, { id: personId })).code).toBe('PERSON_ELSEWHERE');
    // One from before they joined the second school is worth nothing any more.
    expect((await stateOf(token)).state).toBe('UNKNOWN');
    expect((await use(token)).code).toBe('LINK_ENDED');

    expect((await school.admin.send(MAKE, { id: school.adminId })).code).toBe('FORBIDDEN');
    expect((await second.admin.send(MAKE, { id: school.adminId })).code).toBe('NOT_FOUND');
    expect((await school.admin.send(MAKE, { id: newId() })).code).toBe('NOT_FOUND');
  });
});

describe('a forgotten password', () => {
  it('brings a letter with a link to who has the address', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const email = await emailOf(world, personId);
    await clientFrom(world, '203.0.113.1').get(RESET, { email: email.toUpperCase() });
    const letter = await letters.next();
    expect(letter).toContain(`To: ${email}`);
    expect(letter).toContain('From: School office <office@school.example>');
    expect(letter).toContain('Subject: A new password for Test school');
    expect(letter).toContain('http://school.example/link/');
    expect((await use(tokenIn(letter))).data.signIn).toMatchObject({ personId });
  });

  it('gives the same answer for an address that nobody has, and writes to nobody', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const before = letters.count();
    const client = clientFrom(world, '203.0.113.2');
    const unknown = await client.send(RESET, { email: 'nobody@school.example' });
    const known = await client.send(RESET, { email: await emailOf(world, personId) });
    await letters.next();
    expect(unknown).toEqual(known);
    expect(letters.count()).toBe(before + 1);
  });

  it('sends at most a few letters an hour, and the links in them go on working', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const email = await emailOf(world, personId);
    const tokens: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      await clientFrom(world, `198.51.100.${count}`).get(RESET, { email });
      tokens.push(tokenIn(await letters.next()));
    }
    const before = letters.count();
    await clientFrom(world, '198.51.100.99').get(RESET, { email });
    const { personId: otherId } = await world.makePerson(school.schoolId, 'STUDENT');
    await clientFrom(world, '198.51.100.99').get(RESET, { email: await emailOf(world, otherId) });
    await letters.next();
    expect(letters.count()).toBe(before + 1);
    expect((await stateOf(tokens[0] ?? '')).state).toBe('READY');
  });

  it('can’t be asked for without end, which stops nobody else and no sign-in', async () => {
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const email = await emailOf(world, personId);
    const nuisance = clientFrom(world, '203.0.113.5');
    const nobody = { email: 'nobody-at-all@school.example' };
    const codes: (string | null)[] = [];
    for (let count = 0; count < 11; count += 1)
      codes.push((await nuisance.send(RESET, nobody)).code);
    expect(codes.at(-2)).toBeNull();
    expect(codes.at(-1)).toBe('SIGN_IN_LIMITED');
    expect((await nuisance.send(RESET, { email })).code).toBeNull();
    await letters.next();
    expect((await trySignIn(nuisance, email)).code).toBeNull();
  });

  it('tells the page whether mail is on', async () => {
    const { site } = await world.client().get<{ site: object }>('{ site { isMailOn } }');
    expect(site).toEqual({ isMailOn: true });
  });
});

describe('a server whose mail server is gone', () => {
  it('gives the same answer, and says nothing of it to who asked', async () => {
    const silent = await startWorld({ SMTP_URL: 'smtp://127.0.0.1:1' });
    const { schoolId } = await silent.makeSchoolWithoutCourse();
    const { personId } = await silent.makePerson(schoolId, 'STUDENT');
    const { code } = await silent.client().send(RESET, { email: await emailOf(silent, personId) });
    expect(code).toBeNull();
    await silent.stop();
  });
});
