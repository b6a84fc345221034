import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  listQuestions,
  newQuestion,
  readChanges,
  readQuestion,
  saveQuestion,
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
beforeEach(async () => {
  school = await world.makeSchool();
  courseId = school.courseId;
  author = (await world.makePerson(school.schoolId, 'INSTRUCTOR')).client;
});
afterAll(() => world.stop());

describe('a question of a draft', () => {
  it('changes in its own lines, and every other stays', async () => {
    const { fields, expected, path } = await readQuestion(author, courseId, 'G-SC-2');
    const mended = { ...fields, stem: 'The client says nothing?' };
    const saved = await saveQuestion(author, { courseId, key: 'G-SC-2', expected, fields: mended });
    expect(saved).toMatchObject({ fields: mended, problems: [], isPublished: true });
    const [change] = await readChanges(author, courseId);
    const before = change?.before?.split('\n') ?? [];
    const after = change?.after?.split('\n') ?? [];
    expect(change?.path).toBe(path);
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      '  stem: The client says nothing?',
    ]);
  });

  it('that two people change at a time loses neither, and two questions of a file both arrive', async () => {
    const one = await readQuestion(author, courseId, 'G-SC-1');
    const other = await readQuestion(author, courseId, 'G-SC-2');
    const save = (client: Client, question: typeof one, stem: string) => {
      const { key, expected, fields } = question;
      return saveQuestion(client, { courseId, key, expected, fields: { ...fields, stem } });
    };
    const answers = await Promise.all([
      save(author, one, 'One?'),
      save(school.admin, one, 'Two?'),
      save(author, other, 'Three?'),
    ]);
    const [conflict, more] = answers.filter(({ mine }) => mine !== undefined);
    expect(more).toBeUndefined();
    const stem = (await readQuestion(author, courseId, 'G-SC-1')).fields['stem'];
    const { stem: sent } = { stem: '', ...conflict?.mine };
    expect(conflict?.theirs).toMatchObject({ stem });
    expect([stem, sent].toSorted()).toEqual(['One?', 'Two?']);
    expect((await readQuestion(author, courseId, 'G-SC-2')).fields['stem']).toBe('Three?');
  });

  it('is new under a key of its own, and is saved with its problems', async () => {
    const { key: _, ...unfinished } = newQuestion;
    const first = await saveQuestion(author, { courseId, fields: unfinished });
    expect(first.problems.map(({ code }) => code)).toContain('QUESTION_MALFORMED');
    const { key, expected } = first;
    const whole = await saveQuestion(author, { courseId, key, expected, fields: newQuestion });
    expect(whole).toMatchObject({ key, problems: [], fields: { ...newQuestion, id: key } });
    const next = await saveQuestion(author, { courseId, fields: newQuestion });
    expect(next.key).not.toBe(key);
  });

  it('never has a key that only an older version of its file names', async () => {
    const { fields } = await readQuestion(author, courseId, 'G-SC-1');
    const first = await saveQuestion(author, { courseId, fields });
    const restore = `mutation ($input: RestoreDraftVersionInput!) { restoreDraftVersion(input: $input) {
      ... on DraftVersion { version } } }`;
    const input = { courseId, path: first.path, version: 1, expected: 2 };
    expect(await author.get(restore, { input })).toEqual({ restoreDraftVersion: { version: 3 } });
    const { keys } = await listQuestions(author, { courseId, first: 200 });
    expect(keys).not.toContain(first.key);
    const next = await saveQuestion(author, { courseId, fields });
    expect(next.path).toBe(first.path);
    expect(next.key).not.toBe(first.key);
  });

  it('never changes its use once it was published', async () => {
    const { key, expected, fields } = await readQuestion(author, courseId, 'P-SC');
    const graded = { ...fields, use: 'graded' };
    const refused = await saveQuestion(author, { courseId, key, expected, fields: graded });
    expect(refused.problems).toMatchObject([{ code: 'QUESTION_USE_CHANGED' }]);
    expect((await readQuestion(author, courseId, 'P-SC')).fields).toEqual(fields);
  });

  it('is found by what it says, where it stands and what it is', async () => {
    const list = (filter: object) => listQuestions(author, { courseId, ...filter });
    expect((await list({ search: 'CLIENT IS COLD' })).keys).toEqual(['G-SC-1']);
    expect((await list({ type: 'ordering', use: 'practice' })).keys).toEqual(['P-OR']);
    expect((await list({ archived: true })).totalCount).toBe(0);
    expect((await list({ hasProblems: true })).totalCount).toBe(0);
    const all = await list({ first: 200 });
    const first = await list({ first: 3 });
    const rest = await list({ first: 200, after: first.pageInfo.endCursor });
    expect([...first.keys, ...rest.keys]).toEqual(all.keys);
    const asked = all.edges.find(({ node }) => node.key === 'P-SC');
    expect(asked?.node.usedIn).toEqual(['m1-practice', 'm3-practice']);
  });
});
