import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { base64, FILE_PATH, makeEmails, makeImporter, READ } from './importing.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const MEGABYTE = 1_048_576;

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

/** As a school's office exports it: a number, the name, the address, where they live and how they are reached. */
function exported(emails: readonly string[]): string {
  const head = 'Number;Last name;First name;Email;Street;Postcode;City;Phone;Mobile';
  const rows = emails.map((email, index) =>
    [
      `S-2026-${String(index).padStart(6, '0')}`,
      `Thistlethwaite-${index}`,
      'Maximiliane Josephine',
      email,
      `${index} Upper Riverside Gardens`,
      'AB12 3CD',
      'Kingston upon Thames',
      '+44 20 7946 0958',
      '+44 7700 900123',
    ].join(';'),
  );
  return [head, ...rows].join('\r\n');
}

describe('ten thousand rows as an office exports them, with three wrong', () => {
  it('are read with exactly these three, and brought in without them', async () => {
    const emails = makeEmails(10_000);
    emails[41] = 'not an address';
    emails[4_999] = '';
    emails[9_999] = emails[0] ?? '';
    const file = exported(emails);
    expect(file.length / 10_000).toBeGreaterThan(180);
    const { counts, problems } = await importer.plan(file);
    expect(counts).toEqual({ rows: 10_000, invite: 9_997, enrol: 0, skip: 0, wrong: 3 });
    expect(problems).toEqual([
      { line: 43, email: 'not an address', problem: 'EMAIL_INVALID', firstLine: null },
      { line: 5_001, email: '', problem: 'EMAIL_MISSING', firstLine: null },
      { line: 10_001, email: emails[0], problem: 'EMAIL_TWICE', firstLine: 2 },
    ]);
    const done = await importer.run(file, { skipWrong: true });
    expect(done.import).toMatchObject({ invited: 9_997, enrolled: 0, skipped: 3 });
  });

  it('are as many as may come in one file', async () => {
    const { counts } = await importer.plan(exported(makeEmails(20_000)));
    expect(counts.rows).toBe(20_000);
  });
});

describe('a request above a megabyte', () => {
  const file = base64('x'.repeat(MEGABYTE));

  it('is refused where every operation goes, a file of people too', async () => {
    const sent = await school.admin.send(READ, { input: { cohortId, file } });
    expect([sent.status, sent.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it.each<[string, string, object]>([
    ['another operation', 'query ($name: String!) { certificate(number: $name) { number } }', {}],
    ['two files', twice('readImport'), {}],
    ['a file beside something else', beside('{ site { isEmpty } }'), {}],
    ['a fragment that hides what it asks for', hidden(), {}],
    ['what is no query', '{', {}],
  ])('is refused with %s where a file goes', async (_title, query, more) => {
    const variables = { input: { cohortId, file }, name: file, ...more };
    const sent = await school.admin.send(query, variables, FILE_PATH);
    expect([sent.status, sent.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('is refused above six of them wherever it goes', async () => {
    const large = base64('x'.repeat(5 * MEGABYTE));
    const sent = await school.admin.send(READ, { input: { cohortId, file: large } }, FILE_PATH);
    expect([sent.status, sent.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('is not even read from somebody who is not signed in', async () => {
    const variables = { input: { cohortId, file } };
    const sent = await world.client().send(READ, variables, FILE_PATH);
    expect([sent.status, sent.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('a small request where a file goes', () => {
  it('is like any other', async () => {
    const sent = await school.admin.send('{ site { isEmpty } }', {}, FILE_PATH);
    expect(sent.data).toEqual({ site: { isEmpty: false } });
  });
});

function twice(name: string): string {
  const one = `${name}(input: $input) { fault { code } }`;
  return `mutation ($input: ReadImportInput!) { a: ${one} b: ${one} }`;
}

function beside(query: string): string {
  return `mutation Read($input: ReadImportInput!) { readImport(input: $input) { fault { code } } }
    query Other ${query}`;
}

function hidden(): string {
  return `mutation ($input: ReadImportInput!) { ...Hidden }
    fragment Hidden on Mutation { readImport(input: $input) { fault { code } } }`;
}
