import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from './client.ts';
import { accept, invite, openJoinLink } from './entry.ts';
import { clientFrom, emailOf, holdClock, trySignIn } from './signing-in.ts';
import { PASSWORD, startWorld, type TestSchool, type World } from './world.ts';

const SCHOOL_WIFI = '203.0.113.77';
const ELSEWHERE = '198.51.100.4';
const PER_ADDRESS = 100;
const PER_PAIR = 10;
const REFILL_MS = 9_000;
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';

let world: World;
let school: TestSchool;
let clock: ReturnType<typeof holdClock>;

beforeAll(async () => {
  world = await startWorld({ TRUST_PROXY: '127.0.0.1' });
  school = await world.makeSchool();
  clock = holdClock(world.app);
});
afterAll(() => world.stop());

/** A person and the browser they were signed in with, which is now behind the school's address. */
async function makeNeighbour() {
  const { personId, client } = await world.makePerson(school.schoolId, 'STUDENT');
  client.headers = { 'x-forwarded-for': SCHOOL_WIFI };
  return { email: await emailOf(world, personId), known: client, cookie: client.cookie };
}

/** A script on the school's Wi-Fi, with addresses that nobody has; gives how many guesses it had. */
async function guessUntilLimited(): Promise<number> {
  for (let tries = 0; tries < 2 * PER_ADDRESS; tries += 1) {
    const made = `${randomUUID()}@school.example`;
    const { code } = await trySignIn(clientFrom(world, SCHOOL_WIFI), made, 'a guess');
    if (code !== 'SIGN_IN_FAILED') return tries;
  }
  throw new Error('It was never limited');
}

/** What `guessUntilLimited` leaves behind, without the work of a hundred passwords. */
async function emptyBucket(): Promise<void> {
  const full = new Date(clock.now().getTime() + PER_ADDRESS * REFILL_MS);
  await world.query('DELETE FROM sign_in_limit');
  await world.query(
    `INSERT INTO sign_in_limit (key, full_at)
     VALUES (sha256(convert_to('sign-in address ' || $1, 'UTF8')), $2)`,
    [SCHOOL_WIFI, full],
  );
}

const strange = () => clientFrom(world, SCHOOL_WIFI);

describe('behind an address from which someone guesses', () => {
  beforeEach(emptyBucket);

  it('a hundred guesses are made, and a neighbour on a device of theirs gets in at once', async () => {
    await world.query('DELETE FROM sign_in_limit');
    expect(await guessUntilLimited()).toBe(PER_ADDRESS);
    const { email, known } = await makeNeighbour();
    expect((await trySignIn(strange(), email)).code).toBe('SIGN_IN_LIMITED');
    expect((await trySignIn(known, email)).code).toBeNull();
  });

  it('a neighbour on a device of theirs gets in after they signed out, too', async () => {
    const { email, known } = await makeNeighbour();
    await known.get('mutation { signOut }');
    expect((await trySignIn(known, email)).code).toBeNull();
  });

  it('a neighbour on a strange device waits for seconds', async () => {
    const { email } = await makeNeighbour();
    const limited = await trySignIn(strange(), email);
    expect(limited).toMatchObject({ code: 'SIGN_IN_LIMITED', status: 200 });
    expect(limited.extensions['retryAfterSeconds']).toBe(REFILL_MS / 1000);
    clock.pass(REFILL_MS);
    expect((await trySignIn(strange(), email)).code).toBeNull();
  });

  it('a sign-in that worked takes nothing from the next one', async () => {
    const neighbours = await Promise.all(Array.from({ length: 3 }, makeNeighbour));
    clock.pass(REFILL_MS);
    for (const { email } of neighbours) {
      expect((await trySignIn(strange(), email)).code).toBeNull();
    }
    expect((await trySignIn(strange(), 'nobody@school.example', 'a guess')).code).toBe(
      'SIGN_IN_FAILED',
    );
    expect((await trySignIn(strange(), neighbours[0]?.email ?? '')).code).toBe('SIGN_IN_LIMITED');
  });

  it('a device is known of those who were signed in on it, and tells nothing of others', async () => {
    const [{ known }, { email }] = [await makeNeighbour(), await makeNeighbour()];
    const answers = [
      await trySignIn(known, email),
      await trySignIn(known, 'nobody@school.example'),
      await trySignIn(strange(), email),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.code).toBe('SIGN_IN_LIMITED');
  });

  it('a made-up device is none', async () => {
    const { email } = await makeNeighbour();
    const guesser = strange();
    guesser.cookie = `palpate_device=${'A'.repeat(43)}`;
    expect((await trySignIn(guesser, email)).code).toBe('SIGN_IN_LIMITED');
  });

  it('whoever is signed in changes their password', async () => {
    const { known } = await makeNeighbour();
    known.cookie = known.cookie.replace(/; palpate_device=.*/, '');
    const input = { current: PASSWORD, next: 'another password' };
    expect((await known.send(CHANGE, { input })).code).toBeNull();
  });

  it('an invitation is accepted, by a join link after seconds', async () => {
    const cohortId = await world.makeCohort(school);
    const input = { role: 'STUDENT', email: `${randomUUID()}@school.example`, cohortId };
    const { token } = await invite(school.admin, input);
    const newcomer = { name: 'New here', password: PASSWORD };
    expect(await accept(strange(), { token, ...newcomer })).toBeNull();

    const joining = { token: await openJoinLink(school.admin, cohortId), ...newcomer };
    const email = `${randomUUID()}@school.example`;
    expect(await accept(strange(), { ...joining, email })).toBe('SIGN_IN_LIMITED');
    clock.pass(REFILL_MS);
    expect(await accept(strange(), { ...joining, email })).toBeNull();
  });
});

describe('a device of someone', () => {
  beforeEach(() => world.query('DELETE FROM sign_in_limit'));

  it('leaves the limit of the person at an address as it is', async () => {
    const { email, known } = await makeNeighbour();
    expect(await wrongUntilLimited(known, email, SCHOOL_WIFI)).toBe(PER_PAIR);
  });

  it('has a limit of its own, wherever it goes', async () => {
    const { email, known } = await makeNeighbour();
    const tries: number[] = [];
    for (let place = 1; place <= 4; place += 1) {
      tries.push(await wrongUntilLimited(known, email, `198.51.100.${place}`));
    }
    expect(tries).toEqual([PER_PAIR, PER_PAIR, PER_PAIR, 0]);
    expect((await trySignIn(clientFrom(world, ELSEWHERE), email)).code).toBeNull();
  });

  it('stays one device for all who use it, and a new one is another', async () => {
    const [first, second] = [await makeNeighbour(), await makeNeighbour()];
    const shared = first.known;
    await trySignIn(shared, second.email);
    const deviceOf = ({ cookie }: Client) => /palpate_device=([\w-]{43})/.exec(cookie)?.[1];
    expect(deviceOf(shared)).toBeDefined();
    expect(first.cookie).toContain(deviceOf(shared));
    expect(second.cookie).not.toContain(deviceOf(shared));
    const kept = await world.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM session
        WHERE device_hash = sha256(convert_to($1, 'UTF8'))`,
      [deviceOf(shared)],
    );
    expect(kept).toEqual([{ count: 2 }]);
  });
});

async function wrongUntilLimited(client: Client, email: string, address: string) {
  client.headers = { 'x-forwarded-for': address };
  for (let tries = 0; tries < 2 * PER_PAIR; tries += 1) {
    if ((await trySignIn(client, email, 'a guess')).code !== 'SIGN_IN_FAILED') return tries;
  }
  throw new Error('It was never limited');
}
