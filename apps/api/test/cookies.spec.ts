import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emailOf, SIGN_IN } from './signing-in.ts';
import { PASSWORD, startWorld, type World } from './world.ts';

const NAMES = ['palpate_session', 'palpate_device'];
const DAY_S = 86_400;

let plain: World;
let behindHttps: World;
beforeAll(async () => {
  plain = await startWorld();
  behindHttps = await startWorld({ PUBLIC_URL: 'https://school.example', TRUST_PROXY: 'loopback' });
});
afterAll(() => Promise.all([plain.stop(), behindHttps.stop()]));

type Attributes = Record<string, string | true>;

/** What a sign-in asks the browser to keep, by name, with its attributes in lower case. */
async function signInAt(world: World): Promise<Map<string, Attributes>> {
  const { schoolId } = await world.makeSchoolWithoutCourse();
  const { personId } = await world.makePerson(schoolId, 'STUDENT');
  const input = { email: await emailOf(world, personId), password: PASSWORD };
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-palpate': '1' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input } }),
  });
  return new Map(response.headers.getSetCookie().map(readCookie));
}

function readCookie(line: string): [string, Attributes] {
  const [pair = '', ...attributes] = line.split('; ');
  const read = attributes.map((one): [string, string | true] => {
    const [name = '', value = true] = one.split('=', 2);
    return [name.toLowerCase(), value];
  });
  return [pair.split('=', 1)[0] ?? '', Object.fromEntries(read)];
}

describe.each(NAMES)('the cookie %s', (name) => {
  it('is out of reach of scripts and of requests of other sites', async () => {
    const cookie = (await signInAt(plain)).get(name);
    expect(cookie).toMatchObject({ httponly: true, samesite: 'Lax', path: '/' });
    expect(cookie).not.toHaveProperty('domain');
    expect(cookie).not.toHaveProperty('secure');
  });

  it('is never sent in the clear where the school is behind https', async () => {
    const cookie = (await signInAt(behindHttps)).get(name);
    expect(cookie).toMatchObject({ httponly: true, samesite: 'Lax', secure: true });
  });
});

it('a session is kept for a month, a device for a year, and nothing else is', async () => {
  const cookies = await signInAt(plain);
  expect([...cookies.keys()]).toEqual(NAMES);
  const until = Date.parse(String(cookies.get('palpate_session')?.['expires']));
  expect((until - Date.now()) / 1000 / DAY_S).toBeCloseTo(30, 1);
  expect(cookies.get('palpate_device')).toMatchObject({ 'max-age': String(365 * DAY_S) });
});
