import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  change,
  countRows,
  publishDraft,
  readChanges,
  readDraft,
  readLesson,
  saveLesson,
} from './authoring.ts';
import type { Client } from './client.ts';
import {
  readSources,
  readWords,
  removeSource,
  removeWord,
  SAVE_SOURCE,
  SAVE_WORD,
  saveSource,
  saveWord,
} from './registers.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let author: Client;
let authorId: string;
let courseId: string;

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  school = await world.makeSchool();
  courseId = school.courseId;
  ({ client: author, personId: authorId } = await world.makePerson(school.schoolId, 'INSTRUCTOR'));
});
afterAll(() => world.stop());

const trial = {
  citation: 'Hou C-R and others. "Pressures": a trial. 2002.',
  doi: '10.1053/apmr.2002.34834',
  checked: true,
};
const word = { term: 'Taut band', definition: 'A band that is felt: # a cord.', sources: ['book'] };

async function cite(lesson: string, words: string) {
  const { text, version: expected } = await readLesson(author, courseId, lesson);
  return saveLesson(author, { courseId, lesson, text: `${text}\n${words}\n`, expected });
}

describe('a source of a draft', () => {
  it('is listed with the places that cite it', async () => {
    const { version, entries, problems } = await readSources(author, courseId);
    expect([version, problems]).toEqual([1, []]);
    expect(entries).toMatchObject([
      { key: 'book', citation: 'A book about hands.', doi: null, checked: false, problems: [] },
    ]);
    const [{ usedIn } = { usedIn: [] }] = entries;
    expect(usedIn.filter(({ kind }) => kind === 'LESSON').map(({ key }) => key)).toEqual([
      'l1',
      'l2',
      'l3',
      'l4',
      'l5',
      'l6',
    ]);
    expect(usedIn).toContainEqual({
      kind: 'QUESTION',
      key: 'G-SC-1',
      title: 'The client is cold?',
      isArchived: false,
    });
  });

  it('is added at the end of the file, under an id made from who and when', async () => {
    const saved = await saveSource(author, { courseId, fields: trial });
    expect(saved.key).toBe('hou-2002');
    expect(saved.list).toMatchObject({ version: 2, entries: [{}, { ...trial, url: null }] });
    const [{ before, after } = { before: '', after: '' }] = await readChanges(author, courseId);
    expect(after?.startsWith(before ?? '-')).toBe(true);
    expect((await readDraft(author, courseId)).problems).toEqual([]);
  });

  it('changes in its own lines, keeps its id, and is the same version when nothing differs', async () => {
    const { key, list } = await saveSource(author, { courseId, fields: trial });
    const expected = list.entries[1]?.expected ?? '';
    const fields = { citation: 'Someone else. 1999.', url: 'https://example.org/a', checked: true };
    const input = { courseId, key, expected, fields };
    const mended = await saveSource(author, input);
    expect(mended).toMatchObject({ key: 'hou-2002', list: { version: 3 } });
    expect(mended.list.entries[1]).toMatchObject({ ...fields, key: 'hou-2002', doi: null });
    expect(await saveSource(author, input)).toMatchObject({ list: { version: 3 } });
  });

  it('that two people change at a time loses neither, and two new ones both arrive', async () => {
    const { entries } = await readSources(author, courseId);
    const { key = '', expected = '' } = entries[0] ?? {};
    const save = (client: Client, citation: string) =>
      saveSource(client, { courseId, key, expected, fields: { citation, checked: false } });
    const add = (client: Client, end: string) =>
      saveSource(client, { courseId, fields: { ...trial, citation: trial.citation + end } });
    const [one, other, ...added] = await Promise.all([
      save(author, 'One.'),
      save(school.admin, 'Two.'),
      add(author, ' One.'),
      add(school.admin, ' Two.'),
    ]);
    const [conflict, saved] = one?.mine ? [one, other] : [other, one];
    const now = await readSources(author, courseId);
    expect(saved?.key).toBe('book');
    const citations = [now.entries[0]?.citation, Object(conflict?.mine).citation];
    expect(citations.toSorted()).toEqual(['One.', 'Two.']);
    expect(Object(conflict?.theirs)).toMatchObject({ citation: now.entries[0]?.citation });
    expect(conflict?.expected).toBe(now.entries[0]?.expected);
    expect(added.map((source) => source.key).toSorted()).toEqual(['hou-2002', 'hou-2002-2']);
    const mine = await saveSource(author, {
      courseId,
      key,
      expected: conflict?.expected,
      fields: conflict?.mine,
    });
    expect(mine.key).toBe('book');
  });

  it('that was removed meanwhile is a conflict with nothing on the other side', async () => {
    const { key, list } = await saveSource(author, { courseId, fields: trial });
    const expected = list.entries[1]?.expected;
    await removeSource(school.admin, { courseId, key, expected });
    const late = await saveSource(author, { courseId, key, expected, fields: trial });
    expect(late).toMatchObject({ mine: trial, theirs: null });
  });

  it('is not removed while lessons, questions or words name it, archived ones too', async () => {
    const { key, list } = await saveSource(author, { courseId, fields: trial });
    const { expected } = list.entries[1] ?? {};
    const input = { courseId, key, expected };
    await cite('l2', `:source[${key}]`);
    await saveWord(author, { courseId, fields: { ...word, sources: [key] } });
    await change(author, courseId, { archive: { activity: 'l2' } });
    expect((await removeSource(author, input)).usedIn).toEqual([
      { kind: 'LESSON', key: 'l2', title: expect.any(String), isArchived: true },
      { kind: 'WORD', key: 'taut-band', title: 'Taut band', isArchived: false },
    ]);
    expect((await readSources(author, courseId)).entries).toHaveLength(2);
  });

  it('goes when nothing names it, and its id is never given to another', async () => {
    const { key, list } = await saveSource(author, { courseId, fields: trial });
    const { expected } = list.entries[1] ?? {};
    const stale = await removeSource(author, { courseId, key, expected: 'f'.repeat(64) });
    expect(stale.theirs).toMatchObject(trial);
    const input = { courseId, key, expected };
    expect((await removeSource(author, input)).entries).toHaveLength(1);
    expect(await removeSource(author, input)).toMatchObject({ version: 3 });
    expect((await saveSource(author, { courseId, fields: trial })).key).toBe('hou-2002-2');
    const undo = `mutation ($input: RestoreDraftVersionInput!) {
      restoreDraftVersion(input: $input) { ... on DraftVersion { version } } }`;
    await author.get(undo, { input: { courseId, path: 'sources.yaml', version: 2, expected: 4 } });
    const back = await readSources(author, courseId);
    expect(back.entries.map((entry) => entry.key)).toEqual(['book', 'hou-2002']);
  });

  it('says who claims to have read it, and who took it out', async () => {
    const { key, list } = await saveSource(author, { courseId, fields: trial });
    await removeSource(author, { courseId, key, expected: list.entries[1]?.expected });
    const entries = await world.query(
      `SELECT action, actor_id, after FROM audit_entry
        WHERE school_id = $1 AND action LIKE 'source.%' ORDER BY action`,
      [school.schoolId],
    );
    expect(entries).toEqual([
      { action: 'source.checked', actor_id: authorId, after: { key } },
      { action: 'source.removed', actor_id: authorId, after: { key } },
    ]);
  });

  it.each<[string, object, string, string]>([
    ['no citation', { citation: ' \n ' }, 'citation', 'TOO_SHORT'],
    ['too much of one', { citation: 'x'.repeat(501) }, 'citation', 'TOO_LONG'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'url', 'NOT_VALID'],
    ['half an address', { url: 'example.org/page' }, 'url', 'NOT_VALID'],
    ['another protocol', { url: 'ftp://example.org' }, 'url', 'NOT_VALID'],
    ['an address for a DOI', { doi: 'https://doi.org/10.1000/1' }, 'doi', 'NOT_VALID'],
    ['words for a PMID', { pmid: 'PMID 12' }, 'pmid', 'NOT_VALID'],
    ['a tick and no page', { doi: null, checked: true }, 'checked', 'PAGE_MISSING'],
  ])('with %s is refused at its field, and nothing is written', async (_, bad, field, reason) => {
    await readSources(author, courseId);
    const input = { courseId, fields: { ...trial, ...bad } };
    const { code, extensions } = await author.send(SAVE_SOURCE, { input });
    expect([code, extensions['field'], extensions['reason']]).toEqual([
      'INPUT_INVALID',
      field,
      reason,
    ]);
    expect(await countRows(world, school.schoolId, 'draft_file', "path = 'sources.yaml'")).toBe(1);
  });

  it('stands in one line, whatever is pasted, and comes out as it went in', async () => {
    const citation = "- id: x\n  checked: yes # 'no' <script>alert(1)</script> \u202Eright";
    const { key, list } = await saveSource(author, { courseId, fields: { ...trial, citation } });
    expect(list.entries).toHaveLength(2);
    expect(list.entries[1]).toMatchObject({
      key,
      citation: "- id: x checked: yes # 'no' <script>alert(1)</script> right",
      problems: [],
    });
  });

  it.each(['key', 'expected'])('is not half known, by its %s alone', async (half) => {
    const input = { courseId, [half]: 'f'.repeat(64), fields: trial };
    expect((await author.send(SAVE_SOURCE, { input })).code).toBe('INPUT_INVALID');
  });

  it('is nothing that a student may read or write', async () => {
    const student = await world.makeStudent(school, await world.makeCohort(school));
    const read = 'query ($c: ID!) { draftSources(courseId: $c) { version } }';
    const input = { courseId, fields: trial };
    const answers = await Promise.all([
      student.client.send(read, { c: courseId }),
      student.client.send(SAVE_SOURCE, { input }),
    ]);
    expect(answers.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('a word of a draft', () => {
  it('begins the glossary, is opened by a lesson, and then is not removed', async () => {
    expect(await readWords(author, courseId)).toMatchObject({ version: 0, entries: [] });
    const { key, list } = await saveWord(author, { courseId, fields: word });
    expect(list).toMatchObject({ version: 1, entries: [{ key: 'taut-band', ...word }] });
    await cite('l1', `:term[a cord]{id="${key}"}`);
    expect((await readDraft(author, courseId)).problems).toEqual([]);
    const { expected } = list.entries[0] ?? {};
    const { usedIn } = await removeWord(author, { courseId, key, expected });
    expect(usedIn).toMatchObject([{ kind: 'LESSON', key: 'l1' }]);
  });

  it('changes, conflicts and goes as a source does', async () => {
    const { key, list } = await saveWord(author, { courseId, fields: { ...word, sources: [] } });
    const { expected } = list.entries[0] ?? {};
    const save = (client: Client, definition: string) =>
      saveWord(client, { courseId, key, expected, fields: { ...word, definition } });
    const mended = await save(author, 'Another.\nIn two lines.');
    expect(mended.list.entries).toMatchObject([{ definition: 'Another.\nIn two lines.' }]);
    const conflict = await save(school.admin, 'A third.');
    expect([conflict.mine, conflict.theirs]).toMatchObject([
      { definition: 'A third.' },
      { definition: 'Another.\nIn two lines.' },
    ]);
    const removal = { courseId, key, expected: conflict.expected };
    expect((await removeWord(author, removal)).entries).toEqual([]);
    expect((await saveWord(author, { courseId, fields: word })).key).toBe('taut-band-2');
  });

  it('that names a source which is not there is kept with that problem', async () => {
    const fields = { ...word, sources: ['gone'] };
    const { list } = await saveWord(author, { courseId, fields });
    expect(list.entries[0]?.problems).toMatchObject([{ code: 'UNKNOWN_SOURCE' }]);
  });

  it.each<[string, object, string]>([
    ['no name', { term: '' }, 'term'],
    ['no meaning', { definition: ' ' }, 'definition'],
    ['too long a meaning', { definition: 'x'.repeat(1001) }, 'definition'],
    ['a source that is no id', { sources: ['a b'] }, 'sources'],
    ['too many sources', { sources: Array.from({ length: 51 }, (_, n) => `s${n}`) }, 'sources'],
  ])('with %s is refused at its field', async (_, bad, field) => {
    const input = { courseId, fields: { ...word, ...bad } };
    const { code, extensions } = await author.send(SAVE_WORD, { input });
    expect([code, extensions['field']]).toEqual(['INPUT_INVALID', field]);
  });
});

describe('a new course', () => {
  it('is published by what screens can do: a lesson, a source, and the citation', async () => {
    const { createCourse } = await author.get<{ createCourse: { courseId: string } }>(
      `mutation ($input: CreateCourseInput!) { createCourse(input: $input) { courseId } }`,
      { input: { title: 'Two hands' } },
    );
    courseId = createCourse.courseId;
    await change(author, courseId, { addModule: { title: 'One' } });
    const draft = await change(author, courseId, {
      addLesson: { module: 'one', title: 'Grip', minutes: 3 },
    });
    expect(draft.problems).toMatchObject([{ code: 'LESSON_WITHOUT_SOURCE' }]);
    const { key } = await saveSource(author, { courseId, fields: trial });
    await cite(draft.modules[0]?.activities[0]?.key ?? '', `It holds. :source[${key}]`);
    const { fingerprint, problems } = await readDraft(author, courseId);
    expect(problems).toEqual([]);
    const published = await publishDraft(author, { courseId, fingerprint, note: 'The first' });
    expect(published).toMatchObject({ number: 1 });
  });
});
