import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { accept, invite, openJoinLink } from './entry.ts';
import { PASSWORD, startWorld, type TestSchool, type World } from './world.ts';

const REMOVE = 'mutation ($id: ID!) { removeMember(personId: $id) }';
const CLOSE = 'mutation ($id: ID!) { closeJoinLink(cohortId: $id) }';

let world: World;
let school: TestSchool;
let elsewhere: TestSchool;
let cohortId: string;
let email: string;
let details: { name: string; email: string; password: string };

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  elsewhere = await world.makeSchool();
});
beforeEach(async () => {
  cohortId = await world.makeCohort(school);
  email = `${newId()}@school.example`;
  details = { name: 'Ann Lee', email, password: PASSWORD };
});
afterAll(() => world.stop());

async function leave(): Promise<void> {
  const [person] = await world.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [
    email,
  ]);
  await school.admin.get(REMOVE, { id: person?.id });
}

async function schoolOf(client: Client): Promise<string | undefined> {
  const { viewer } = await client.get<{ viewer: { school: { id: string } } | null }>(
    '{ viewer { school { id } } }',
  );
  return viewer?.school.id;
}

/** The seats that are taken, the times that someone came in, and the runs with their numbers. */
async function count(): Promise<unknown> {
  const [row] = await world.query(
    `SELECT i.used,
            (SELECT count(*)::int FROM invitation_use u WHERE u.invitation_id = i.id) AS uses,
            ARRAY(SELECT e.run || ' ' || e.state FROM enrolment e
                   WHERE e.cohort_id = i.cohort_id ORDER BY e.run) AS runs
       FROM invitation i WHERE i.cohort_id = $1 AND i.kind = 'JOIN_LINK'`,
    [cohortId],
  );
  return row;
}

/** In by a link here, then by an invitation at another school, where they are signed in. */
async function belongToBoth(token: string): Promise<Client> {
  const client = world.client({ isStudent: true });
  expect(await accept(client, { token, ...details })).toBeNull();
  const other = await world.makeCohort(elsewhere);
  const asked = await invite(elsewhere.admin, { email, role: 'STUDENT', cohortId: other });
  expect(await accept(client, { token: asked.token })).toBeNull();
  expect(await schoolOf(client)).toBe(elsewhere.schoolId);
  return client;
}

describe('someone who left and comes again by the join link that they came in by', () => {
  it('is in the school again, on the seat that was theirs, in a run of its own', async () => {
    const token = await openJoinLink(school.admin, cohortId, 2);
    expect(await accept(world.client(), { token, ...details })).toBeNull();
    await leave();
    const back = world.client({ isStudent: true });
    expect(await accept(back, { token, ...details })).toBeNull();
    expect(await schoolOf(back)).toBe(school.schoolId);
    expect(await count()).toEqual({ used: 1, uses: 2, runs: ['1 ENDED', '2 OPEN'] });
  });

  it('may leave and come as often as they like, and two requests at once are one', async () => {
    const token = await openJoinLink(school.admin, cohortId, 2);
    await accept(world.client(), { token, ...details });
    for (const uses of [2, 3]) {
      await leave();
      const codes = await Promise.all(
        [1, 2].map(() => accept(world.client(), { token, ...details })),
      );
      // One that is read after the other is done finds a member, who signs in.
      expect(codes).toContain(null);
      expect([null, 'SIGN_IN_FIRST']).toEqual(expect.arrayContaining(codes));
      expect(await count()).toMatchObject({ used: 1, uses });
    }
  });

  it('still needs their password, and a link that is open', async () => {
    const token = await openJoinLink(school.admin, cohortId);
    await accept(world.client(), { token, ...details });
    await leave();
    const wrong = { ...details, password: 'not the password' };
    expect(await accept(world.client(), { token, ...wrong })).toBe('SIGN_IN_FIRST');
    await school.admin.get(CLOSE, { id: cohortId });
    expect(await accept(world.client(), { token, ...details })).toBe('INVITATION_CLOSED');
  });
});

describe('someone who left and is signed in at another school', () => {
  it('comes in again by an open join link, and is signed in here', async () => {
    const token = await openJoinLink(school.admin, cohortId);
    const client = await belongToBoth(token);
    await leave();
    expect(await accept(client, { token })).toBeNull();
    expect(await schoolOf(client)).toBe(school.schoolId);
    expect(await count()).toMatchObject({ used: 1, uses: 2 });
  });

  it('stays signed in there when the join link is closed', async () => {
    const token = await openJoinLink(school.admin, cohortId);
    const client = await belongToBoth(token);
    await leave();
    await school.admin.get(CLOSE, { id: cohortId });
    expect(await accept(client, { token })).toBe('INVITATION_CLOSED');
    expect(await schoolOf(client)).toBe(elsewhere.schoolId);
  });

  it('stays signed in there when the invitation was for one time', async () => {
    const { token } = await invite(school.admin, { email, role: 'STUDENT', cohortId });
    const client = await belongToBoth(token);
    await leave();
    expect(await accept(client, { token })).toBe('INVITATION_CLOSED');
    expect(await schoolOf(client)).toBe(elsewhere.schoolId);
  });
});
