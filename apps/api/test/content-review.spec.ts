import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { publishMedia } from './media.course.ts';
import {
  DRAFT,
  findRow,
  keyOf,
  LIST,
  listRows,
  makeReviewed,
  SIGN,
  signInput,
  TEXT,
  WITHDRAW,
  type Row,
} from './reviewing.ts';
import { startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function countEntries(): Promise<unknown> {
  const [row] = await world.query('SELECT count(*)::int AS n FROM content_review');
  return row;
}

describe('the texts to review', () => {
  it('are the newest release in the order of its path, then the atlas', async () => {
    const { school, instructor } = await makeReviewed(world);
    const { rows, total, reviewed } = await listRows(instructor, school);
    expect(rows[0]).toMatchObject({
      kind: 'LESSON',
      title: 'Warm hands',
      moduleTitle: 'Beginning',
    });
    expect(rows[1]).toMatchObject({ kind: 'QUESTION', moduleTitle: 'Beginning' });
    expect(rows.at(-1)).toMatchObject({ kind: 'MUSCLE', moduleTitle: null });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.length).toBe(total);
    expect(reviewed).toBe(0);
    expect(rows.every(({ review }) => review.state === 'DRAFT')).toBe(true);
  });

  it('that nobody signed yet can be asked for alone', async () => {
    const { school, instructor } = await makeReviewed(world);
    const row = await findRow(instructor, school, 'LESSON');
    await instructor.get(SIGN, signInput(row));
    const drafts = await listRows(instructor, school, true);
    expect(drafts.rows.some(({ id }) => id === row.id)).toBe(false);
    expect(drafts.reviewed).toBe(1);
    expect((await listRows(instructor, school)).rows.some(({ id }) => id === row.id)).toBe(true);
  });

  it('are read whole: a lesson as its tree, a question with its key and sources', async () => {
    const { school, instructor } = await makeReviewed(world);
    const read = async (kind: string) => {
      const { subject } = await findRow(instructor, school, kind);
      const input = { courseId: school.courseId, kind, subject };
      return (
        await instructor.get<{ reviewText: { body: object; sources: object[] } }>(TEXT, { input })
      ).reviewText;
    };
    expect(await read('LESSON')).toMatchObject({ body: { blocks: expect.any(Array) } });
    const question = await read('QUESTION');
    expect(question.body).toMatchObject({ type: 'single-choice', feedback: expect.any(Object) });
    expect(question.sources).toEqual([
      { id: 'book', citation: 'A book about hands.', isChecked: false },
    ]);
    expect(await read('MUSCLE')).toMatchObject({ body: { origin: expect.any(String) } });
  });
});

describe('a signature', () => {
  it.each(['LESSON', 'QUESTION', 'MUSCLE'])(
    'on a %s names who signed, with the licence and the day, and is audited',
    async (kind) => {
      const { school, instructor } = await makeReviewed(world);
      const row = await findRow(instructor, school, kind);
      const { signReview } = await instructor.get<{ signReview: Row }>(SIGN, signInput(row));
      expect(signReview).toMatchObject({
        ...row,
        canWithdraw: true,
        review: { state: 'REVIEWED', licence: 'MT-1042', date: expect.stringMatching(/^\d{4}-/) },
      });
      const [entry] = await world.query(
        "SELECT after FROM audit_entry WHERE school_id = $1 AND action = 'review.signed'",
        [school.schoolId],
      );
      expect(entry).toMatchObject({ after: { kind, subject: row.subject, licence: 'MT-1042' } });
    },
  );

  it('given twice, even at once, is one entry', async () => {
    const { school, instructor } = await makeReviewed(world);
    const row = await findRow(instructor, school, 'MUSCLE');
    const before = await countEntries();
    const signed = Array.from({ length: 6 }, () => instructor.send(SIGN, signInput(row)));
    expect((await Promise.all(signed)).map(({ code }) => code)).toEqual(Array(6).fill(null));
    expect(await countEntries()).toEqual({ n: (before as { n: number }).n + 1 });
  });

  it('belongs to the school that gave it', async () => {
    const { school, instructor } = await makeReviewed(world);
    const other = await makeReviewed(world);
    await instructor.get(SIGN, signInput(await findRow(instructor, school, 'MUSCLE')));
    expect((await findRow(other.instructor, other.school, 'MUSCLE')).review).toEqual(DRAFT);
  });

  it('stands for the text that was signed: a changed lesson is a draft again', async () => {
    const { school, instructor } = await makeReviewed(world);
    const row = await findRow(instructor, school, 'LESSON');
    await instructor.get(SIGN, signInput(row));
    await publishMedia(world, school);
    expect((await findRow(instructor, school, 'LESSON')).review.state).toBe('REVIEWED');
    await publishMedia(world, school, { 'lessons/l1.md': LESSON_CHANGED });
    expect((await findRow(instructor, school, 'LESSON')).review).toEqual(DRAFT);
  });

  it('is taken back by a new entry, by who gave it or by an admin', async () => {
    const { school, instructor } = await makeReviewed(world);
    const colleague = (await world.makePerson(school.schoolId, 'INSTRUCTOR')).client;
    const row = await findRow(instructor, school, 'QUESTION');
    await instructor.get(SIGN, signInput(row));
    const refused = await colleague.send(WITHDRAW, { input: keyOf(row) });
    expect(refused.code).toBe('FORBIDDEN');
    expect((await findRow(colleague, school, 'QUESTION')).canWithdraw).toBe(false);
    const { withdrawReview } = await school.admin.get<{ withdrawReview: Row }>(WITHDRAW, {
      input: keyOf(row),
    });
    expect(withdrawReview).toMatchObject({ review: DRAFT, canWithdraw: false });
    const acts = await world.query(
      'SELECT number, act FROM content_review WHERE school_id = $1 ORDER BY number',
      [school.schoolId],
    );
    expect(acts).toEqual([
      { number: 1, act: 'SIGNED' },
      { number: 2, act: 'WITHDRAWN' },
    ]);
    const { signReview } = await colleague.get<{ signReview: Row }>(SIGN, signInput(row));
    expect(signReview.review.state).toBe('REVIEWED');
  });
});

describe('a signature that is refused', () => {
  const cases: [string, (row: Row) => object, string][] = [
    [
      'for a text that changed since',
      (row) => ({ ...row, expected: 'f'.repeat(64) }),
      'REVIEW_OUTDATED',
    ],
    ['for no text', (row) => ({ ...row, expected: '' }), 'INPUT_INVALID'],
    ['for a lesson that is not there', (row) => ({ ...row, subject: newId() }), 'NOT_FOUND'],
    ['for a question by the id of a lesson', (row) => ({ ...row, kind: 'QUESTION' }), 'NOT_FOUND'],
    ['for a muscle by the id of a lesson', (row) => ({ ...row, kind: 'MUSCLE' }), 'NOT_FOUND'],
    ['for an id that is none', (row) => ({ ...row, subject: "l1'; --" }), 'INPUT_INVALID'],
    ['for a kind there is not', (row) => ({ ...row, kind: 'COURSE' }), 'INPUT_INVALID'],
    ['without a licence', (row) => ({ ...row, licence: '  ' }), 'INPUT_INVALID'],
    [
      'with a licence that cannot be stored',
      (row) => ({ ...row, licence: 'a\0b' }),
      'INPUT_INVALID',
    ],
    [
      'with a licence of 500 kB',
      (row) => ({ ...row, licence: 'x'.repeat(500_000) }),
      'INPUT_INVALID',
    ],
    [
      'with a licence of 1 MB',
      (row) => ({ ...row, licence: 'x'.repeat(1_048_576) }),
      'BODY_TOO_LARGE',
    ],
  ];

  it.each(cases)('%s stores nothing', async (_title, change, code) => {
    const { school, instructor } = await makeReviewed(world);
    const row = await findRow(instructor, school, 'LESSON');
    const before = await countEntries();
    const changed = change({ ...row, licence: 'MT-1042' } as Row) as Row & { licence: string };
    const input = { ...keyOf(changed), licence: changed.licence };
    const refused = await instructor.send(SIGN, { input });
    expect(refused.code).toBe(code);
    expect(refused.status).toBeLessThan(500);
    expect(await countEntries()).toEqual(before);
  });

  it('for the text of an older release, once a newer one has changed it', async () => {
    const { school, instructor } = await makeReviewed(world);
    const row = await findRow(instructor, school, 'LESSON');
    await publishMedia(world, school, { 'lessons/l1.md': LESSON_CHANGED });
    const refused = await instructor.send(SIGN, signInput(row));
    expect(refused).toMatchObject({ code: 'REVIEW_OUTDATED', extensions: { field: 'expected' } });
  });

  it("for another school's texts", async () => {
    const { school, instructor } = await makeReviewed(world);
    const other = await makeReviewed(world);
    const row = await findRow(instructor, school, 'LESSON');
    expect((await other.instructor.send(SIGN, signInput(row))).code).toBe('NOT_FOUND');
    expect((await other.instructor.send(LIST, { courseId: school.courseId })).code).toBe(
      'NOT_FOUND',
    );
    expect((await other.instructor.send(WITHDRAW, { input: keyOf(row) })).code).toBe('NOT_FOUND');
  });
});

const LESSON_CHANGED = `---
id: l1
title: Warm hands
minutes: 5
review: draft
---

## What it is

Another word about it. :source[book]

::check{question="C-1"}

::check{question="C-2"}
`;
