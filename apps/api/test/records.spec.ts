import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import { makeLearner, type Learner } from './learner.ts';
import { finishLesson, readKeys, readPath, takeQuiz } from './study.ts';
import { signIn, startWorld, type TestSchool, type World } from './world.ts';

type Certificate = {
  id: string;
  number: string;
  personName: string;
  courseTitle: string;
  schoolName: string;
  isPrintable: boolean;
  withdrawnAt: string | null;
};
type Run = {
  id: string;
  state: string;
  progress: { percent: number };
  completedAt: string | null;
  modules: { title: string; progress: { done: number }; score: { percent: number } | null }[];
  certificates: Certificate[];
};

const CERTIFICATE = 'id number personName courseTitle schoolName isPrintable withdrawnAt';
const RECORD = `{ myRecord { name schoolName runs { id state progress { percent } completedAt
  modules { title progress { done } score { percent } } certificates { ${CERTIFICATE} } } } }`;
const ISSUE = `mutation ($id: ID!) { issueCertificate(enrolmentId: $id) { ${CERTIFICATE} } }`;
const VERIFY = `query ($number: String!) { certificate(number: $number) { ${CERTIFICATE} } }`;
const WITHDRAW = `mutation ($input: WithdrawCertificateInput!) {
  withdrawCertificate(input: $input) { ${CERTIFICATE} } }`;

let world: World;
let school: TestSchool;
let cohortId: string;
let keys: Awaited<ReturnType<typeof readKeys>>;
let learner: Learner;
let teacher: Client;

beforeAll(async () => {
  world = await startWorld({ PUBLIC_URL: 'https://school.example' });
  school = await world.makeSchool();
  const { personId, client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
  teacher = client;
  cohortId = await world.makeCohort(school, [personId]);
  keys = await readKeys(world);
  learner = await makeLearner(world, school, cohortId);
});
afterAll(() => world.stop());

async function readRun({ client, enrolmentId }: Learner): Promise<Run> {
  const { myRecord } = await client.get<{ myRecord: { runs: Run[] } }>(RECORD);
  const run = myRecord.runs.find(({ id }) => id === enrolmentId);
  if (!run) throw new Error('the run is not on the record');
  return run;
}

/** Everything in the order of the path, as the locks ask for. */
async function finishCourse({ client, enrolmentId }: Learner): Promise<void> {
  for (const { id, kind } of await readPath(client)) {
    const answers = keys.right;
    if (kind === 'LESSON') await finishLesson(client, { enrolmentId, lessonId: id, answers });
    else await takeQuiz(client, { enrolmentId, quizId: id, answers });
  }
}

async function issue({ client, enrolmentId }: Learner): Promise<Certificate> {
  const given = { id: enrolmentId };
  return (await client.get<{ issueCertificate: Certificate }>(ISSUE, given)).issueCertificate;
}

async function verify(number: string): Promise<Certificate | null> {
  const nobody = world.client();
  return (await nobody.get<{ certificate: Certificate | null }>(VERIFY, { number })).certificate;
}

/** What a reader of the sheet is told, and how it is tagged. */
async function readSheet(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  return { page, text: items.map((item) => ('str' in item ? item.str : '')).join('') };
}

async function fetchPdf(client: Client, number: string) {
  const address = `${world.url}/certificates/${number}.pdf`;
  const response = await fetch(address, { headers: { cookie: client.cookie } });
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe('my record', () => {
  it('begins with nothing done and no certificate to be had', async () => {
    expect(await readRun(learner)).toMatchObject({
      state: 'OPEN',
      progress: { percent: 0 },
      completedAt: null,
      certificates: [],
    });
    const refused = await learner.client.send(ISSUE, { id: learner.enrolmentId });
    expect(refused).toMatchObject({ code: 'COURSE_NOT_FINISHED' });
  });

  it('says what home says, and when the course was finished', async () => {
    await finishCourse(learner);
    const run = await readRun(learner);
    const { home } = await learner.client.get<{ home: { enrolments: Run[] } }>(
      '{ home { enrolments { progress { percent } } } }',
    );
    expect(home.enrolments[0]?.progress).toEqual(run.progress);
    expect(run.progress.percent).toBe(100);
    expect(run.completedAt).not.toBeNull();
    expect(run.modules.map(({ score }) => score?.percent)).toContain(100);
  });

  it('keeps a run that has ended', async () => {
    const other = await makeLearner(world, school, cohortId);
    await world.query("UPDATE enrolment SET state = 'ENDED' WHERE id = $1", [other.enrolmentId]);
    expect(await readRun(other)).toMatchObject({ state: 'ENDED' });
  });
});

describe('a certificate', () => {
  it('is issued once, however often and at once it is asked for', async () => {
    const issued = await Promise.all([1, 2, 3, 4].map(() => issue(learner)));
    expect(new Set(issued.map(({ number }) => number)).size).toBe(1);
    expect((await readRun(learner)).certificates).toHaveLength(1);
  });

  it('is verified by anyone who has its number, however it is typed', async () => {
    const { number, personName } = await issue(learner);
    const typed = number.toLowerCase().replaceAll('-', ' ');
    expect(await verify(typed)).toMatchObject({ number, personName, withdrawnAt: null });
  });

  it.each(['0000-0000-0001', '', 'x'.repeat(80), "'; DROP TABLE certificate; --"])(
    'is not %j',
    async (number) => {
      const { data, code } = await world.client().send<{ certificate: null }>(VERIFY, { number });
      expect(code === 'INPUT_INVALID' || data.certificate === null).toBe(true);
    },
  );

  it('is a tagged PDF with the name, the course, the number and where to verify it', async () => {
    const { number, personName } = await issue(learner);
    const { response, bytes } = await fetchPdf(learner.client, number);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toContain(`certificate-${number}.pdf`);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Marked true');
    const { page, text } = await readSheet(bytes);
    expect(text).toContain(personName);
    expect(text).toContain('Certificate of completion');
    expect(text).toContain(`https://school.example/verify/${number}`);
    expect(JSON.stringify(await page.getStructTree())).toMatch(/"Document".*"H1"/);
  });

  it("is a file for its owner, their instructor and the school's admins, and for nobody else", async () => {
    const { number } = await issue(learner);
    const { client: student } = await world.makeStudent(school, cohortId);
    const { client: instructor } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const { admin: otherAdmin } = await world.makeSchool();
    const status = async (client: Client) => (await fetchPdf(client, number)).response.status;
    expect(await status(school.admin)).toBe(200);
    expect(await status(teacher)).toBe(200);
    expect(await status(learner.client)).toBe(200);
    expect(await status(student)).toBe(404);
    expect(await status(instructor)).toBe(404);
    expect(await status(otherAdmin)).toBe(404);
    expect(await status(world.client())).toBe(401);
  });

  it('stays a file for its owner who is on the staff by now', async () => {
    const { number } = await issue(learner);
    const setRole = (role: string) =>
      world.query(
        `UPDATE membership m SET role = $2
           FROM enrolment e WHERE e.id = $1 AND m.person_id = e.person_id`,
        [learner.enrolmentId, role],
      );
    await setRole('INSTRUCTOR');
    const [{ email = '' } = {}] = await world.query<{ email: string }>(
      'SELECT p.email FROM person p JOIN enrolment e ON e.person_id = p.id WHERE e.id = $1',
      [learner.enrolmentId],
    );
    const owner = world.client();
    await signIn(owner, email);
    const { response } = await fetchPdf(owner, number);
    await setRole('STUDENT');
    expect(response.status).toBe(200);
  });

  it('that was withdrawn says so, and another can be issued', async () => {
    const first = await issue(learner);
    const input = { certificateId: first.id, reason: 'The name was wrong' };
    await school.admin.get(WITHDRAW, { input });
    await school.admin.get(WITHDRAW, { input });
    expect((await verify(first.number))?.withdrawnAt).not.toBeNull();
    const second = await issue(learner);
    expect(second.number).not.toBe(first.number);
    expect((await readRun(learner)).certificates.map(({ number }) => number)).toEqual([
      second.number,
      first.number,
    ]);
    const entries = await world.query("SELECT FROM audit_entry WHERE action LIKE 'certificate.%'");
    expect(entries).toHaveLength(3);
  });

  it("is not withdrawn by another school's admin, nor without a reason", async () => {
    const { id } = await issue(learner);
    const { admin } = await world.makeSchool();
    const input = { certificateId: id, reason: 'No' };
    expect((await admin.send(WITHDRAW, { input })).code).toBe('NOT_FOUND');
    const silent = { certificateId: id, reason: ' ' };
    expect((await school.admin.send(WITHDRAW, { input: silent })).code).toBe('INPUT_INVALID');
    const unknown = { certificateId: newId(), reason: 'Why' };
    expect((await school.admin.send(WITHDRAW, { input: unknown })).code).toBe('NOT_FOUND');
  });

  it('names no one by letters that it lacks, and says where the name stands', async () => {
    const other = await makeLearner(world, school, cohortId);
    await other.client.get('mutation ($name: String!) { changeName(name: $name) { name } }', {
      name: 'نور حداد',
    });
    const { myRecord } = await other.client.get<{ myRecord: { isNamePrintable: boolean } }>(
      '{ myRecord { isNamePrintable } }',
    );
    expect(myRecord.isNamePrintable).toBe(false);
    await finishCourse(other);
    const { number, personName, isPrintable } = await issue(other);
    expect({ personName, isPrintable }).toEqual({ personName: 'نور حداد', isPrintable: false });
    const { text } = await readSheet((await fetchPdf(other.client, number)).bytes);
    expect(text).toContain('the person named at the address below');
    expect(text).not.toContain('نور');
    expect((await verify(number))?.personName).toBe('نور حداد');
  });
});

describe('the numbers of certificates', () => {
  it('follow no order, and none is near another', async () => {
    const places: number[] = [];
    for (let count = 0; count < 12; count += 1) {
      const { id, number } = await issue(learner);
      places.push(placeOf(number));
      await school.admin.get(WITHDRAW, { input: { certificateId: id, reason: 'Once more' } });
    }
    const inOrder = places.toSorted((a, b) => a - b);
    expect(places).not.toEqual(inOrder);
    const gaps = inOrder.slice(1).map((place, index) => place - (inOrder[index] ?? 0));
    // Of 2^55 numbers; a counter, or a clock of milliseconds, gives neighbours.
    expect(Math.min(...gaps)).toBeGreaterThan(2 ** 30);
  });
});

/** Where a number stands among all there can be: its symbols but the last, which only checks them. */
function placeOf(number: string): number {
  const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const digits = Array.from(number.replaceAll('-', '').slice(0, -1), (one) => symbols.indexOf(one));
  return digits.reduce((place, digit) => place * symbols.length + digit, 0);
}
