import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { editOutline, readDraft, readLesson, saveLesson } from './authoring.ts';
import type { Client } from './client.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let author: Client;
let courseId: string;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  courseId = school.courseId;
  author = (await world.makePerson(school.schoolId, 'INSTRUCTOR')).client;
});
afterAll(() => world.stop());

describe('a draft', () => {
  it('begins as the newest release, without a change and without a problem', async () => {
    const draft = await readDraft(author, courseId);
    expect(draft).toMatchObject({ release: 1, changes: 0, problems: [], outlineVersion: 1 });
    expect(draft.modules.length).toBeGreaterThan(0);
  });

  it('is not there for another school', async () => {
    const elsewhere = await world.makeSchool();
    const document = 'query ($c: ID!) { draft(courseId: $c) { title } }';
    expect((await elsewhere.admin.send(document, { c: courseId })).code).toBe('NOT_FOUND');
  });
});

describe('a lesson of a draft', () => {
  it('is saved on the version that was read, with the problems it has', async () => {
    const { modules } = await readDraft(author, courseId);
    const lesson = modules[0]?.activities.find(({ kind }) => kind === 'LESSON')?.key ?? '';
    const before = await readLesson(author, courseId, lesson);
    expect(before).toMatchObject({ version: 1, problems: [] });
    const text = `${before.text}\n<b onclick="x">bold</b>\n`;
    const saved = await saveLesson(author, { courseId, lesson, text, expected: 1 });
    expect(saved).toMatchObject({ version: 2, text, problems: [{ code: 'RAW_HTML' }, {}] });
    const conflict = await saveLesson(school.admin, { courseId, lesson, text: before.text, expected: 1 });
    expect(conflict).toMatchObject({ mine: before.text, theirs: text, version: 2 });
    const draft = await editOutline(author, { courseId, expected: 1, edit: { addLesson: { module: modules[0]?.key, title: 'New <one>', minutes: 4 } } });
    expect(draft).toMatchObject({ outlineVersion: 2, changes: 3 });
  });
});
