import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PasswordHasher } from '../src/identity/passwords/password.hasher.ts';
import { clientFrom, emailOf, holdClock, joinSchool, trySignIn } from './signing-in.ts';
import { startWorld, type World } from './world.ts';

const PER_PAIR = 10;

let world: World;
let schoolId: string;
let clock: ReturnType<typeof holdClock>;
beforeAll(async () => {
  world = await startWorld({ TRUST_PROXY: '127.0.0.1' });
  clock = holdClock(world.app);
  ({ schoolId } = await world.makeSchoolWithoutCourse());
});
afterAll(() => world.stop());

async function makeEmail(): Promise<string> {
  const { personId } = await world.makePerson(schoolId, 'STUDENT');
  return emailOf(world, personId);
}

describe('limits of signing in', () => {
  it('stop one address for one person, and nobody else and nowhere else', async () => {
    const [victim, neighbour] = [await makeEmail(), await makeEmail()];
    const attacker = clientFrom(world, '203.0.113.9');
    for (let count = 0; count < PER_PAIR; count += 1) {
      expect((await trySignIn(attacker, victim, 'a guess')).code).toBe('SIGN_IN_FAILED');
    }
    const limited = await trySignIn(attacker, victim);
    expect(limited).toMatchObject({ code: 'SIGN_IN_LIMITED', status: 200 });
    expect(limited.extensions['retryAfterSeconds']).toBeGreaterThan(60);

    expect((await trySignIn(clientFrom(world, '203.0.113.9'), neighbour)).code).toBeNull();
    expect((await trySignIn(clientFrom(world, '198.51.100.4'), victim)).code).toBeNull();
  });

  it('count an IPv6 network as one address', async () => {
    const victim = await makeEmail();
    for (let count = 0; count < PER_PAIR; count += 1) {
      const guesser = clientFrom(world, `2001:db8:1:2::${count + 1}`);
      expect((await trySignIn(guesser, victim, 'a guess')).code).toBe('SIGN_IN_FAILED');
    }
    const other = clientFrom(world, '2001:db8:1:2:ffff::1');
    expect((await trySignIn(other, victim)).code).toBe('SIGN_IN_LIMITED');
    expect((await trySignIn(clientFrom(world, '2001:db8:1:3::1'), victim)).code).toBeNull();
  });

  it('hold for many guesses sent at once', async () => {
    const victim = await makeEmail();
    const guesser = clientFrom(world, '203.0.113.20');
    const guesses = Array.from({ length: 15 }, () => trySignIn(guesser, victim, 'a guess'));
    const codes = (await Promise.all(guesses)).map(({ code }) => code);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(PER_PAIR);
  });

  it('keep no address, and no mark of a person that is the same for two clients', async () => {
    const email = await makeEmail();
    await world.query('DELETE FROM sign_in_limit');
    await trySignIn(clientFrom(world, '203.0.113.30'), email, 'a guess');
    await trySignIn(clientFrom(world, '203.0.113.31'), email, 'a guess');
    const kept = await world.query<{ key: Buffer }>('SELECT key FROM sign_in_limit');
    expect(kept.map(({ key }) => key.length)).toEqual([32, 32, 32, 32]);
  });
});

describe('an address that nobody has', () => {
  it('costs the work of one that somebody has, and gets the same answer', async () => {
    const known = await makeEmail();
    const hasher = world.app.get(PasswordHasher);
    const isRight = hasher.isRight.bind(hasher);
    const hashes: (string | null)[] = [];
    hasher.isRight = (hash, password) => {
      hashes.push(hash);
      return isRight(hash, password);
    };
    const client = clientFrom(world, '203.0.113.40');
    const wrong = await trySignIn(client, known, 'a guess');
    const unknown = await trySignIn(client, 'nobody@school.example', 'a guess');
    hasher.isRight = isRight;
    expect(hashes).toEqual([expect.stringMatching(/^\$argon2id/), null]);
    expect(unknown).toEqual(wrong);
  });
});

describe('a person of several schools', () => {
  const VIEWER = '{ viewer { role school { id } schools { school { id } role isCurrent } } }';
  type ViewerAnswer = {
    viewer: {
      role: string;
      school: { id: string };
      schools: { school: { id: string }; role: string; isCurrent: boolean }[];
    };
  };
  const SWITCH = 'mutation ($id: ID!) { switchSchool(schoolId: $id) { role school { id } } }';

  it('switches, and starts the next time in the one last used', async () => {
    const { personId, client } = await world.makePerson(schoolId, 'STUDENT');
    const second = await world.makeSchoolWithoutCourse();
    await joinSchool(world, { schoolId: second.schoolId, personId }, 'INSTRUCTOR');

    const before = await client.get<ViewerAnswer>(VIEWER);
    expect(before.viewer.school.id).toBe(schoolId);
    expect(before.viewer.schools).toHaveLength(2);
    expect(before.viewer.schools).toContainEqual({
      school: { id: second.schoolId },
      role: 'INSTRUCTOR',
      isCurrent: false,
    });

    const oldCookie = client.cookie;
    clock.pass(1_000);
    await client.get(SWITCH, { id: second.schoolId });
    const after = await client.get<ViewerAnswer>(VIEWER);
    expect(after.viewer).toMatchObject({ role: 'INSTRUCTOR', school: { id: second.schoolId } });

    const left = world.client();
    left.cookie = oldCookie;
    expect((await left.send('{ sessions { id } }')).code).toBe('SESSION_ENDED');

    const again = await trySignIn(world.client(), await emailOf(world, personId));
    expect(again.data.signIn.school?.id).toBe(second.schoolId);
  });

  it('finds no school that they do not belong to', async () => {
    const { client } = await world.makePerson(schoolId, 'STUDENT');
    const elsewhere = await world.makeSchoolWithoutCourse();
    expect((await client.send(SWITCH, { id: elsewhere.schoolId })).code).toBe('NOT_FOUND');
    expect((await client.send(SWITCH, { id: 'not an id' })).code).toBe('INPUT_INVALID');
  });
});
