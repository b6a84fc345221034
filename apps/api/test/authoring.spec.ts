import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { change, countRows, keysOf, readDraft, readLesson, saveLesson } from './authoring.ts';
import type { Client } from './client.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let author: Client;
let courseId: string;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function begin(): Promise<void> {
  school = await world.makeSchool();
  courseId = school.courseId;
  author = (await world.makePerson(school.schoolId, 'INSTRUCTOR')).client;
}

const edit = (one: object) => change(author, courseId, one);
const count = (table: string, where?: string) => countRows(world, school.schoolId, table, where);

describe('a draft', () => {
  beforeEach(begin);

  it('begins as the newest release, without a change and without a problem', async () => {
    const draft = await readDraft(author, courseId);
    expect(draft).toMatchObject({ release: 1, changes: 0, problems: [], outlineVersion: 1 });
    expect(keysOf(draft)[1]).toEqual(['m2', 'l3', 'm2-quiz']);
  });

  it('is begun once, however many open it at the same time', async () => {
    await Promise.all(Array.from({ length: 6 }, () => readDraft(author, courseId)));
    expect(await count('draft_file', "path = 'course.yaml'")).toBe(1);
  });

  it('of a release without files begins as the shipped folder, when the course is that one', async () => {
    school = await world.makeSchool({ course: 'shipped' });
    await forgetFiles();
    const { client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const draft = await readDraft(client, school.courseId);
    expect(draft).toMatchObject({ title: 'Trigger point therapy', changes: 0, problems: [] });
    expect(draft.files).toContain('assets/hold.webm');
  });

  it('of a release without files can not begin for any other course', async () => {
    await forgetFiles();
    const { code } = await author.send('query ($c: ID!) { draft(courseId: $c) { title } }', {
      c: courseId,
    });
    expect(code).toBe('DRAFT_UNAVAILABLE');
  });
});

/** As a release of before folders were kept. */
async function forgetFiles(): Promise<void> {
  await world.query('ALTER TABLE release_file DISABLE TRIGGER USER');
  await world.query('DELETE FROM release_file WHERE school_id = $1', [school.schoolId]);
  await world.query('ALTER TABLE release_file ENABLE TRIGGER USER');
}

describe('a draft for the admin of another school is not there:', () => {
  let elsewhere: TestSchool;
  beforeAll(async () => {
    await begin();
    await readDraft(author, courseId);
    elsewhere = await world.makeSchool();
  });

  it.each([
    ['draft(courseId: $c) { title }'],
    ['draftLesson(courseId: $c, lesson: "l1") { text }'],
    ['draftSources(courseId: $c) { version }'],
    ['draftWords(courseId: $c) { version }'],
    ['draftQuestions(courseId: $c) { totalCount }'],
    ['draftQuestion(courseId: $c, key: "P-SC") { fields }'],
    ['draftChanges(courseId: $c) { path }'],
    ['draftHistory(courseId: $c, path: "course.yaml") { totalCount }'],
    ['releases(courseId: $c) { totalCount }'],
  ])('%s', async (field) => {
    expect((await elsewhere.admin.send(`query ($c: ID!) { ${field} }`, { c: courseId })).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('a lesson of a draft', () => {
  beforeEach(begin);

  it('is saved with the problems that it has, at their lines', async () => {
    const { text } = await readLesson(author, courseId, 'l1');
    const worse = `${text}\n<b onclick="alert(1)">bold</b>\n`;
    const saved = await saveLesson(author, { courseId, lesson: 'l1', text: worse, expected: 1 });
    const line = worse.split('\n').length - 1;
    expect(saved).toMatchObject({ version: 2, text: worse });
    expect(saved.problems[0]).toEqual({ path: 'lessons/l1.md', line, code: 'RAW_HTML' });
    expect((await readDraft(author, courseId)).changes).toBe(1);
  });

  it('that two people edit loses neither text', async () => {
    const { text } = await readLesson(author, courseId, 'l1');
    const save = (client: Client, words: string) =>
      saveLesson(client, { courseId, lesson: 'l1', text: text + words, expected: 1 });
    const answers = await Promise.all([save(author, 'one'), save(school.admin, 'two')]);
    const [conflict] = answers.filter((answer) => answer.mine !== undefined);
    const [saved] = answers.filter((answer) => answer.mine === undefined);
    expect([saved?.text, conflict?.mine].toSorted()).toEqual([`${text}one`, `${text}two`]);
    expect(conflict).toMatchObject({ theirs: saved?.text, version: 2 });
    expect(await count('draft_file', "path = 'lessons/l1.md'")).toBe(2);
  });

  it('that is saved again as it stands makes no version', async () => {
    const { text } = await readLesson(author, courseId, 'l1');
    const input = { courseId, lesson: 'l1', text: `${text}more`, expected: 1 };
    await saveLesson(author, input);
    expect(await saveLesson(author, input)).toMatchObject({ version: 2, text: `${text}more` });
    expect(await count('draft_file', "path = 'lessons/l1.md'")).toBe(2);
  });

  it.each(['no-such', '../course', 'l1.md', 'l1/../l2'])('is not found as %s', async (lesson) => {
    const { code } = await author.send(
      `mutation ($input: SaveDraftLessonInput!) { saveDraftLesson(input: $input) { __typename } }`,
      { input: { courseId, lesson, text: 'x', expected: 0 } },
    );
    expect(code).toBe('NOT_FOUND');
  });

  it.each([
    ['links that nest', '[a]('.repeat(20_000)],
    ['boxes that nest', ':::a\n'.repeat(8_000)],
  ])('that would keep the server busy is saved and not read: %s', async (_, body) => {
    const { text } = await readLesson(author, courseId, 'l1');
    const before = process.cpuUsage();
    const changed = `${text}\n${body}`;
    const saved = await saveLesson(author, { courseId, lesson: 'l1', text: changed, expected: 1 });
    const { user, system } = process.cpuUsage(before);
    expect(saved).toMatchObject({ version: 2, problems: [{ code: 'LESSON_UNREADABLE' }] });
    expect((user + system) / 1_000_000).toBeLessThan(5);
    expect((await readDraft(author, courseId)).problems).toHaveLength(1);
  });

  it('goes back to an earlier text by a new version', async () => {
    const { text } = await readLesson(author, courseId, 'l1');
    await saveLesson(author, { courseId, lesson: 'l1', text: 'gone', expected: 1 });
    const restore = `mutation ($input: RestoreDraftVersionInput!) { restoreDraftVersion(input: $input) {
      ... on DraftVersion { version text } ... on DraftConflict { theirs } } }`;
    const input = { courseId, path: 'lessons/l1.md', version: 1, expected: 2 };
    const answer = await author.get(restore, { input });
    expect(answer).toEqual({ restoreDraftVersion: { version: 3, text } });
    expect((await readDraft(author, courseId)).changes).toBe(0);
    const late = await author.get(restore, { input: { ...input, version: 2 } });
    expect(late).toEqual({ restoreDraftVersion: { theirs: text } });
    const { draftHistory } = await author.get<{ draftHistory: object }>(
      `query ($c: ID!) { draftHistory(courseId: $c, path: "lessons/l1.md", first: 2) {
         totalCount pageInfo { hasNextPage } edges { node { version } } } }`,
      { c: courseId },
    );
    expect(draftHistory).toEqual({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { version: 3 } }, { node: { version: 2 } }],
    });
  });
});

describe('a new course', () => {
  beforeEach(begin);

  const create = (title: string) =>
    author.get<{ createCourse: { courseId: string; problems: { code: string }[] } }>(
      `mutation ($input: CreateCourseInput!) { createCourse(input: $input) {
         courseId title release problems { code } } }`,
      { input: { title } },
    );

  it('begins empty, gets a source and a lesson, and is listed', async () => {
    const { createCourse: made } = await create('Two hands');
    courseId = made.courseId;
    expect(made).toMatchObject({ release: null, problems: [{ code: 'COURSE_EMPTY' }] });
    await edit({ addModule: { title: 'One' } });
    const draft = await edit({ addLesson: { module: 'one', title: 'Grip', minutes: 3 } });
    expect(draft.problems).toMatchObject([{ code: 'LESSON_WITHOUT_SOURCE' }]);
    const { authoredCourses } = await author.get<{ authoredCourses: object[] }>(
      '{ authoredCourses { title release changedFiles problems } }',
    );
    expect(authoredCourses).toEqual([
      { title: 'Two hands', release: 1, changedFiles: 0, problems: 0 },
      { title: 'Two hands', release: null, changedFiles: 3, problems: 1 },
    ]);
  });

  it('is listed as it stands after each change', async () => {
    const listed = async () => {
      const list = '{ authoredCourses { changedFiles problems release } }';
      const { authoredCourses } = await author.get<{ authoredCourses: object[] }>(list);
      return authoredCourses[0];
    };
    const { text } = await readLesson(author, courseId, 'l1');
    const save = (changed: string, expected: number) =>
      saveLesson(author, { courseId, lesson: 'l1', text: changed, expected });
    expect(await listed()).toEqual({ changedFiles: 0, problems: 0, release: 1 });
    await save(`${text}\n<b>bold\n`, 1);
    expect(await listed()).toEqual({ changedFiles: 1, problems: 1, release: 1 });
    await save(text, 2);
    expect(await listed()).toEqual({ changedFiles: 0, problems: 0, release: 1 });
  });
});
