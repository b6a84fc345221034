import { randomBytes, randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../src/app.ts';
import { Config } from '../src/config.ts';
import { makeClient, type Client } from './client.ts';
import { emailOf, holdClock, trySignIn } from './signing-in.ts';
import { startWorld, type World } from './world.ts';

const SESSIONS = '{ sessions { id browser system address isCurrent startedAt lastSeenAt } }';
const END = 'mutation ($id: ID!) { endSession(id: $id) { id } }';
const END_OTHERS = 'mutation { endOtherSessions { id isCurrent } }';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0';

type OwnSession = {
  id: string;
  browser: string | null;
  system: string | null;
  address: string | null;
  isCurrent: boolean;
  startedAt: string;
  lastSeenAt: string;
};

let world: World;
let schoolId: string;
let other: { app: NestFastifyApplication; url: string; clock: ReturnType<typeof holdClock> };

beforeAll(async () => {
  world = await startWorld({ TRUST_PROXY: '127.0.0.1' });
  ({ schoolId } = await world.makeSchoolWithoutCourse());
  const app = await createApp(world.app.get(Config));
  await app.listen(0, '127.0.0.1');
  other = { app, url: await app.getUrl(), clock: holdClock(app) };
});
afterAll(async () => {
  await other.app.close();
  await world.stop();
});

/** The same browser, at the second process of the school. */
function atOther({ cookie }: Client): Client {
  const client = makeClient(other.url, { query: world.query, isStudent: false });
  client.cookie = cookie;
  return client;
}

async function read(client: Client): Promise<OwnSession[]> {
  return (await client.get<{ sessions: OwnSession[] }>(SESSIONS)).sessions;
}

describe('what is over', () => {
  it('is forgotten at a sign-in of the same person, ninety days after', async () => {
    const { personId } = await world.makePerson(schoolId, 'STUDENT');
    const { personId: colleague } = await world.makePerson(schoolId, 'STUDENT');
    for (const [id, days] of [
      [personId, 89],
      [personId, 91],
      [colleague, 91],
    ] as const) {
      await makeOver(id, days);
    }
    await trySignIn(world.client(), await emailOf(world, personId));
    const left = (table: string) =>
      world.query(
        `SELECT person_id FROM ${table} WHERE expires_at < now() AND person_id = ANY ($1::uuid[])
          ORDER BY person_id = $2`,
        [[personId, colleague], personId],
      );
    const kept = [{ person_id: colleague }, { person_id: personId }];
    const [sessions, links] = [await left('session'), await left('one_time_link')];
    // Two of the colleague's: the one that expired, and the one that ended before it would have.
    expect(sessions).toEqual([kept[0], kept[0], kept[1], kept[1]]);
    expect(links).toEqual([kept[0], kept[0], kept[1], kept[1]]);
  });
});

/** A session and a link that ended, and one of each that expired, so many days ago. */
async function makeOver(personId: string, days: number): Promise<void> {
  for (const over of ['ended', 'expired']) {
    const row = [schoolId, randomUUID(), personId, randomBytes(32), days, over === 'ended'];
    const moments = `now() - interval '120 days',
      now() - make_interval(days => CASE WHEN $6 THEN 1 ELSE $5 END),
      CASE WHEN $6 THEN now() - make_interval(days => $5) END`;
    await world.query(
      `INSERT INTO session (school_id, id, person_id, token_hash, created_at, expires_at, ended_at)
       VALUES ($1, $2, $3, $4, ${moments})`,
      row,
    );
    await world.query(
      `INSERT INTO one_time_link
         (school_id, id, person_id, token_hash, purpose, created_at, expires_at, used_at)
       VALUES ($1, $2, $3, $4, 'PASSWORD', ${moments})`,
      row,
    );
  }
}

describe('the list of sessions', () => {
  it('says where, as far as it helps to know it again', async () => {
    const { personId } = await world.makePerson(schoolId, 'STUDENT');
    const phone = world.client();
    phone.headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': FIREFOX };
    await trySignIn(phone, await emailOf(world, personId));
    const [newest, first] = await read(phone);
    expect(newest).toMatchObject({
      browser: 'Firefox',
      system: 'Linux',
      address: '203.0.113.x',
      isCurrent: true,
    });
    expect(first).toMatchObject({ isCurrent: false });
    const kept = await world.query<{ address: string }>(
      'SELECT address FROM session WHERE person_id = $1',
      [personId],
    );
    expect(kept.map(({ address }) => address)).not.toContain('203.0.113.77');
  });

  it('holds nobody else’s, and ends nobody else’s', async () => {
    const ada = await world.makePerson(schoolId, 'STUDENT');
    const bob = await world.makePerson(schoolId, 'ADMIN');
    const [hers] = await read(ada.client);
    expect((await read(bob.client)).map(({ id }) => id)).not.toContain(hers?.id);
    expect((await bob.client.send(END, { id: hers?.id })).code).toBe('NOT_FOUND');
    expect(await read(ada.client)).toHaveLength(1);
  });

  it('moves the last moment every few minutes, not with every request', async () => {
    const { client } = await world.makePerson(schoolId, 'STUDENT');
    const there = atOther(client);
    const [start] = await read(there);
    other.clock.pass(60_000);
    const [soon] = await read(there);
    expect(soon?.lastSeenAt).toBe(start?.lastSeenAt);
    other.clock.pass(10 * 60_000);
    await expect(untilMoved(there, start?.lastSeenAt)).resolves.toBeGreaterThan(5 * 60_000);
  });
});

/** The moment is written beside the request: asks until it is there. */
async function untilMoved(client: Client, from = ''): Promise<number> {
  for (let asked = 0; asked < 200; asked += 1) {
    const [session] = await read(client);
    if (session && session.lastSeenAt !== from) {
      return Date.parse(session.lastSeenAt) - Date.parse(from);
    }
  }
  throw new Error('The last moment never moved');
}

describe('a session that was ended', () => {
  it('is refused at once here, and within ten seconds by every other process', async () => {
    const { personId, client } = await world.makePerson(schoolId, 'STUDENT');
    const lost = world.client();
    await trySignIn(lost, await emailOf(world, personId));
    const lostElsewhere = atOther(lost);
    await read(lostElsewhere);
    const session = (await read(client)).find(({ isCurrent }) => !isCurrent);

    await client.get(END, { id: session?.id });
    expect((await lost.send(SESSIONS)).code).toBe('SESSION_ENDED');
    other.clock.pass(9_999);
    expect((await lostElsewhere.send(SESSIONS)).code).toBe('SESSION_ENDED');
    expect(await read(client)).toHaveLength(1);
  });

  it('is one of all the others at a word, and the own one stays', async () => {
    const { personId, client } = await world.makePerson(schoolId, 'INSTRUCTOR');
    const email = await emailOf(world, personId);
    const others = [world.client(), world.client()];
    for (const one of others) await trySignIn(one, email);
    const left = await client.get<{ endOtherSessions: { isCurrent: boolean }[] }>(END_OTHERS);
    expect(left.endOtherSessions).toEqual([expect.objectContaining({ isCurrent: true })]);
    for (const one of others) expect((await one.send(SESSIONS)).code).toBe('SESSION_ENDED');
  });

  it('is refused after its time is over', async () => {
    const { client } = await world.makePerson(schoolId, 'STUDENT');
    const there = atOther(client);
    await read(there);
    other.clock.pass(31 * 86_400_000);
    expect((await there.send(SESSIONS)).code).toBe('SESSION_ENDED');
  });
});
