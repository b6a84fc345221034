import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textOf } from './course.files.ts';
import { readFolder } from './folder.ts';
import { appendEntry, listEntries, removeEntry, replaceEntry } from './list.entry.ts';
import type { EntryFields } from './list.entry.ts';

const text = `# what may be cited
# checked: read on the page
- id: book # the first
  citation: "A book's title."
  checked: false

# found by a colleague
- { id: trial, citation: A trial., doi: 10.1000/1, checked: true }
- id: page
  citation: A page.
  # not the shop's
  url: https://example.org/a?b=c#d
  checked: true
# the end
`;

const fieldsAt = (index: number): EntryFields =>
  structuredClone(listEntries(text)[index]?.fields ?? {});

function difference(after: string): { gone: string[]; come: string[] } {
  const before = text.split('\n');
  const now = after.split('\n');
  return {
    gone: before.filter((line) => !now.includes(line)),
    come: now.filter((line) => !before.includes(line)),
  };
}

describe('a list of sources or words', () => {
  it('is read entry by entry, with the line that each begins on', () => {
    expect(listEntries(text).map(({ index, line, fields }) => [index, line, fields['id']])).toEqual(
      [
        [0, 3, 'book'],
        [1, 8, 'trial'],
        [2, 9, 'page'],
      ],
    );
  });

  it.each<[string, number, (fields: EntryFields) => EntryFields, string[], string[]]>([
    [
      'a field',
      0,
      (fields) => ({ ...fields, citation: 'Another: title.' }),
      [`  citation: "A book's title."`],
      [`  citation: 'Another: title.'`],
    ],
    [
      'a tick',
      0,
      (fields) => ({ ...fields, checked: true }),
      ['  checked: false'],
      [], // the same line stands in another entry
    ],
    ['what is new', 0, (fields) => ({ ...fields, pmid: '007' }), [], [`  pmid: '007'`]],
    [
      'what is gone',
      2,
      ({ url: _, ...fields }) => fields,
      ['  url: https://example.org/a?b=c#d'],
      [],
    ],
    [
      'an entry within braces',
      1,
      ({ doi: _, ...fields }) => fields,
      ['- { id: trial, citation: A trial., doi: 10.1000/1, checked: true }'],
      ['- { id: trial, citation: A trial., checked: true }'],
    ],
  ])('changes %s and no other line', (_title, index, change, gone, come) => {
    const after = replaceEntry(text, index, change(fieldsAt(index)));
    expect(difference(after)).toEqual({ gone, come });
    expect(listEntries(after)[index]?.fields).toEqual(change(fieldsAt(index)));
  });

  it.each([
    [0, 3, 5],
    [1, 7, 8],
    [2, 9, 13],
  ])('loses entry %i by its lines %i to %i, and no other', (index, from, to) => {
    const lines = text.split('\n');
    const rest = [...lines.slice(0, from - 1), ...lines.slice(to)].join('\n');
    expect(removeEntry(text, index)).toBe(rest);
  });

  it('is an empty list without its last entry, and takes one again', () => {
    const one = '# mine\n- id: a\n  checked: true\n# the end\n';
    const none = removeEntry(one, 0);
    expect([none, listEntries(none)]).toEqual(['# mine\n# the end\n[]\n', []]);
    expect(appendEntry(none, { id: 'b' })).toBe('# mine\n# the end\n- id: b\n');
  });

  it.each(['# only a comment\n', '# only a comment', ''])('begins in %j', (nothing) => {
    const begun = appendEntry(nothing, { id: 'a', checked: false });
    expect(begun.trimStart()).toBe(`${nothing.trim()}\n- id: a\n  checked: false\n`.trimStart());
  });

  it('keeps what is said below a single entry below it', () => {
    const one = '- id: a\n\n# the end\n';
    expect(replaceEntry(one, 0, { id: 'b' })).toBe('- id: b\n\n# the end\n');
  });

  it('is what was done to it, whatever that was, with every comment of its own', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 40 });
    const fields = fc.record(
      { citation: word, url: word, checked: fc.boolean(), sources: fc.array(word) },
      { requiredKeys: ['citation'] },
    );
    const edit = fc.record({
      kind: fc.constantFrom('add', 'change', 'remove'),
      at: fc.nat(),
      fields,
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        let written = text;
        let model = listEntries(text).map((entry) => entry.fields);
        for (const { kind, at, fields: given } of edits) {
          const index = model.length === 0 ? -1 : at % model.length;
          if (kind === 'add' || index === -1) {
            written = appendEntry(written, given);
            model = [...model, given];
          } else if (kind === 'change') {
            written = replaceEntry(written, index, given);
            model = model.with(index, given);
          } else {
            written = removeEntry(written, index);
            model = model.toSpliced(index, 1);
          }
        }
        expect(listEntries(written).map((entry) => entry.fields)).toEqual(model);
        expect(written.startsWith('# what may be cited\n# checked: read on the page\n')).toBe(true);
        expect(written).toContain('# the end\n');
      }),
    );
  });
});

describe('each source and word of the shipped course', () => {
  it.each(['sources.yaml', 'glossary.yaml'])(
    'of %s goes and comes back as it was',
    async (path) => {
      const files = await readFolder('packages/courses/trigger-point-therapy');
      const file = files.find((one) => one.path === path);
      const before = file ? textOf(file) : '';
      const entries = listEntries(before);
      for (const { index, line, fields } of entries) {
        const without = removeEntry(before, index);
        const gone = before.split('\n').length - without.split('\n').length;
        const next = entries[index + 1]?.line ?? before.split('\n').length;
        expect([gone, listEntries(without).length]).toEqual([next - line, entries.length - 1]);
        const changed = replaceEntry(before, index, { ...fields, note: 'A: note' });
        expect(replaceEntry(changed, index, fields)).toBe(before);
      }
    },
  );
});
