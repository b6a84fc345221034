import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textOf } from './course.files.ts';
import { readFolder } from './folder.ts';
import { newQuestionKey, newSourceId } from './new.ids.ts';
import { appendEntry, entryText, replaceEntry } from './list.entry.ts';
import type { EntryFields } from './list.entry.ts';
import { entriesOf, fileForQuestion, questionEntries } from './question.entry.ts';
import type { QuestionEntry } from './question.entry.ts';

const path = 'questions/a.yaml';
const text = `# the first questions
- id: Q-1 # one
  stem: Does it bend?
  # about the options
  options:
    - { id: a, text: Yes, rationale: It bends. }
    - id: b
      text: No
  key: a
  sources: [book, trial]

# the second
- id: Q-2
  stem: |
    Two lines
    # and no comment
  key: true
`;

const first = (): EntryFields => structuredClone(entriesOf({ path, text })[0]?.fields ?? {});

function changed(index: number, fields: EntryFields): { gone: string[]; come: string[] } {
  const after = replaceEntry(text, index, fields).split('\n');
  const before = text.split('\n');
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  };
}

describe('a question as it is written', () => {
  it('is found with its line and all its fields', () => {
    const entries = entriesOf({ path, text });
    expect(entries.map(({ key, index, line }) => [key, index, line])).toEqual([
      ['Q-1', 0, 2],
      ['Q-2', 1, 13],
    ]);
    expect(entries[1]?.fields).toEqual({
      id: 'Q-2',
      stem: 'Two lines\n# and no comment\n',
      key: true,
    });
  });

  it.each(['', '- [', 'a: b', '- 5\n- x'])('is none in %j', (broken) => {
    expect(entriesOf({ path, text: broken })).toEqual([]);
  });

  it('has one text whatever the order of its fields', () => {
    const { id, ...rest } = first();
    expect(entryText({ ...rest, id })).toBe(entryText(first()));
    expect(entryText({ ...rest, id, key: 'b' })).not.toBe(entryText(first()));
  });

  it.each<[string, (fields: EntryFields) => EntryFields, string[], string[]]>([
    [
      'one field',
      (fields) => ({ ...fields, stem: 'Why?' }),
      ['  stem: Does it bend?'],
      ['  stem: Why?'],
    ],
    [
      'a field of one option',
      (fields) => ({
        ...fields,
        options: [
          { id: 'a', text: 'Yes', rationale: 'It bends.' },
          { id: 'b', text: "No: it doesn't" },
        ],
      }),
      ['      text: No'],
      [`      text: "No: it doesn't"`],
    ],
    ['a new field', (fields) => ({ ...fields, archived: true }), [], ['  archived: true']],
    [
      'a field that is gone',
      ({ sources: _, ...fields }) => fields,
      ['  sources: [book, trial]'],
      [],
    ],
    [
      'a list of words',
      (fields) => ({ ...fields, sources: ['book'] }),
      ['  sources: [book, trial]'],
      ['  sources: [book]'],
    ],
  ])('changes %s and no other line', (_title, change, gone, come) => {
    expect(changed(0, change(first()))).toEqual({ gone, come });
  });

  it('that stays as it is leaves the text as it is', () => {
    expect(replaceEntry(text, 0, first())).toBe(text);
  });

  it('goes to the end of a file, and begins one', () => {
    const fields = { id: 'Q-3', stem: '- no: list', options: [{ id: 'a' }], key: ['a'] };
    expect(appendEntry(text, fields)).toBe(
      `${text}- id: Q-3\n  stem: '- no: list'\n  options:\n    - id: a\n  key: [a]\n`,
    );
    expect(appendEntry('', { id: 'Q-3' })).toBe('- id: Q-3\n');
    expect(appendEntry('[]\n', { id: 'Q-3' })).toBe('- id: Q-3\n');
  });

  it('comes back from its text whatever is written in it', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 60 });
    const line = fc.string({ maxLength: 20 }).map((part) => `${part}\n${part}`);
    const value = fc.oneof(
      word,
      line,
      fc.boolean(),
      fc.integer(),
      fc.array(word, { maxLength: 3 }),
    );
    const option = fc.record({ id: word, text: fc.oneof(word, line) });
    const fields = fc.record({
      stem: value,
      options: fc.array(option, { maxLength: 3 }),
      key: value,
    });
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        const added = appendEntry(text, { id: 'Q-9', ...one });
        expect(entriesOf({ path, text: added })[2]?.fields).toEqual({ id: 'Q-9', ...one });
        const mended = replaceEntry(added, 2, { id: 'Q-9', ...other });
        expect(entriesOf({ path, text: mended })[2]?.fields).toEqual({ id: 'Q-9', ...other });
        expect(mended.startsWith(text)).toBe(true);
      }),
    );
  });
});

describe('every question of the shipped course', () => {
  it('can be archived and brought back, and is the same text again', async () => {
    const files = await readFolder('packages/courses/trigger-point-therapy');
    for (const entry of questionEntries(files).filter((_, index) => index % 9 === 0)) {
      const file = files.find((one) => one.path === entry.path);
      const before = file ? textOf(file) : '';
      const archived = replaceEntry(before, entry.index, { ...entry.fields, archived: true });
      expect(archived).not.toBe(before);
      expect(replaceEntry(archived, entry.index, entry.fields)).toBe(before);
    }
  });
});

describe('a new question', () => {
  const taken = (...keys: string[]) => new Set(keys);

  it.each<[readonly string[], readonly string[], string]>([
    [['TPT-L4-09', 'TPT-L4-19', 'TPT-001'], [], 'TPT-L4-20'],
    [['TPT-L4-09'], ['TPT-L4-10', 'TPT-L4-31'], 'TPT-L4-32'],
    [[], [], 'knees-l4-01'],
    [[], ['knees-l4-01'], 'knees-l4-02'],
    [['odd'], [], 'knees-l4-01'],
  ])('of a lesson with %j, where %j is taken, is %s', (keys, others, expected) => {
    const lesson = { course: 'knees', lesson: 'l4', keys };
    expect(newQuestionKey(lesson, taken(...others))).toBe(expected);
  });

  it('goes to the file of its activity, else where the others are, else to one of its own', () => {
    const at = (key: string, file: string) => ({ key, path: file }) as QuestionEntry;
    const entries = [at('A', 'questions/all.yaml'), at('B', 'questions/q2.yaml')];
    const of = (activity: string, asked: string[]) => fileForQuestion(entries, { activity, asked });
    expect(of('q2', ['A'])).toBe('questions/q2.yaml');
    expect(of('q1', ['A'])).toBe('questions/all.yaml');
    expect(of('q1', [])).toBe('questions/q1.yaml');
  });
});

describe('a new source', () => {
  it.each<[string, readonly string[], string]>([
    ['Hou C-R and others. Comparison of pressures. 2002.', [], 'hou-2002'],
    ['Hou C-R and others. Another one. 2002;83(10).', ['hou-2002'], 'hou-2002-2'],
    ['Fernández-de-las-Peñas C. A Delphi study. 2018.', [], 'fernandez-2018'],
    ["Gray's Anatomy. 42nd ed.", [], 'gray-s-anatomy-42nd-ed'],
    ['2019 in review', [], '2019-in-review'],
    ['参考文献', ['source'], 'source-2'],
  ])('called %j, where %j is taken, is %s', (citation, taken, expected) => {
    expect(newSourceId(citation, new Set(taken))).toBe(expected);
  });
});
