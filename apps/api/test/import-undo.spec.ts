import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accept, readOffer, tokenOf } from './entry.ts';
import { makeEmails, makeImporter, tableOf, UNDO, type Done } from './importing.ts';
import { openLesson, readActivities } from './study.ts';
import { PASSWORD, startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let cohortId: string;
let importer: ReturnType<typeof makeImporter>;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
});
beforeEach(async () => {
  cohortId = await world.makeCohort(school);
  importer = makeImporter(school.admin, cohortId);
});
afterAll(() => world.stop());

describe('undo', () => {
  it('takes back what waits and what nobody has begun, and says what it kept', async () => {
    const began = await world.makePerson(school.schoolId, 'STUDENT');
    const idle = await world.makePerson(school.schoolId, 'STUDENT');
    const paused = await world.makePerson(school.schoolId, 'STUDENT');
    const [waits = '', accepts = ''] = makeEmails(2);
    const members = await Promise.all([began, idle, paused].map((one) => emailOf(one.personId)));
    const emails = [...members, waits, accepts];
    const { import: job, links } = await importer.run(tableOf(emails));
    await acceptOf(links?.csv, accepts);
    const enrolmentId = await runOf(began.personId);
    const { lesson } = await readActivities(began.client);
    await openLesson(began.client, enrolmentId, lesson);
    await school.admin.get('mutation ($i: RunInput!) { pauseEnrolment(input: $i) { id } }', {
      i: { enrolmentId: await runOf(paused.personId) },
    });
    const undone = await importer.undo(job?.id);
    expect(undone.counts.toSorted(byUndo)).toEqual([
      { undo: 'KEPT_ACCEPTED', total: 1 },
      { undo: 'KEPT_CHANGED', total: 1 },
      { undo: 'KEPT_STARTED', total: 1 },
      { undo: 'REVOKED', total: 1 },
      { undo: 'WITHDRAWN', total: 1 },
    ]);
    expect(undone.kept).toEqual([
      { line: 2, email: emails[0], undo: 'KEPT_STARTED' },
      { line: 4, email: emails[2], undo: 'KEPT_CHANGED' },
      { line: 6, email: accepts, undo: 'KEPT_ACCEPTED' },
    ]);
    expect(await importer.undo(job?.id)).toEqual(undone);
  });

  it('lets the same file be brought in again', async () => {
    const student = await world.makePerson(school.schoolId, 'STUDENT');
    const file = tableOf([await emailOf(student.personId), ...makeEmails(1)]);
    await importer.undo((await importer.run(file)).import?.id);
    expect((await importer.plan(file)).counts).toMatchObject({ enrol: 1, invite: 1 });
    expect((await importer.run(file)).import).toMatchObject({ enrolled: 1, invited: 1 });
  });

  it('leaves alone who was asked again by hand', async () => {
    const [email = ''] = makeEmails(1);
    const { import: job } = await importer.run(tableOf([email]));
    const input = { email, role: 'STUDENT', cohortId };
    const { invite } = await school.admin.get<{ invite: { link: string } }>(
      'mutation ($input: InviteInput!) { invite(input: $input) { link } }',
      { input },
    );
    expect((await importer.undo(job?.id)).counts).toEqual([{ undo: 'KEPT_CHANGED', total: 1 }]);
    const token = tokenOf(invite.link);
    expect(await readOffer(world.client(), token)).toMatchObject({ state: 'PENDING' });
  });
});

describe('an instructor', () => {
  it('undoes their own import, and none that an admin or a colleague ran', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const mine = await world.makeCohort(school, [personId]);
    const own = await makeImporter(client, mine).run(tableOf(makeEmails(1)));
    const office = await makeImporter(school.admin, mine).run(tableOf(makeEmails(1)));
    const { imports } = await client.get<{ imports: { edges: { node: object }[] } }>(
      '{ imports { edges { node { id mayUndo } } } }',
    );
    expect(imports.edges.map(({ node }) => node)).toEqual([
      { id: office.import?.id, mayUndo: false },
      { id: own.import?.id, mayUndo: true },
    ]);
    const refused = await client.send(UNDO, { id: office.import?.id });
    expect(refused.code).toBe('FORBIDDEN');
    expect((await client.send(UNDO, { id: own.import?.id })).code).toBeNull();
    expect((await school.admin.send(UNDO, { id: office.import?.id })).code).toBeNull();
  });

  it('undoes nothing in a cohort they teach no more', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const mine = await world.makeCohort(school, [personId]);
    const { import: job } = await makeImporter(client, mine).run(tableOf(makeEmails(1)));
    await world.query('DELETE FROM cohort_staff WHERE person_id = $1', [personId]);
    expect((await client.send(UNDO, { id: job?.id })).code).toBe('NOT_FOUND');
  });
});

describe('the links of an import', () => {
  it('are new when they are asked for again, and the first ones are dead', async () => {
    const { import: job, links } = await importer.run(tableOf(makeEmails(1)));
    const { renewImportLinks } = await school.admin.get<{ renewImportLinks: Done['links'] }>(
      'mutation ($id: ID!) { renewImportLinks(id: $id) { count csv } }',
      { id: job?.id },
    );
    const offers = [links?.csv, renewImportLinks?.csv].map((csv) =>
      readOffer(world.client(), tokenOf(/https?:\S+/.exec(csv ?? '')?.[0])),
    );
    expect(await Promise.all(offers)).toEqual([
      null,
      expect.objectContaining({ state: 'PENDING' }),
    ]);
  });
});

async function acceptOf(csv: string | undefined, email: string): Promise<void> {
  const row = (csv ?? '').split('\r\n').find((line) => line.includes(email));
  const token = tokenOf(row?.split(',').at(-1));
  await accept(world.client(), { token, name: 'Accepts', password: PASSWORD });
}

async function runOf(personId: string): Promise<string> {
  const rows = await world.query<{ id: string }>('SELECT id FROM enrolment WHERE person_id = $1', [
    personId,
  ]);
  return rows[0]?.id ?? '';
}

function byUndo(one: { undo: string }, other: { undo: string }): number {
  return one.undo < other.undo ? -1 : 1;
}

async function emailOf(personId: string): Promise<string> {
  const rows = await world.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [
    personId,
  ]);
  return rows[0]?.email ?? '';
}
