import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accept, tokenOf } from './entry.ts';
import { base64, makeEmails, makeImporter, RUN, READ, tableOf } from './importing.ts';
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

describe('the links of an import', () => {
  it('lead to where the one who asked reaches the school, where nobody told its address', async () => {
    const { import: job, links } = await importer.run(tableOf(makeEmails(2)));
    const again = await school.admin.get<{ renewImportLinks: { csv: string } }>(
      'mutation ($id: ID!) { renewImportLinks(id: $id) { csv } }',
      { id: job?.id },
    );
    for (const csv of [links?.csv ?? '', again.renewImportLinks.csv]) {
      expect(csv.split('\r\n').slice(1, 3)).toEqual([
        expect.stringContaining(`,${world.url}/join/`),
        expect.stringContaining(`,${world.url}/join/`),
      ]);
    }
  });

  it('lead where every link leads that is shown', async () => {
    const { openJoinLink } = await school.admin.get<{ openJoinLink: { link: string } }>(
      `mutation ($input: OpenJoinLinkInput!) { openJoinLink(input: $input) { link } }`,
      { input: { cohortId, days: 1, seats: 1 } },
    );
    expect(openJoinLink.link).toMatch(`${world.url}/join/`);
    const { personId } = await world.makePerson(school.schoolId, 'STUDENT');
    const { makePasswordLink } = await school.admin.get<{ makePasswordLink: { url: string } }>(
      'mutation ($id: ID!) { makePasswordLink(personId: $id) { url } }',
      { id: personId },
    );
    expect(makePasswordLink.url).toMatch(`${world.url}/link/`);
  });
});

describe('ten thousand rows with three wrong', () => {
  it('are read with exactly these three, refused whole, and brought in without them', async () => {
    const emails = makeEmails(10_000);
    emails[41] = 'not an address';
    emails[4_999] = '';
    emails[9_999] = (emails[0] ?? '').toUpperCase();
    const file = tableOf(emails);
    const { counts, problems } = await importer.plan(file);
    expect(counts).toEqual({ rows: 10_000, invite: 9_997, enrol: 0, skip: 0, wrong: 3 });
    expect(problems).toEqual([
      { line: 43, email: 'not an address', problem: 'EMAIL_INVALID', firstLine: null },
      { line: 5_001, email: '', problem: 'EMAIL_MISSING', firstLine: null },
      { line: 10_001, email: emails[0], problem: 'EMAIL_TWICE', firstLine: 2 },
    ]);
    const before = await countRows();
    expect(await importer.run(file)).toMatchObject({
      __typename: 'ImportRefused',
      reason: 'WRONG_ROWS',
    });
    expect(await countRows()).toEqual(before);
    const started = performance.now();
    const done = await importer.run(file, { skipWrong: true });
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(done.import).toMatchObject({ invited: 9_997, enrolled: 0, skipped: 3 });
    expect(done.links?.count).toBe(9_997);
    const again = await importer.plan(file);
    expect(again.counts).toMatchObject({ invite: 0, skip: 9_997, wrong: 3 });
    const undone = await importer.undo(done.import?.id);
    expect(undone.counts).toEqual([{ undo: 'REVOKED', total: 9_997 }]);
  });
});

describe('a file that is no table of people', () => {
  it.each<[string, string | Uint8Array, object]>([
    ['empty', '', { code: 'EMPTY' }],
    ['binary', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), { code: 'NOT_TEXT' }],
    [
      'with a quote left open',
      'Name,Email\n"Ann,a@x.example\n',
      { code: 'UNCLOSED_QUOTE', line: 2 },
    ],
  ])('%s is refused in words', async (_title, file, fault) => {
    expect(await importer.read(file)).toMatchObject({ fault, plan: null });
  });

  it('with one column that holds no addresses asks for the column', async () => {
    const { mapping, counts } = await importer.plan('Something\nelse\n');
    expect([mapping.email, counts.rows]).toEqual([null, 0]);
  });

  it('is not run, whatever fingerprint comes with it', async () => {
    const input = { cohortId, file: '', fileName: 'x.csv', fingerprint: 'x', skipWrong: true };
    expect((await school.admin.send(RUN, { input })).code).toBe('INPUT_INVALID');
  });

  it('that is not even base64 is refused with its field', async () => {
    const sent = await school.admin.send(READ, { input: { cohortId, file: '<script>' } });
    expect(sent.extensions).toMatchObject({ code: 'INPUT_INVALID', field: 'file' });
  });
});

describe('an import', () => {
  it('reads semicolons and Windows-1252, and names as they were', async () => {
    const file = Buffer.from('Nachname;Vorname;E-Mail\nMüller;Zoë;zoe@x.example\n', 'latin1');
    const { encoding, separator, sample } = await importer.plan(file);
    expect({ encoding, separator, sample }).toEqual({
      encoding: 'WINDOWS_1252',
      separator: 'SEMICOLON',
      sample: [{ email: 'zoe@x.example', outcome: 'INVITE' }],
    });
  });

  it('enrols members at once, invites others, and leaves alone who is in or asked', async () => {
    const member = await emailOf((await world.makePerson(school.schoolId, 'STUDENT')).personId);
    const inside = await emailOf((await world.makeStudent(school, cohortId)).personId);
    const staff = await emailOf((await world.makePerson(school.schoolId, 'INSTRUCTOR')).personId);
    const [fresh = '', asked = ''] = makeEmails(2);
    await importer.run(tableOf([asked]));
    const done = await importer.run(tableOf([member, inside, staff, fresh, asked]), {
      skipWrong: true,
    });
    expect(done.import).toMatchObject({ enrolled: 1, invited: 1, skipped: 3 });
    expect(done.links?.csv).toContain(fresh);
    expect(done.links?.csv).not.toContain(asked);
  });

  it('hands out links that work, and names that are no formulas', async () => {
    const [email = ''] = makeEmails(1);
    const { links } = await importer.run(`Name,Email\n=HYPERLINK("x"),${email}`);
    expect(links?.csv).toContain(`'=HYPERLINK`);
    const token = tokenOf(/https?:\S+/.exec(links?.csv ?? '')?.[0]);
    expect(await accept(world.client(), { token, name: 'A', password: PASSWORD })).toBeNull();
  });

  it('is not done when what the school knows has changed since it was read', async () => {
    const [email = ''] = makeEmails(1);
    const file = tableOf([email]);
    const { fingerprint } = await importer.plan(file);
    await importer.run(file);
    const before = await countRows();
    expect(await importer.run(file, { fingerprint })).toMatchObject({
      __typename: 'ImportRefused',
      reason: 'PLAN_MOVED',
      plan: { counts: { skip: 1 } },
    });
    expect(await countRows()).toEqual(before);
  });

  it('run twice at once is done once', async () => {
    const file = tableOf(makeEmails(50));
    const { fingerprint } = await importer.plan(file);
    const both = await Promise.all([
      importer.run(file, { fingerprint }),
      importer.run(file, { fingerprint }),
    ]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ImportDone',
      'ImportRefused',
    ]);
  });

  it('keeps a script in the name of a file as text', async () => {
    const fileName = '<img src=x onerror=alert(1)>.csv';
    const done = await importer.run(tableOf(makeEmails(1)), { fileName });
    expect(done.import?.fileName).toBe(fileName);
  });

  it('into the cohort of another school is not there to run', async () => {
    const elsewhere = await world.makeSchool();
    const other = await world.makeCohort(elsewhere);
    const input = { cohortId: other, file: base64(tableOf(makeEmails(1))) };
    expect((await school.admin.send(READ, { input })).code).toBe('NOT_FOUND');
  });

  it('is in the list of imports, newest first', async () => {
    await importer.run(tableOf(makeEmails(1)), { fileName: 'newest.csv' });
    const { imports } = await school.admin.get<{
      imports: { edges: { node: { fileName: string; pending: number } }[] };
    }>('{ imports(first: 1) { edges { node { fileName pending } } } }');
    expect(imports.edges).toEqual([{ node: { fileName: 'newest.csv', pending: 1 } }]);
  });
});

function countRows(): Promise<unknown> {
  return world.query(`SELECT (SELECT count(*) FROM invitation) AS invitations,
    (SELECT count(*) FROM enrolment) AS enrolments, (SELECT count(*) FROM import_job) AS imports`);
}

async function emailOf(personId: string): Promise<string> {
  const rows = await world.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [
    personId,
  ]);
  return rows[0]?.email ?? '';
}
