import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PublishService } from '../src/courses/index.ts';
import { everyType } from './question-types.course.ts';
import { ANSWER, answerInput, readActivities, startAttempt } from './study.ts';
import type { TestAttempt, TestSlot } from './study.ts';
import { startWorld, type TestStudent, type World } from './world.ts';

type Side = { id: string; text: string };
type Shown = { options?: Side[]; items?: Side[]; left?: Side[]; right?: Side[] };
/** The id under which a slot shows a text. */
type IdOf = (text: string) => string;

let world: World;
let student: TestStudent;
let attempt: TestAttempt;

beforeAll(async () => {
  world = await startWorld();
  const school = await world.makeSchoolWithoutCourse();
  const { schoolId, adminId: actorId } = school;
  const command = { schoolId, actorId, files: everyType, note: 'Every type', now: new Date() };
  const published = { ...school, ...(await world.app.get(PublishService).publish(command)) };
  student = await world.makeStudent(published, await world.makeCohort(published));
  const { practice } = await readActivities(student.client);
  attempt = await startAttempt(student.client, student.enrolmentId, practice);
});
afterAll(() => world.stop());

function slotOf(type: string): TestSlot {
  const slot = attempt.slots.find((candidate) => candidate.type === type);
  if (!slot) throw new Error(`no ${type} in the attempt`);
  return slot;
}

function idsOf({ question }: TestSlot): IdOf {
  const { options = [], items = [], left = [], right = [] } = question as Shown;
  const sides = [...options, ...items, ...left, ...right];
  return (text) => sides.find((side) => side.text === text)?.id ?? `no ${text}`;
}

async function expectUnchanged(send: () => Promise<{ status: number; code: string | null }>) {
  const before = await readRows();
  const { status, code } = await send();
  expect(status).toBeLessThan(500);
  expect(await readRows()).toEqual(before);
  return code;
}

/** Answers in JSON that no JSON.stringify writes: what stands for `"<number>"` becomes that number. */
async function sendRaw(type: string, response: unknown, number: string) {
  const input = answerInput(attempt.id, slotOf(type).position, response);
  const body = JSON.stringify({ query: ANSWER, variables: { input } });
  const answered = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-palpate': '1',
      cookie: student.client.cookie,
    },
    body: body.replaceAll('"<number>"', number),
  });
  const { errors } = (await answered.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: answered.status, code: errors?.[0]?.extensions.code ?? null };
}

const MALFORMED = 'RESPONSE_MALFORMED';
const UNKNOWN = 'RESPONSE_UNKNOWN_OPTION';
const TWICE = 'RESPONSE_DUPLICATE_OPTION';
const half = '\ud83d';

type Bad = [string, string, (id: IdOf) => unknown, string];
const bad: Bad[] = [
  ['single-choice', 'nothing in it', () => ({}), MALFORMED],
  ['single-choice', 'two fields', (id) => ({ choice: id('Option one'), x: 1 }), MALFORMED],
  ['single-choice', "the author's id", () => ({ choice: 'a' }), UNKNOWN],
  ['single-choice', 'a list', (id) => ({ choice: [id('Option one')] }), MALFORMED],
  ['multiple-response', 'nothing in it', () => ({}), MALFORMED],
  [
    'multiple-response',
    'an option twice',
    (id) => ({ choices: Array(2).fill(id('Option one')) }),
    TWICE,
  ],
  ['multiple-response', 'a stranger', (id) => ({ choices: [id('Option one'), 'z'] }), UNKNOWN],
  ['multiple-response', 'a text', (id) => ({ choices: id('Option one') }), MALFORMED],
  ['ordering', 'a step missing', (id) => ({ order: [id('First')] }), 'RESPONSE_INCOMPLETE'],
  ['ordering', 'a step twice', (id) => ({ order: Array(3).fill(id('First')) }), TWICE],
  ['ordering', 'a stranger', (id) => ({ order: [id('First'), id('Second'), 'x'] }), UNKNOWN],
  ['ordering', 'numbers', () => ({ order: [1, 2, 3] }), MALFORMED],
  ['true-false', 'nothing in it', () => ({}), MALFORMED],
  ['true-false', 'a word', () => ({ choice: 'true' }), MALFORMED],
  ['true-false', 'a number', () => ({ choice: 1 }), MALFORMED],
  ['true-false', 'a second field', () => ({ choice: true, choices: [] }), MALFORMED],
  ['numeric', 'nothing in it', () => ({}), MALFORMED],
  ['numeric', 'no unit', () => ({ value: 165 }), 'RESPONSE_UNKNOWN_UNIT'],
  ['numeric', 'another unit', () => ({ value: 165, unit: 'hours' }), 'RESPONSE_UNKNOWN_UNIT'],
  ['numeric', 'a number in words', () => ({ value: '165', unit: 'seconds' }), MALFORMED],
  ['numeric', 'NaN in words', () => ({ value: 'NaN', unit: 'seconds' }), MALFORMED],
  ['numeric', 'a factor of its own', () => ({ value: 1, unit: 'seconds', factor: 165 }), MALFORMED],
  ['matching', 'nothing in it', () => ({}), MALFORMED],
  ['matching', "the author's ids", () => ({ pairs: { 1: 'r' } }), UNKNOWN],
  [
    'matching',
    'the sides changed',
    (id) => ({ pairs: { [id('Right one')]: id('Left one') } }),
    UNKNOWN,
  ],
  [
    'matching',
    'a right side twice',
    (id) => ({ pairs: { [id('Left one')]: id('Right one'), [id('Left two')]: id('Right one') } }),
    TWICE,
  ],
  ['matching', 'a list', (id) => ({ pairs: [[id('Left one'), id('Right one')]] }), MALFORMED],
  ['point-on-body', 'one coordinate', () => ({ x: 0.5 }), MALFORMED],
  ['point-on-body', 'a point outside', () => ({ x: 1.2, y: 0.5 }), 'RESPONSE_OUT_OF_FIGURE'],
  ['point-on-body', 'a point above', () => ({ x: 0.5, y: -1e-9 }), 'RESPONSE_OUT_OF_FIGURE'],
  ['point-on-body', 'coordinates in words', () => ({ x: 'Infinity', y: '0.5' }), MALFORMED],
  ['point-on-body', 'a radius of its own', () => ({ x: 0.5, y: 0.5, radius: 1 }), MALFORMED],
  ['short-answer', 'nothing in it', () => ({}), MALFORMED],
  ['short-answer', 'a number', () => ({ text: 5 }), MALFORMED],
  ['short-answer', 'too much text', () => ({ text: 'a'.repeat(501) }), 'RESPONSE_TOO_LONG'],
  ['extended-text', 'nothing in it', () => ({}), MALFORMED],
  ['extended-text', 'marks of its own', () => ({ text: 'a', fraction: 1 }), MALFORMED],
  ['extended-text', 'too much text', () => ({ text: 'a'.repeat(20_001) }), 'RESPONSE_TOO_LONG'],
  ['claim-check', 'nothing in it', () => ({}), MALFORMED],
  ['claim-check', 'another word', () => ({ verdict: 'wrong' }), MALFORMED],
  ['claim-check', 'two verdicts', () => ({ verdict: ['sound', 'false'] }), MALFORMED],
];

describe('a response that does not fit its type', () => {
  it.each(bad)('%s with %s is refused by name and changes nothing', async (type, _, make, code) => {
    const slot = slotOf(type);
    const input = answerInput(attempt.id, slot.position, make(idsOf(slot)));
    expect(await expectUnchanged(() => student.client.send(ANSWER, { input }))).toBe(code);
  });
});

const fields: [string, string][] = [
  ['single-choice', 'choice'],
  ['multiple-response', 'choices'],
  ['ordering', 'order'],
  ['true-false', 'choice'],
  ['numeric', 'value'],
  ['matching', 'pairs'],
  ['point-on-body', 'x'],
  ['short-answer', 'text'],
  ['extended-text', 'text'],
  ['claim-check', 'verdict'],
];

describe.each(fields)('%s', (type, field) => {
  const answer = (response: unknown) => {
    const input = answerInput(attempt.id, slotOf(type).position, response);
    return expectUnchanged(() => student.client.send(ANSWER, { input }));
  };

  it.each(['1e999', '-1e999'])('refuses the number %s', async (number) => {
    const response = { [field]: '<number>', ...(type === 'numeric' && { unit: 'seconds' }) };
    const code = await expectUnchanged(() => sendRaw(type, response, number));
    expect(code).toBe(MALFORMED);
  });

  it('refuses NaN, which is no JSON', async () => {
    const code = await expectUnchanged(() => sendRaw(type, { [field]: '<number>' }, 'NaN'));
    expect(code).toBe('INPUT_INVALID');
  });

  it('refuses nearly a megabyte of text', async () => {
    expect(await answer({ [field]: 'a'.repeat(900_000) })).toMatch(/^RESPONSE_/);
  });

  it('refuses more than a megabyte at the door', async () => {
    expect(await answer({ [field]: 'a'.repeat(1_100_000) })).toBe('BODY_TOO_LARGE');
  });

  it('refuses text that can’t be stored', async () => {
    expect(await answer({ [field]: 'a\0b' })).toBe('INPUT_INVALID');
    expect(await answer({ [field]: half })).toBe('INPUT_INVALID');
  });

  it.each([7, true, 'text', [[]], [null]])(
    'refuses %j in place of a response',
    async (response) => {
      expect(await answer(response)).toBe(MALFORMED);
    },
  );

  it('refuses the response of another type', async () => {
    expect(await answer({ answer: 'a' })).toBe(MALFORMED);
  });
});

const right: [string, (id: IdOf) => unknown][] = [
  ['single-choice', (id) => ({ choice: id('Option one') })],
  ['multiple-response', (id) => ({ choices: [id('Option two'), id('Option one')] })],
  ['ordering', (id) => ({ order: ['First', 'Second', 'Third'].map(id) })],
  ['true-false', () => ({ choice: false })],
  ['numeric', () => ({ value: 2.75, unit: 'minutes' })],
  [
    'matching',
    (id) => ({ pairs: { [id('Left one')]: id('Right one'), [id('Left two')]: id('Right two') } }),
  ],
  ['short-answer', () => ({ text: ' Levator scapulae.' })],
  ['claim-check', () => ({ verdict: 'unsupported' })],
];

describe('the ids that a slot shows', () => {
  it.each(['single-choice', 'multiple-response', 'ordering', 'matching'])(
    'of %s say nothing of the author’s, whose order may be the key',
    async (type) => {
      const { questionId } = await readQuestion(slotOf(type));
      const guessed = ['a', 'b', 'c', 'x', 'y', 'z', '1', '2', 'r', 's', 't'].map((id) =>
        createHash('sha256').update(`${questionId}:${id}`).digest('hex').slice(0, 10),
      );
      const shown = JSON.stringify(slotOf(type).question);
      expect(guessed.filter((id) => shown.includes(id))).toEqual([]);
    },
  );
});

/** A student is told the question's id. */
async function readQuestion({ position }: TestSlot): Promise<{ questionId: string }> {
  const { attempt: read } = await student.client.get<{
    attempt: { slots: { position: number; questionId: string }[] };
  }>('query ($id: ID!) { attempt(id: $id) { slots { position questionId } } }', { id: attempt.id });
  return { questionId: read.slots.find((slot) => slot.position === position)?.questionId ?? '' };
}

describe('a response that fits', () => {
  const check = async (type: string, response: unknown) => {
    const { position } = slotOf(type);
    const input = answerInput(attempt.id, position, response, true);
    const { answer } = await student.client.get<{ answer: TestSlot }>(ANSWER, { input });
    return answer;
  };

  it.each(right)('to %s is right', async (type, make) => {
    const response = make(idsOf(slotOf(type)));
    expect(await check(type, response)).toMatchObject({
      isClosed: true,
      verdict: { isRight: true, fraction: expect.stringMatching(/^1(\.0+)?$/) },
    });
  });

  it('to point-on-body is right inside the area that the release keeps', async () => {
    const [row] = await world.query<{ shape: { points: [number, number][] } }>(
      `SELECT definition->'key'->0->'shapes'->0 AS shape FROM question_version
        WHERE type = 'point-on-body'`,
    );
    const points = row?.shape.points ?? [];
    const mean = (axis: 0 | 1) =>
      points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    const response = { x: mean(0), y: mean(1) };
    expect(await check('point-on-body', response)).toMatchObject({
      verdict: { isRight: true, feedback: { accepted: expect.any(Array) } },
    });
  });
});

function readRows() {
  return world.query(`SELECT (SELECT count(*) FROM attempt_event) AS events,
                             (SELECT json_agg(s ORDER BY attempt_id, position) FROM attempt_slot s) AS slots`);
}
