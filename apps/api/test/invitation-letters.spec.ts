import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { accept, invite, readOffer, tokenOf } from './entry.ts';
import { startMailServer, type Letters } from './mail-server.ts';
import { holdClock } from './signing-in.ts';
import { PASSWORD, startWorld, type TestSchool, type World } from './world.ts';

const RENEW = `mutation ($id: ID!) { renewInvitation(id: $id) { link letter } }`;
const DAY_MS = 86_400_000;

let letters: Letters;
let world: World;
let school: TestSchool;
let cohortId: string;
let clock: ReturnType<typeof holdClock>;
const newEmail = () => `${newId()}@school.example`;
const details = { name: 'Ann Lee', password: PASSWORD };

beforeAll(async () => {
  letters = await startMailServer();
  world = await startWorld({
    PUBLIC_URL: 'http://school.example',
    SMTP_URL: `smtp://127.0.0.1:${letters.port}`,
    MAIL_FROM: 'School office <office@school.example>',
  });
  clock = holdClock(world.app);
});
beforeEach(async () => {
  school = await world.makeSchool();
  cohortId = await world.makeCohort(school);
});
afterAll(async () => {
  await world.stop();
  letters.stop();
});

const ask = (email = newEmail(), client = school.admin) =>
  invite(client, { email, role: 'STUDENT', cohortId });

const tokenIn = (letter: string) => tokenOf(/http\S+\/join\/[\w-]{43}/.exec(letter)?.[0]);

async function renew(id: string | undefined) {
  const { renewInvitation } = await school.admin.get<{
    renewInvitation: { link: string; letter: string };
  }>(RENEW, { id });
  return renewInvitation;
}

async function provedAt(email: string): Promise<Date | null | undefined> {
  const [row] = await world.query<{ email_proved_at: Date | null }>(
    'SELECT email_proved_at FROM person WHERE email = $1',
    [email],
  );
  return row?.email_proved_at;
}

describe('an invitation', () => {
  it('goes out by mail, with a link of its own that lets in', async () => {
    const email = newEmail();
    const issued = await ask(email);
    expect(issued).toMatchObject({ outcome: 'INVITED', letter: 'MAILED' });
    const letter = await letters.next();
    expect(letter).toContain(`To: ${email}`);
    expect(letter).toContain('From: School office <office@school.example>');
    expect(letter).toContain('Subject: Your invitation to Test school');
    const token = tokenIn(letter);
    expect(token).not.toBe(issued.token);
    expect(await readOffer(world.client(), token)).toMatchObject({ state: 'PENDING' });
    expect(await accept(world.client(), { token, ...details })).toBeNull();
    expect(await readOffer(world.client(), issued.token)).toMatchObject({ state: 'USED' });
    expect(await provedAt(email)).toEqual(clock.now());
  });

  it('that is accepted by the link on the screen proves no address', async () => {
    const email = newEmail();
    const { token } = await ask(email);
    await letters.next();
    expect(await accept(world.client(), { token, ...details })).toBeNull();
    expect(await provedAt(email)).toBeNull();
  });

  it('that is renewed ends the letter from before', async () => {
    const { invitation } = await ask();
    const first = tokenIn(await letters.next());
    expect(await renew(invitation?.id)).toMatchObject({ letter: 'MAILED' });
    const second = tokenIn(await letters.next());
    expect(await readOffer(world.client(), first)).toBeNull();
    expect(await readOffer(world.client(), second)).toMatchObject({ state: 'PENDING' });
  });

  it('says who it is from in one line, whatever is in their name', async () => {
    const name = 'Bob\n\nYour account is locked:\u0085\u2028http://evil.example';
    const { schoolId, admin } = school;
    await world.query('UPDATE school SET name = $2 WHERE id = $1', [schoolId, 'Test\r\nschool']);
    await admin.get('mutation ($name: String!) { changeName(name: $name) { name } }', { name });
    await ask();
    const letter = await letters.next();
    expect(letter).toMatch(
      /^Bob Your account is locked: http:\/\/evil.example invites you to Test school\.$/m,
    );
  });
});

describe('letters', () => {
  it('go to one address a few times a day, then the link alone is made, and says so', async () => {
    const { invitation } = await ask('often@school.example');
    await letters.next();
    for (let count = 1; count < 3; count += 1) {
      expect(await renew(invitation?.id)).toMatchObject({ letter: 'MAILED' });
      await letters.next();
    }
    const before = letters.count();
    const limited = await renew(invitation?.id);
    expect(limited.letter).toBe('LIMITED');
    expect(await readOffer(world.client(), tokenOf(limited.link))).toMatchObject({
      state: 'PENDING',
    });
    expect(await ask()).toMatchObject({ letter: 'MAILED' });
    await letters.next();
    expect(letters.count()).toBe(before + 1);
    clock.pass(DAY_MS);
    expect(await renew(invitation?.id)).toMatchObject({ letter: 'MAILED' });
    await letters.next();
  });

  it('of one sender end for the day, and those of a colleague go on', async () => {
    const { invitation } = await ask();
    await letters.next();
    await world.query(
      `INSERT INTO invitation_letter (school_id, id, invitation_id, email, sent_by, sent_at)
       SELECT $1, gen_random_uuid(), $2, n || '@x.example', $3, $4 FROM generate_series(1, 99) n`,
      [school.schoolId, invitation?.id, school.adminId, clock.now()],
    );
    expect(await ask()).toMatchObject({ outcome: 'INVITED', letter: 'LIMITED' });
    const { client } = await world.makePerson(school.schoolId, 'ADMIN');
    expect(await ask(newEmail(), client)).toMatchObject({ letter: 'MAILED' });
    await letters.next();
  });

  it('of a school without mail are none', async () => {
    const silent = await startWorld();
    const { admin } = await silent.makeSchoolWithoutCourse();
    expect(await invite(admin, { email: newEmail(), role: 'ADMIN' })).toMatchObject({
      letter: 'NO_MAIL',
    });
    await silent.stop();
  });

  it('that the mail server does not take are told of', async () => {
    const silent = await startWorld({ SMTP_URL: 'smtp://127.0.0.1:1' });
    const { admin } = await silent.makeSchoolWithoutCourse();
    expect(await invite(admin, { email: newEmail(), role: 'ADMIN' })).toMatchObject({
      letter: 'REFUSED',
    });
    await silent.stop();
  });
});
