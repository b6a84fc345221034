import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Client } from './client.ts';
import { clientFrom, emailOf, holdClock, joinSchool, trySignIn } from './signing-in.ts';
import { PASSWORD, startWorld, type TestSchool, type World } from './world.ts';

const BEGIN =
  'mutation ($password: String!) { beginSecondFactor(password: $password) { secret uri } }';
const CONFIRM = 'mutation ($code: String!) { confirmSecondFactor(code: $code) }';
const RENEW = 'mutation ($code: String!) { renewRecoveryCodes(code: $code) }';
const OFF =
  'mutation ($input: TurnOffSecondFactorInput!) { turnOffSecondFactor(input: $input) { isOn } }';
const STATE = '{ secondFactor { isOn since recoveryCodesLeft } }';
const RESET = 'mutation ($id: ID!) { resetSecondFactor(personId: $id) }';
const WITH_CODE =
  'mutation ($input: SignInWithCodeInput!) { signInWithCode(input: $input) { personId } }';
const STEP_MS = 30_000;
const WRONG = '000000';

let world: World;
let clock: ReturnType<typeof holdClock>;
let school: Omit<TestSchool, 'courseId' | 'releaseId'>;

beforeAll(async () => {
  world = await startWorld({ TRUST_PROXY: '127.0.0.1' });
  clock = holdClock(world.app);
  school = await world.makeSchoolWithoutCourse();
});
afterAll(() => world.stop());

type Guarded = {
  personId: string;
  email: string;
  client: Client;
  codes: string[];
  /** What the app shows now, or so many steps from now; never a code that is refused by chance. */
  code: (steps?: number) => string;
};

/** An instructor with the second factor on, a step after it was turned on. */
async function makeGuarded(): Promise<Guarded> {
  const { personId, client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
  const { beginSecondFactor } = await client.get<{ beginSecondFactor: { secret: string } }>(BEGIN, {
    password: PASSWORD,
  });
  const totp = new TOTP({ secret: Secret.fromBase32(beginSecondFactor.secret) });
  const code = (steps = 0) => totp.generate({ timestamp: clock.now().getTime() + steps * STEP_MS });
  const { confirmSecondFactor: codes } = await client.get<{ confirmSecondFactor: string[] }>(
    CONFIRM,
    { code: code() },
  );
  clock.pass(STEP_MS);
  return { personId, email: await emailOf(world, personId), client, codes, code };
}

async function pendingOf(client: Client, email: string): Promise<string> {
  const { signIn } = (await trySignIn(client, email)).data;
  expect(signIn.__typename).toBe('SecondFactorNeeded');
  expect(client.cookie).toBe('');
  return signIn.pending ?? '';
}

const send = (client: Client, pending: string, code: string) =>
  client.send(WITH_CODE, { input: { pending, code } });

describe('turning the second factor on', () => {
  it('asks for the password, then for a code of the app, and shows ten codes once', async () => {
    const { client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    expect((await client.send(BEGIN, { password: 'a guess' })).code).toBe('PASSWORD_WRONG');
    const { beginSecondFactor } = await client.get<{ beginSecondFactor: { uri: string } }>(BEGIN, {
      password: PASSWORD,
    });
    expect(beginSecondFactor.uri).toMatch(/^otpauth:\/\/totp\/Palpate:/);
    expect((await client.send(CONFIRM, { code: WRONG })).code).toBe('CODE_WRONG');
    expect(await client.get(STATE)).toEqual({
      secondFactor: { isOn: false, since: null, recoveryCodesLeft: 0 },
    });
    const guarded = await makeGuarded();
    expect(new Set(guarded.codes).size).toBe(10);
    expect(await guarded.client.get(STATE)).toMatchObject({
      secondFactor: { isOn: true, recoveryCodesLeft: 10 },
    });
    expect((await guarded.client.send(BEGIN, { password: PASSWORD })).code).toBe(
      'SECOND_FACTOR_ON',
    );
  });

  it('is asked for at the next sign-in, and a secret that was never confirmed is not', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    await client.get(BEGIN, { password: PASSWORD });
    const { data } = await trySignIn(world.client(), await emailOf(world, personId));
    expect(data.signIn.__typename).toBe('Viewer');
  });
});

describe('signing in with a code', () => {
  it('opens the door with the code of now, of a step before or of one after', async () => {
    for (const steps of [-1, 0, 1]) {
      const { email, code, personId } = await makeGuarded();
      clock.pass(STEP_MS);
      const browser = world.client();
      const pending = await pendingOf(browser, email);
      const { data } = await send(browser, pending, code(steps));
      expect(data).toEqual({ signInWithCode: { personId } });
      expect((await browser.send(STATE)).code).toBeNull();
    }
  });

  it('takes no code twice, not even at once, nor an older one after a newer', async () => {
    const { email, code } = await makeGuarded();
    const [one, two] = [world.client(), world.client()];
    const pendings = [await pendingOf(one, email), await pendingOf(two, email)] as const;
    const both = [send(one, pendings[0], code()), send(two, pendings[1], code())];
    const codes = (await Promise.all(both)).map((answer) => answer.code);
    expect(codes.toSorted()).toEqual(['CODE_WRONG', null]);
    const third = world.client();
    const pending = await pendingOf(third, email);
    expect((await send(third, pending, code(-1))).code).toBe('CODE_WRONG');
  });

  it('takes a recovery code once, however it is typed', async () => {
    const { email, codes, client } = await makeGuarded();
    const [first = ''] = codes;
    const browser = world.client();
    const typed = first.toLowerCase().replaceAll('-', ' ');
    expect((await send(browser, await pendingOf(browser, email), typed)).code).toBeNull();
    const again = world.client();
    expect((await send(again, await pendingOf(again, email), first)).code).toBe('CODE_WRONG');
    expect(await client.get(STATE)).toMatchObject({ secondFactor: { recoveryCodesLeft: 9 } });
  });

  it('is over after five minutes, after five tries, and after it has worked', async () => {
    const { email, code } = await makeGuarded();
    const late = world.client();
    const latePending = await pendingOf(late, email);
    clock.pass(5 * 60_000);
    expect((await send(late, latePending, code())).code).toBe('SIGN_IN_EXPIRED');

    const guesser = clientFrom(world, '203.0.113.50');
    const pending = await pendingOf(guesser, email);
    for (let count = 0; count < 5; count += 1) {
      expect((await send(guesser, pending, WRONG)).code).toBe('CODE_WRONG');
    }
    expect((await send(guesser, pending, code())).code).toBe('SIGN_IN_EXPIRED');

    const browser = world.client();
    const working = await pendingOf(browser, email);
    expect((await send(browser, working, code())).code).toBeNull();
    clock.pass(STEP_MS);
    expect((await send(world.client(), working, code())).code).toBe('SIGN_IN_EXPIRED');
  });

  it('limits guesses of one address, and lets the person in from another', async () => {
    const { email, code } = await makeGuarded();
    const guesser = clientFrom(world, '203.0.113.60');
    const answers: (string | null)[] = [];
    for (let round = 0; round < 2; round += 1) {
      const pending = await pendingOf(guesser, email);
      for (let count = 0; count < 5; count += 1) {
        answers.push((await send(guesser, pending, WRONG)).code);
      }
    }
    expect(new Set(answers)).toEqual(new Set(['CODE_WRONG']));
    expect((await trySignIn(guesser, email)).code).toBe('SIGN_IN_LIMITED');
    const elsewhere = clientFrom(world, '198.51.100.60');
    expect((await send(elsewhere, await pendingOf(elsewhere, email), code())).code).toBeNull();
  });

  it.each(['', 'forged', 'A'.repeat(43)])('knows no sign-in by the name %j', async (pending) => {
    expect((await send(world.client(), pending, WRONG)).code).toBe('SIGN_IN_EXPIRED');
  });

  it('is asked for after a new password was set by a link', async () => {
    const { personId, code } = await makeGuarded();
    const { makePasswordLink } = await school.admin.get<{ makePasswordLink: { url: string } }>(
      'mutation ($id: ID!) { makePasswordLink(personId: $id) { url } }',
      { id: personId },
    );
    const browser = world.client();
    const input = { token: makePasswordLink.url.split('/').at(-1), password: 'another password' };
    const { useLink } = await browser.get<{ useLink: { pending: string } }>(
      'mutation ($input: UseLinkInput!) { useLink(input: $input) { ... on SecondFactorNeeded { pending } } }',
      { input },
    );
    expect(browser.cookie).toBe('');
    expect((await send(browser, useLink.pending, code())).code).toBeNull();
  });
});

describe('turning it off and renewing codes', () => {
  it('asks for the password and a code', async () => {
    const { client, code, codes } = await makeGuarded();
    const off = (password: string, typed: string) =>
      client.send(OFF, { input: { password, code: typed } });
    expect((await off('a guess', code())).code).toBe('PASSWORD_WRONG');
    expect((await off(PASSWORD, WRONG)).code).toBe('CODE_WRONG');
    expect((await off(PASSWORD, codes[3] ?? '')).data).toEqual({
      turnOffSecondFactor: { isOn: false },
    });
    expect((await off(PASSWORD, code())).code).toBe('SECOND_FACTOR_OFF');
  });

  it('makes every earlier recovery code worthless', async () => {
    const { client, email, code, codes } = await makeGuarded();
    const { renewRecoveryCodes } = await client.get<{ renewRecoveryCodes: string[] }>(RENEW, {
      code: code(),
    });
    const browser = world.client();
    const pending = await pendingOf(browser, email);
    expect((await send(browser, pending, codes[0] ?? '')).code).toBe('CODE_WRONG');
    expect((await send(browser, pending, renewRecoveryCodes[0] ?? '')).code).toBeNull();
  });
});

describe('renewing codes from two browsers at once', () => {
  it('leaves the ten of one of them, whoever was last', async () => {
    const { client, email, codes } = await makeGuarded();
    const other = world.client();
    await send(other, await pendingOf(other, email), codes[0] ?? '');
    const renewed = await Promise.all(
      [client, other].map((browser, index) =>
        browser.send(RENEW, { code: codes[index + 1] ?? '' }),
      ),
    );
    expect(renewed.filter(({ code }) => code === null).length).toBeGreaterThan(0);
    expect(await client.get(STATE)).toMatchObject({ secondFactor: { recoveryCodesLeft: 10 } });
  });
});

describe('a colleague who lost the app', () => {
  it('is let in by an admin of the only school they belong to, and it is written down', async () => {
    const { personId, email } = await makeGuarded();
    await school.admin.get(RESET, { id: personId });
    expect((await trySignIn(world.client(), email)).data.signIn.__typename).toBe('Viewer');
    const audit = await world.query<{ action: string; actor_id: string }>(
      'SELECT action, actor_id FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [personId],
    );
    expect(audit.at(-1)).toEqual({
      action: 'person.second-factor-reset',
      actor_id: school.adminId,
    });
  });

  it('keeps it when they belong to another school, and nobody resets their own', async () => {
    const { personId } = await makeGuarded();
    const second = await world.makeSchoolWithoutCourse();
    await joinSchool(world, { schoolId: second.schoolId, personId }, 'INSTRUCTOR');
    for (const { admin } of [school, second]) {
      expect((await admin.send(RESET, { id: personId })).code).toBe('PERSON_ELSEWHERE');
    }
    expect((await school.admin.send(RESET, { id: school.adminId })).code).toBe('FORBIDDEN');
  });
});
