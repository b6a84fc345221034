import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { accept, readOffer, tokenOf } from './entry.ts';
import { openLesson, readActivities } from './study.ts';
import { PASSWORD, startWorld, type TestSchool, type World } from './world.ts';

type Plan = {
  encoding: string;
  separator: string;
  counts: { rows: number; invite: number; enrol: number; skip: number; wrong: number };
  problems: { line: number; email: string; problem: string; firstLine: number | null }[];
  sample: { email: string; outcome: string }[];
  fingerprint: string;
};
type Reading = { fault: { code: string; line: number | null } | null; plan: Plan | null };
type Done = {
  __typename: string;
  reason?: string;
  plan?: Plan;
  import?: { id: string; invited: number; enrolled: number; skipped: number; fileName: string };
  links?: { count: number; csv: string };
};

const PLAN = `encoding separator fingerprint counts { rows invite enrol skip wrong }
  problems { line email problem firstLine } sample { email outcome }`;
const READ = `mutation ($input: ReadImportInput!) { readImport(input: $input) {
  fault { code line } plan { ${PLAN} } } }`;
const RUN = `mutation ($input: RunImportInput!) { runImport(input: $input) { __typename
  ... on ImportDone { import { id fileName invited enrolled skipped } links { count csv } }
  ... on ImportRefused { reason plan { ${PLAN} } } } }`;
const UNDO = `mutation ($id: ID!) { undoImport(id: $id) {
  import { undoneAt pending } counts { undo total } kept { line email undo } } }`;

let world: World;
let school: TestSchool;
let cohortId: string;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
});
beforeEach(async () => {
  cohortId = await world.makeCohort(school);
});
afterAll(() => world.stop());

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');

async function read(file: string | Uint8Array): Promise<Reading> {
  const input = { cohortId, file: base64(file) };
  return (await school.admin.get<{ readImport: Reading }>(READ, { input })).readImport;
}

async function plan(file: string | Uint8Array): Promise<Plan> {
  const { plan: made } = await read(file);
  if (!made) throw new Error('no plan');
  return made;
}

async function run(file: string, more: object = {}): Promise<Done> {
  const { fingerprint } = await plan(file);
  const input = { cohortId, file: base64(file), fileName: 'class.csv', fingerprint };
  const asked = { input: { ...input, skipWrong: false, ...more } };
  return (await school.admin.get<{ runImport: Done }>(RUN, asked)).runImport;
}

function countRows(): Promise<unknown> {
  return world.query(`SELECT (SELECT count(*) FROM invitation) AS invitations,
    (SELECT count(*) FROM enrolment) AS enrolments, (SELECT count(*) FROM import_job) AS imports`);
}

const people = (count: number) => Array.from({ length: count }, () => `${newId()}@x.example`);
const tableOf = (emails: readonly string[]) =>
  ['Name,Email', ...emails.map((email, index) => `Person ${index},${email}`)].join('\n');

describe('ten thousand rows with three wrong', () => {
  it('are read with exactly these three, refused whole, and brought in without them', async () => {
    const emails = people(10_000);
    emails[41] = 'not an address';
    emails[4_999] = '';
    emails[9_999] = (emails[0] ?? '').toUpperCase();
    const file = tableOf(emails);
    const { counts, problems } = await plan(file);
    expect(counts).toEqual({ rows: 10_000, invite: 9_997, enrol: 0, skip: 0, wrong: 3 });
    expect(problems).toEqual([
      { line: 43, email: 'not an address', problem: 'EMAIL_INVALID', firstLine: null },
      { line: 5_001, email: '', problem: 'EMAIL_MISSING', firstLine: null },
      { line: 10_001, email: emails[0], problem: 'EMAIL_TWICE', firstLine: 2 },
    ]);
    const before = await countRows();
    expect(await run(file)).toMatchObject({ __typename: 'ImportRefused', reason: 'WRONG_ROWS' });
    expect(await countRows()).toEqual(before);
    const started = performance.now();
    const done = await run(file, { skipWrong: true });
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(done.import).toMatchObject({ invited: 9_997, enrolled: 0, skipped: 3 });
    expect(done.links?.count).toBe(9_997);
    const again = await plan(file);
    expect(again.counts).toMatchObject({ invite: 0, skip: 9_997, wrong: 3 });
    const undone = await undo(done.import?.id);
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
    expect(await read(file)).toMatchObject({ fault, plan: null });
  });

  it('with one column that holds no addresses asks for the column', async () => {
    const { mapping, counts } = await planOf('Something\nelse\n');
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

  it('that is too large is refused before anything is read', async () => {
    const input = { cohortId, file: base64('x'.repeat(1_000_000)) };
    expect((await school.admin.send(READ, { input })).code).toBe('BODY_TOO_LARGE');
  });
});

describe('an import', () => {
  it('reads semicolons and Windows-1252, and names as they were', async () => {
    const file = Buffer.from('Nachname;Vorname;E-Mail\nMüller;Zoë;zoe@x.example\n', 'latin1');
    const { encoding, separator, sample } = await plan(file);
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
    const [fresh = '', asked = ''] = people(2);
    await run(tableOf([asked]));
    const done = await run(tableOf([member, inside, staff, fresh, asked]), { skipWrong: true });
    expect(done.import).toMatchObject({ enrolled: 1, invited: 1, skipped: 3 });
    expect(done.links?.csv).toContain(fresh);
    expect(done.links?.csv).not.toContain(asked);
  });

  it('hands out links that work, and names that are no formulas', async () => {
    const [email = ''] = people(1);
    const { links } = await run(`Name,Email\n=HYPERLINK("x"),${email}`);
    expect(links?.csv).toContain(`'=HYPERLINK`);
    const token = tokenOf(/https?:\S+/.exec(links?.csv ?? '')?.[0]);
    expect(await accept(world.client(), { token, name: 'A', password: PASSWORD })).toBeNull();
  });

  it('is not done when what the school knows has changed since it was read', async () => {
    const [email = ''] = people(1);
    const file = tableOf([email]);
    const { fingerprint } = await plan(file);
    await run(file);
    const before = await countRows();
    expect(await run(file, { fingerprint })).toMatchObject({
      __typename: 'ImportRefused',
      reason: 'PLAN_MOVED',
      plan: { counts: { skip: 1 } },
    });
    expect(await countRows()).toEqual(before);
  });

  it('run twice at once is done once', async () => {
    const file = tableOf(people(50));
    const { fingerprint } = await plan(file);
    const both = await Promise.all([run(file, { fingerprint }), run(file, { fingerprint })]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ImportDone',
      'ImportRefused',
    ]);
  });

  it('keeps a script in the name of a file as text', async () => {
    const fileName = '<img src=x onerror=alert(1)>.csv';
    const done = await run(tableOf(people(1)), { fileName });
    expect(done.import?.fileName).toBe(fileName);
  });

  it('into the cohort of another school is not there to run', async () => {
    const elsewhere = await world.makeSchool();
    const other = await world.makeCohort(elsewhere);
    const input = { cohortId: other, file: base64(tableOf(people(1))) };
    expect((await school.admin.send(READ, { input })).code).toBe('NOT_FOUND');
  });

  it('is in the list of imports, newest first', async () => {
    await run(tableOf(people(1)), { fileName: 'newest.csv' });
    const { imports } = await school.admin.get<{
      imports: { edges: { node: { fileName: string; pending: number } }[] };
    }>('{ imports(first: 1) { edges { node { fileName pending } } } }');
    expect(imports.edges).toEqual([{ node: { fileName: 'newest.csv', pending: 1 } }]);
  });
});

describe('undo', () => {
  it('takes back what waits and what nobody has begun, and says what it kept', async () => {
    const began = await world.makePerson(school.schoolId, 'STUDENT');
    const idle = await world.makePerson(school.schoolId, 'STUDENT');
    const paused = await world.makePerson(school.schoolId, 'STUDENT');
    const [waits = '', accepts = ''] = people(2);
    const members = await Promise.all([began, idle, paused].map((one) => emailOf(one.personId)));
    const emails = [...members, waits, accepts];
    const { import: job, links } = await run(tableOf(emails));
    await acceptOf(links?.csv, accepts);
    const enrolmentId = await runOf(began.personId);
    const { lesson } = await readActivities(began.client);
    await openLesson(began.client, enrolmentId, lesson);
    await school.admin.get('mutation ($i: RunInput!) { pauseEnrolment(input: $i) { id } }', {
      i: { enrolmentId: await runOf(paused.personId) },
    });
    const undone = await undo(job?.id);
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
    expect(await undo(job?.id)).toEqual(undone);
  });

  it('lets the same file be brought in again', async () => {
    const student = await world.makePerson(school.schoolId, 'STUDENT');
    const file = tableOf([await emailOf(student.personId), ...people(1)]);
    await undo((await run(file)).import?.id);
    expect((await plan(file)).counts).toMatchObject({ enrol: 1, invite: 1 });
    expect((await run(file)).import).toMatchObject({ enrolled: 1, invited: 1 });
  });

  it('leaves alone who was asked again by hand', async () => {
    const [email = ''] = people(1);
    const { import: job } = await run(tableOf([email]));
    const input = { email, role: 'STUDENT', cohortId };
    const { invite } = await school.admin.get<{ invite: { link: string } }>(
      'mutation ($input: InviteInput!) { invite(input: $input) { link } }',
      { input },
    );
    expect((await undo(job?.id)).counts).toEqual([{ undo: 'KEPT_CHANGED', total: 1 }]);
    const token = tokenOf(invite.link);
    expect(await readOffer(world.client(), token)).toMatchObject({ state: 'PENDING' });
  });
});

describe('the links of an import', () => {
  it('are new when they are asked for again, and the first ones are dead', async () => {
    const { import: job, links } = await run(tableOf(people(1)));
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

type Undone = {
  counts: { undo: string; total: number }[];
  kept: { line: number; email: string; undo: string }[];
};

async function undo(id: string | undefined): Promise<Undone> {
  return (await school.admin.get<{ undoImport: Undone }>(UNDO, { id })).undoImport;
}

async function planOf(file: string) {
  const input = { cohortId, file: base64(file) };
  const { readImport } = await school.admin.get<{
    readImport: { plan: { mapping: { email: number | null }; counts: { rows: number } } };
  }>(
    `mutation ($input: ReadImportInput!) { readImport(input: $input) {
       plan { mapping { email } counts { rows } } } }`,
    { input },
  );
  return readImport.plan;
}

async function acceptOf(csv: string | undefined, email: string): Promise<void> {
  const row = (csv ?? '').split('\r\n').find((line) => line.includes(email));
  const token = tokenOf(row?.split(',').at(-1));
  await accept(world.client(), { token, name: 'Accepts', password: PASSWORD });
}

async function emailOf(personId: string): Promise<string> {
  const rows = await world.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [
    personId,
  ]);
  return rows[0]?.email ?? '';
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
