import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  archiveQuestion,
  editOutline,
  newQuestion,
  publishDraft,
  readChanges,
  readDraft,
  readLesson,
  readQuestion,
  saveLesson,
  saveQuestion,
} from './authoring.ts';
import { DraftWriter } from '../src/authoring/drafts/draft.writer.ts';
import type { Client } from './client.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let author: Client;
let courseId: string;

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  await begin('small');
});
afterAll(() => world.stop());

async function begin(course: 'small' | 'shipped'): Promise<void> {
  school = await world.makeSchool({ course });
  courseId = school.courseId;
  author = (await world.makePerson(school.schoolId, 'INSTRUCTOR')).client;
}

async function counts(): Promise<Record<string, number>> {
  const tables = ['source', 'question', 'question_version', 'release', 'asset'];
  const rows = await Promise.all(
    tables.map(async (table) => {
      const [row] = await world.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${table} WHERE school_id = $1`,
        [school.schoolId],
      );
      return [table, row?.n ?? 0] as const;
    }),
  );
  return Object.fromEntries(rows);
}

async function publish(note = 'What is new') {
  const { fingerprint } = await readDraft(author, courseId);
  return publishDraft(author, { courseId, fingerprint, note });
}

async function mend(lesson: string, change: (text: string) => string) {
  const { text, version: expected } = await readLesson(author, courseId, lesson);
  return saveLesson(author, { courseId, lesson, text: change(text), expected });
}

/** As no screen writes it: an outline keeps what was published under its ids. */
async function rewriteOutline(change: (text: string) => string): Promise<void> {
  const document = `query ($c: ID!) {
    draftHistory(courseId: $c, path: "course.yaml") { edges { node { text } } } }`;
  type History = { draftHistory: { edges: { node: { text: string } }[] } };
  const { draftHistory } = await author.get<History>(document, { c: courseId });
  const text = change(draftHistory.edges[0]?.node.text ?? '');
  const { schoolId, adminId: personId } = school;
  const place = { schoolId, courseId, personId, now: new Date() };
  const writer = world.app.get(DraftWriter, { strict: false });
  await writer.saveText(place, { path: 'course.yaml', text, expected: 1 });
}

describe('publishing a draft', () => {
  it('of the shipped course after a mended word stores one text and no question', async () => {
    await begin('shipped');
    await readDraft(author, courseId);
    const before = await counts();
    await mend('l4', (text) => text.replace('pressure', 'pressures'));
    expect(await publish()).toMatchObject({ number: 2, cohorts: 0 });
    expect(await counts()).toEqual({
      ...before,
      source: (before['source'] ?? 0) + 1,
      release: 2,
    });
    expect(await readDraft(author, courseId)).toMatchObject({ release: 2, changes: 0 });
  });

  it('is the story of a mended lesson, a new question and a quiz that asks it', async () => {
    await mend('l2', (text) => text.replace('A second word.', 'A better word.'));
    const input = { courseId, fields: newQuestion, place: 'm1-practice' };
    const added = await saveQuestion(author, input);
    expect(added).toMatchObject({ path: 'questions/practice.yaml', problems: [], usedIn: [] });
    const { outlineVersion: expected } = await readDraft(author, courseId);
    const questions = ['P-SC', added.key];
    const edit = { setQuestions: { activity: 'm1-practice', questions } };
    await editOutline(author, { courseId, expected, edit });
    expect(await readChanges(author, courseId)).toMatchObject([
      { path: 'course.yaml', kind: 'CHANGED' },
      { path: 'lessons/l2.md', after: expect.stringContaining('A better word.') },
      { path: 'questions/practice.yaml', kind: 'CHANGED' },
    ]);
    const before = await counts();
    const release = await publish('A question more');
    expect(release).toMatchObject({ number: 2, note: 'A question more', isCorrection: false });
    const after = await counts();
    expect(after['question']).toBe((before['question'] ?? 0) + 1);
    expect(after['question_version']).toBe((before['question_version'] ?? 0) + 1);
    const { releaseChanges } = await author.get<{ releaseChanges: object[] }>(
      'query ($r: ID!) { releaseChanges(releaseId: $r) { path } }',
      { r: release.id },
    );
    expect(releaseChanges).toHaveLength(3);
    expect((await readQuestion(author, courseId, added.key)).isPublished).toBe(true);
  });

  it('leaves out what was archived, and keeps its ids for when it comes back', async () => {
    const { outlineVersion } = await readDraft(author, courseId);
    const archive = { archive: { activity: 'l6' } };
    await editOutline(author, { courseId, expected: outlineVersion, edit: archive });
    await archiveQuestion(author, {
      courseId,
      key: 'P-OR',
      expected: (await readQuestion(author, courseId, 'P-OR')).expected,
      isArchived: true,
    });
    expect((await readDraft(author, courseId)).problems).toMatchObject([
      { code: 'UNKNOWN_QUESTION', path: 'course.yaml' },
    ]);
    await editOutline(author, {
      courseId,
      expected: 2,
      edit: { setQuestions: { activity: 'm1-practice', questions: ['P-SC'] } },
    });
    const { id } = await publish();
    const placed = await world.query(
      `SELECT a.key FROM release_activity r
         JOIN activity a ON a.school_id = r.school_id AND a.id = r.activity_id
        WHERE r.release_id = $1 AND a.key = 'l6'`,
      [id],
    );
    expect(placed).toEqual([]);
    const restore = { restore: { activity: 'l6', module: 'm4' } };
    await editOutline(author, { courseId, expected: 3, edit: restore });
    await publish('It is back');
    const kept = await world.query("SELECT id FROM activity WHERE school_id = $1 AND key = 'l6'", [
      school.schoolId,
    ]);
    expect(kept).toHaveLength(1);
  });

  it('with a problem is refused with the list, and nothing is written', async () => {
    await mend('l1', (text) => `${text}\n<script>alert(1)</script>\n`);
    const before = await counts();
    const refused = await publish();
    expect(refused.problems).toMatchObject([{ path: 'lessons/l1.md', code: 'RAW_HTML' }]);
    expect(await counts()).toEqual(before);
  });

  it('that is another than the one that was read is refused', async () => {
    const { fingerprint } = await readDraft(author, courseId);
    await mend('l1', (text) => `${text}\nMore.\n`);
    const answer = await publishDraft(author, { courseId, fingerprint, note: 'Too late' });
    const now = await readDraft(author, courseId);
    expect(answer).toMatchObject({ fingerprint: now.fingerprint });
    expect((await counts())['release']).toBe(1);
  });

  it('that holds nothing new is refused', async () => {
    const { problems } = await publish();
    expect(problems).toMatchObject([{ code: 'NOTHING_CHANGED' }]);
  });

  it('twice at a time makes one release', async () => {
    await mend('l1', (text) => `${text}\nMore.\n`);
    const answers = await Promise.all([publish(), publish(), publish()]);
    expect(answers.filter(({ number }) => number === 2)).toHaveLength(1);
    expect((await counts())['release']).toBe(2);
  });

  it.each([
    ['its id', (text: string) => text.replace('id: hands', 'id: feet'), 'COURSE_ID_CHANGED'],
    ['a slot', (text: string) => text.replace('slot: 2', 'slot: 9'), 'MODULE_SLOT_CHANGED'],
    [
      'a kind',
      (text: string) =>
        text
          .replace(
            'preset: practice\n        minutes: 3\n        questions: [P-SC, P-MR, P-OR]',
            'preset: quiz\n        minutes: 3\n        questions: [G-SIDE]',
          )
          .replace('m1-quiz\n', 'm1-quizz\n'),
      'ACTIVITY_KIND_CHANGED',
    ],
  ])('that changes %s is refused by name', async (_title, change, code) => {
    await rewriteOutline(change);
    expect((await publish()).problems?.map((problem) => problem.code)).toContain(code);
  });

  it.each(['', '   ', 'x'.repeat(501)])(
    'without a note, or with too much of one, is refused',
    async (note) => {
      const input = { courseId, fingerprint: 'a'.repeat(64), note };
      const { code, extensions } = await author.send(
        'mutation ($input: PublishDraftInput!) { publishDraft(input: $input) { __typename } }',
        { input },
      );
      expect([code, extensions['field']]).toEqual(['INPUT_INVALID', 'note']);
    },
  );

  it('is listed, newest first, a page at a time', async () => {
    await mend('l1', (text) => `${text}\nMore.\n`);
    await publish('The second');
    const document = `query ($c: ID!, $a: String) { releases(courseId: $c, first: 1, after: $a) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { number note cohorts } } } }`;
    await world.makeCohort(school);
    type Page = { releases: { pageInfo: { endCursor: string }; edges: object[] } };
    const first = await author.get<Page>(document, { c: courseId });
    expect(first.releases.edges).toEqual([{ node: { number: 2, note: 'The second', cohorts: 0 } }]);
    const after = first.releases.pageInfo.endCursor;
    const second = await author.get<Page>(document, { c: courseId, a: after });
    expect(second.releases).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
    expect(second.releases.edges).toMatchObject([{ node: { number: 1, cohorts: 1 } }]);
  });
});
