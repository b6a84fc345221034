import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { findDifferences } from './recompute.ts';
import {
  ANSWER,
  answerInput,
  readActivities,
  readKeys,
  START,
  startAttempt,
  submit,
} from './study.ts';
import type { Activities, TestAttempt, TestSlot } from './study.ts';
import { PASSWORD, signIn, startWorld, type TestStudent, type World } from './world.ts';

const HEADERS = { 'content-type': 'application/json', 'x-palpate': '1' };
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

let world: World;
let student: TestStudent;
let activities: Activities;
let attempt: TestAttempt;
let keys: Awaited<ReturnType<typeof readKeys>>;

beforeAll(async () => {
  world = await startWorld();
  const school = await world.makeSchool();
  student = await world.makeStudent(school, await world.makeCohort(school));
  activities = await readActivities(student.client);
  attempt = await startAttempt(student.client, student.enrolmentId, activities.quiz);
  keys = await readKeys(world);
});
afterAll(() => world.stop());

function slotOf(type: string): TestSlot {
  const slot = attempt.slots.find((candidate) => candidate.type === type);
  if (!slot) throw new Error(`no ${type} in the quiz`);
  return slot;
}

describe('a response that does not fit', () => {
  const cases: [string, string, (slot: TestSlot) => unknown, string][] = [
    ['an unknown option', 'single-choice', () => ({ choice: 'nope' }), 'RESPONSE_UNKNOWN_OPTION'],
    [
      "another question's option",
      'single-choice',
      () => keys.right(slotOf('multiple-response')),
      'RESPONSE_MALFORMED',
    ],
    [
      'an option twice',
      'multiple-response',
      (slot) => ({ choices: [idOf(slot), idOf(slot)] }),
      'RESPONSE_DUPLICATE_OPTION',
    ],
    ['half an order', 'ordering', (slot) => ({ order: [idOf(slot)] }), 'RESPONSE_INCOMPLETE'],
    ['a number', 'single-choice', () => 7, 'RESPONSE_MALFORMED'],
    ['text with a NUL', 'single-choice', () => ({ choice: 'a\0b' }), 'INPUT_INVALID'],
    ['a list of lists', 'multiple-response', () => ({ choices: [[[]]] }), 'RESPONSE_MALFORMED'],
  ];

  it.each(cases)('%s is refused by name and changes nothing', async (_title, type, make, code) => {
    const slot = slotOf(type);
    const before = await readRows();
    const input = answerInput(attempt.id, slot.position, make(slot));
    const answered = await student.client.send(ANSWER, { input });
    expect(answered.code).toBe(code);
    expect(answered.status).toBeLessThan(500);
    expect(await readRows()).toEqual(before);
  });
});

describe('a command that does not fit', () => {
  const cases: [string, (input: ReturnType<typeof answerInput>) => object, string, string][] = [
    [
      'an attempt id that is none',
      (input) => ({ ...input, attemptId: 'x' }),
      'INPUT_INVALID',
      'attemptId',
    ],
    [
      'an event id that is none',
      (input) => ({ ...input, eventId: "'; --" }),
      'INPUT_INVALID',
      'eventId',
    ],
    [
      'a position past the end',
      (input) => ({ ...input, position: 99 }),
      'INPUT_INVALID',
      'position',
    ],
    ['a position below 1', (input) => ({ ...input, position: -1 }), 'INPUT_INVALID', 'position'],
    ['a verdict asked of a quiz', (input) => ({ ...input, check: true }), 'INPUT_INVALID', 'check'],
  ];

  it.each(cases)('%s is refused with its field', async (_title, change, code, field) => {
    const input = change(answerInput(attempt.id, 1, null));
    const answered = await student.client.send(ANSWER, { input });
    expect(answered.extensions).toMatchObject({ code, field });
  });

  it('refuses an answer after submission', async () => {
    const done = await startAttempt(student.client, student.enrolmentId, activities.practice);
    await submit(student.client, done.id);
    const [slot] = done.slots;
    const input = answerInput(done.id, 1, slot && keys.right(slot));
    expect((await student.client.send(ANSWER, { input })).code).toBe('ATTEMPT_CLOSED');
  });

  it("refuses to start with another attempt's id", async () => {
    const input = { id: attempt.id, enrolmentId: student.enrolmentId, quizId: activities.practice };
    expect((await student.client.send(START, { input })).code).toBe('ID_CONFLICT');
  });

  it('refuses an activity that is not of the course', async () => {
    const input = { id: newId(), enrolmentId: student.enrolmentId, quizId: newId() };
    expect((await student.client.send(START, { input })).code).toBe('NOT_FOUND');
  });
});

describe('a request that does not fit', () => {
  async function post(body: string, headers: Record<string, string> = HEADERS) {
    const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body });
    const text = await response.text();
    return { status: response.status, text };
  }

  const depth = (levels: number) => `{ ${'a { '.repeat(levels)} b ${'} '.repeat(levels)} }`;
  const many = Array.from({ length: 500 }, (_, index) => `a${index}: site { isEmpty }`).join(' ');
  const cases: [string, () => Promise<{ status: number; text: string }>, number, string][] = [
    [
      'a body of 10 MB',
      () => post(JSON.stringify({ query: 'x'.repeat(10_000_000) })),
      413,
      'BODY_TOO_LARGE',
    ],
    ['absurd depth', () => post(JSON.stringify({ query: depth(4_000) })), 400, 'QUERY_TOO_DEEP'],
    [
      'five hundred aliases',
      () => post(JSON.stringify({ query: `{ ${many} }` })),
      400,
      'QUERY_TOO_DEEP',
    ],
    ['no query at all', () => post('{}'), 400, ''],
    ['half a JSON', () => post('{"query": '), 400, ''],
    [
      'an unknown field',
      () => post(JSON.stringify({ query: '{ nothing }' })),
      400,
      'QUERY_INVALID',
    ],
    ['a form', () => post('query=1', { 'content-type': 'text/plain', 'x-palpate': '1' }), 400, ''],
    ['no header of ours', () => post('{}', { 'content-type': 'application/json' }), 400, ''],
  ];

  it.each(cases)('%s gets a clear error', async (_title, send, status, code) => {
    const answered = await send();
    expect([answered.status, answered.text]).toEqual([status, expect.stringContaining(code)]);
    expect(answered.text).toMatch(/"code"/);
    expect(answered.text).not.toMatch(/node_modules|\.ts:/);
  });

  it('suggests no field of the schema', async () => {
    const { text } = await post(JSON.stringify({ query: '{ hom { id } }' }));
    expect(text).not.toMatch(/Did you mean/);
  });

  it('runs no mutation by GET', async () => {
    const query = encodeURIComponent('mutation { signOut }');
    const response = await fetch(`${world.url}/graphql?query=${query}`, { headers: HEADERS });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

describe('a session', () => {
  it('that has ended is refused', async () => {
    const client = world.client({ isStudent: true });
    const [person] = await world.query<{ email: string }>(
      'SELECT email FROM person WHERE id = $1',
      [student.personId],
    );
    await signIn(client, person?.email ?? '');
    const { cookie } = client;
    await client.get('mutation { signOut }');
    client.cookie = cookie;
    expect((await client.send('{ home { enrolments { id } } }')).code).toBe('SESSION_ENDED');
  });

  it('that has expired is refused', async () => {
    const client = world.client({ isStudent: true });
    const [person] = await world.query<{ email: string }>(
      'SELECT email FROM person WHERE id = $1',
      [student.personId],
    );
    await signIn(client, person?.email ?? '');
    await world.query(`UPDATE session SET expires_at = now() - interval '1 day'
                        WHERE id = (SELECT id FROM session ORDER BY created_at DESC LIMIT 1)`);
    expect((await client.send('{ home { enrolments { id } } }')).code).toBe('SESSION_ENDED');
  });

  it('is never opened with a wrong password, and soon not even tried', async () => {
    const input = { email: 'nobody@school.example', password: `${PASSWORD}!` };
    const codes = [];
    for (let attempts = 0; attempts < 12; attempts += 1) {
      codes.push((await world.client().send(SIGN_IN, { input })).code);
    }
    expect(new Set(codes)).toEqual(new Set(['SIGN_IN_FAILED', 'SIGN_IN_LIMITED']));
    expect(codes.at(-1)).toBe('SIGN_IN_LIMITED');
  });
});

describe('after all of this', () => {
  it('every roll-up is what the events say', async () => {
    expect(await findDifferences(world)).toEqual([]);
  });
});

function idOf({ question }: TestSlot): string | undefined {
  return (question.options ?? question.items ?? [])[0]?.id;
}

function readRows() {
  return world.query(`SELECT (SELECT count(*) FROM attempt_event) AS events,
                             (SELECT json_agg(s ORDER BY attempt_id, position) FROM attempt_slot s) AS slots`);
}
