import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  change,
  countRows,
  editOutline,
  keysOf,
  readDraft,
  readLesson,
  saveLesson,
} from './authoring.ts';
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

describe('the outline', () => {
  beforeEach(begin);

  it('takes a new module, lesson and quiz, each with an id of its own', async () => {
    await edit({ addModule: { title: 'Zwölf Griffe' } });
    await edit({ addLesson: { module: 'zwolf-griffe', title: 'Warm hands', minutes: 4 } });
    const draft = await edit({
      addQuiz: { module: 'zwolf-griffe', title: 'L1', preset: 'practice', minutes: 2 },
    });
    expect(keysOf(draft).at(-2)).toEqual(['zwolf-griffe', 'warm-hands', 'l1-2']);
    expect(draft.modules.at(-1)).toMatchObject({ slot: 7, title: 'Zwölf Griffe' });
    const codes = draft.problems.map(({ code }) => code);
    expect(codes).toContain('LESSON_WITHOUT_SOURCE');
    expect(codes).toContain('QUIZ_EMPTY');
  });

  it('moves, archives and restores, and ends where it began', async () => {
    const before = keysOf(await readDraft(author, courseId));
    await edit({ moveModule: { module: 'm2', position: 5 } });
    await edit({ moveActivity: { activity: 'l3', module: 'm1', position: 1 } });
    expect(keysOf(await edit({ archive: { activity: 'm5-quiz' } })).at(-1)).toEqual(['m5-quiz']);
    await edit({ restore: { activity: 'm5-quiz', module: 'm5' } });
    await edit({ moveActivity: { activity: 'l3', module: 'm2', position: 1 } });
    expect(keysOf(await edit({ moveModule: { module: 'm2', position: 2 } }))).toEqual(before);
    expect((await readDraft(author, courseId)).changes).toBe(0);
    expect(await count('audit_entry', "action LIKE 'activity.%'")).toBe(2);
  });

  it('changes what a lesson is called in its file, and in the outline what is required', async () => {
    const draft = await edit({
      changeActivity: { activity: 'l1', title: 'A: <b>', minutes: 9, isRequired: false },
    });
    expect(draft.modules[0]?.activities[0]).toMatchObject({
      title: 'A: <b>',
      minutes: 9,
      isRequired: false,
    });
    expect(draft.changes).toBe(2);
  });

  it('that someone else has changed is shown, and the edit is not made', async () => {
    await edit({ renameModule: { module: 'm1', title: 'Start' } });
    const input = { courseId, expected: 1, edit: { renameCourse: { title: 'Mine' } } };
    const answer = await editOutline(school.admin, input);
    expect(answer).toMatchObject({ version: 2, theirs: expect.stringContaining('title: Start') });
    expect((await readDraft(author, courseId)).title).toBe('Two hands');
  });

  it('takes an edit of a lesson that is being saved at the same time', async () => {
    const { text } = await readLesson(author, courseId, 'l1');
    const [draft] = await Promise.all([
      edit({ changeActivity: { activity: 'l1', minutes: 9 } }),
      saveLesson(school.admin, { courseId, lesson: 'l1', text: `${text}more`, expected: 1 }),
    ]);
    expect(draft.modules[0]?.activities[0]?.minutes).toBe(9);
  });

  it('never gives the id of a thing that was there before', async () => {
    await edit({ addQuiz: { module: 'm1', title: 'Once', preset: 'practice', minutes: 2 } });
    await author.get(
      `mutation ($input: RestoreDraftVersionInput!) { restoreDraftVersion(input: $input) { __typename } }`,
      { input: { courseId, path: 'course.yaml', version: 1, expected: 2 } },
    );
    const again = await edit({
      addQuiz: { module: 'm1', title: 'Once', preset: 'practice', minutes: 2 },
    });
    expect(keysOf(again)[0]?.at(-1)).toBe('once-2');
  });
});

describe('an edit of the outline', () => {
  beforeAll(begin);

  it.each<[object, string]>([
    [{}, 'INPUT_INVALID'],
    [{ archive: { activity: 'l1' }, addModule: { title: 'x' } }, 'INPUT_INVALID'],
    [{ renameCourse: { title: ' ' } }, 'INPUT_INVALID'],
    [{ renameCourse: { title: 'x'.repeat(201) } }, 'INPUT_INVALID'],
    [{ addQuiz: { module: 'm1', title: 'x', preset: 'exam', minutes: 2 } }, 'INPUT_INVALID'],
    [{ addLesson: { module: 'm1', title: 'x', minutes: 0 } }, 'INPUT_INVALID'],
    [{ addLesson: { module: 'no', title: 'x', minutes: 1 } }, 'NOT_FOUND'],
    [{ archive: { activity: 'no' } }, 'NOT_FOUND'],
    [{ removeModule: { module: 'm1' } }, 'MODULE_NOT_EMPTY'],
    [{ setQuestions: { activity: 'l1', questions: [] } }, 'INPUT_INVALID'],
  ])('%j is refused as %s', async (edit, expected) => {
    const { code } = await author.send(
      `mutation ($input: EditOutlineInput!) { editOutline(input: $input) { __typename } }`,
      { input: { courseId, expected: 1, edit } },
    );
    expect(code).toBe(expected);
    expect(await count('draft_file', "path = 'course.yaml' AND version > 1")).toBe(0);
  });
});
