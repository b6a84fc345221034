import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { course, folder, lesson } from './course.fixture.ts';
import { textOf } from './course.files.ts';
import type { CourseFile } from './course.ts';
import { readCourse } from './course.reader.ts';
import { readDraftOutline } from './draft.outline.ts';
import { readFolder } from './folder.ts';
import { OutlineRefusal } from './outline.change.ts';
import type { OutlineEdit, TakenIds } from './outline.change.ts';
import { editOutline } from './outline.edit.ts';

const nothing: TakenIds = { ids: [], slots: [] };
const shipped = await readFolder('packages/courses/trigger-point-therapy');

function apply(files: readonly CourseFile[], edit: OutlineEdit, taken = nothing): CourseFile[] {
  const changed = editOutline(files, edit, taken);
  const kept = files.filter(({ path }) => !changed.some((file) => file.path === path));
  return [...kept, ...changed];
}

function textAt(files: readonly CourseFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  return file ? textOf(file) : '';
}

function outlineOf(files: readonly CourseFile[]) {
  return readDraftOutline(textAt(files, course));
}

function linesOf(files: readonly CourseFile[], path = course): string[] {
  return textAt(files, path).split('\n');
}

/** The lines that are in one text and not in the other, as often as they are. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}

const commented = folder({
  file: course,
  from: /modules:[^]*$/,
  to: `# above the modules
modules: # beside them
  # about the first
  - id: m1
    slot: 1 # for good
    title: First   # the first
    activities:
      # about the lesson
      - lesson: l1
        # deeper, and the lesson's own

      - quiz: q1
        title: Quiz
        preset: quiz
        minutes: 5
        questions:
          [
            Q-2, # the only one
          ]
      - { quiz: p1, title: Practice, preset: practice, minutes: 5, questions: [Q-1] }
  # about the second
  - id: m2
    slot: 4
    title: >-
      A title
      on two lines
    activities: []
# at the end
`,
});

describe('an edit of the outline', () => {
  it.each<[string, OutlineEdit, string[], string[]]>([
    [
      'a course’s title',
      { kind: 'rename-course', title: 'Two: knees' },
      ['title: Knees'],
      ["title: 'Two: knees'"],
    ],
    [
      'a module’s title beside its comment',
      { kind: 'rename-module', module: 'm1', title: 'Begin' },
      ['    title: First   # the first'],
      ['    title: Begin   # the first'],
    ],
    [
      'a title on two lines',
      { kind: 'rename-module', module: 'm2', title: 'Short' },
      ['    title: >-', '      A title', '      on two lines'],
      ['    title: Short'],
    ],
    [
      'a quiz within brackets',
      { kind: 'change-activity', activity: 'p1', minutes: 7, isRequired: false },
      ['      - { quiz: p1, title: Practice, preset: practice, minutes: 5, questions: [Q-1] }'],
      [
        '      - { quiz: p1, title: Practice, preset: practice, minutes: 7, questions: [ Q-1 ], required: false }',
      ],
    ],
    [
      'a new module after the last',
      { kind: 'add-module', title: 'Más allá' },
      [],
      ['  - id: mas-alla', '    slot: 5', '    title: Más allá', '    activities: []'],
    ],
    [
      'the first lesson of an empty module',
      { kind: 'add-lesson', module: 'm2', title: 'Kneel', minutes: 3 },
      ['    activities: []'],
      ['    activities:', '      - lesson: kneel'],
    ],
    [
      'what a quiz asks',
      { kind: 'set-questions', activity: 'q1', questions: ['Q-3', 'Q-2'] },
      ['          [', '            Q-2, # the only one', '          ]', '        questions:'],
      ['        questions: [Q-3, Q-2]'],
    ],
    ['a module that is empty, with its comment', { kind: 'remove-module', module: 'm2' }, [], []],
  ])('changes %s and no other line', (title, edit, gone, come) => {
    const before = linesOf(commented);
    const after = linesOf(apply(commented, edit));
    if (title.startsWith('a module that')) {
      expect(without(before, after)).toHaveLength(7);
      expect(without(after, before)).toEqual([]);
      return;
    }
    expect(without(before, after).toSorted()).toEqual(gone.toSorted());
    expect(without(after, before).toSorted()).toEqual(come.toSorted());
  });

  it('moves a thing with the comments above it and the lines below it', () => {
    const moved = apply(commented, { kind: 'move-module', module: 'm2', position: 1 });
    const lines = linesOf(moved);
    expect(lines.indexOf('  # about the second')).toBeLessThan(lines.indexOf('  - id: m2'));
    expect(lines.indexOf('    activities: []')).toBeLessThan(lines.indexOf('  # about the first'));
    expect(lines.toSorted()).toEqual(linesOf(commented).toSorted());
    const down = apply(commented, {
      kind: 'move-activity',
      activity: 'l1',
      module: 'm2',
      position: 1,
    });
    expect(textAt(down, course)).toContain(
      "      # about the lesson\n      - lesson: l1\n        # deeper, and the lesson's own\n",
    );
  });

  it('archives at the end of the file and leaves no empty list when all is back', () => {
    const archived = apply(commented, { kind: 'archive', activity: 'l1' });
    expect(textAt(archived, course)).toMatch(
      /\narchived:\n {2}# about the lesson\n {2}- lesson: l1\n {4}# deeper/,
    );
    const back = apply(archived, { kind: 'restore', activity: 'l1', module: 'm1' });
    expect(textAt(back, course)).not.toContain('archived');
  });

  it('keeps what a lesson is called in the lesson, and all else of it', () => {
    const changed = apply(folder(), { kind: 'change-activity', activity: 'l1', title: "It's # 1" });
    expect(without(linesOf(changed, lesson), linesOf(folder(), lesson))).toEqual([
      `title: "It's # 1"`,
    ]);
    expect(textAt(changed, course)).toBe(textAt(folder(), course));
  });

  it('gives ids and slots that nobody has had', () => {
    const taken = { ids: ['bend', 'again'], slots: [9] };
    const lessonAdded = editOutline(
      folder(),
      { kind: 'add-lesson', module: 'm1', title: 'Bénd!', minutes: 1 },
      taken,
    );
    expect(lessonAdded.map(({ path }) => path)).toEqual([course, 'lessons/bend-2.md']);
    const added = apply(folder(), { kind: 'add-module', title: 'Again' }, taken);
    expect(outlineOf(added)?.modules.at(-1)).toMatchObject({ id: 'again-2', slot: 10 });
    const nameless = apply(folder(), { kind: 'add-module', title: '膝' });
    expect(outlineOf(nameless)?.modules.at(-1)).toMatchObject({ id: 'module', title: '膝' });
  });

  it('begins a lesson with a text that says what to do', () => {
    const files = apply(folder(), { kind: 'add-lesson', module: 'm1', title: 'Grip', minutes: 2 });
    const { problems } = readCourse(files);
    expect(problems.map(({ code }) => code)).toEqual(['LESSON_WITHOUT_SOURCE']);
  });

  it.each<[OutlineEdit, string]>([
    [{ kind: 'rename-module', module: 'no', title: 'x' }, 'UNKNOWN_MODULE'],
    [{ kind: 'archive', activity: 'no' }, 'UNKNOWN_ACTIVITY'],
    [{ kind: 'remove-module', module: 'm1' }, 'MODULE_NOT_EMPTY'],
    [{ kind: 'set-questions', activity: 'l1', questions: [] }, 'NOT_A_QUIZ'],
  ])('%j is refused as %s', (edit, code) => {
    expect(() => editOutline(folder(), edit, nothing)).toThrow(code);
  });

  it('is refused where there is no list to write in', () => {
    const files = folder({ file: course, from: /activities:[^]*$/, to: 'activities: none\n' });
    const edit = { kind: 'add-lesson', module: 'm1', title: 'x', minutes: 1 } as const;
    expect(() => editOutline(files, edit, nothing)).toThrow('OUTLINE_UNREADABLE');
  });

  it('is refused on a text that is no outline', () => {
    for (const to of ['a: [', '- a', '', 'modules: 5']) {
      const files = folder({ file: course, to });
      const edit = { kind: 'rename-module', module: 'm1', title: 'x' } as const;
      expect(() => editOutline(files, edit, nothing)).toThrow(OutlineRefusal);
    }
  });

  it('takes no slot above the greatest', () => {
    const taken = { ids: [], slots: [200] };
    expect(() => editOutline(folder(), { kind: 'add-module', title: 'x' }, taken)).toThrow(
      'NO_SLOT_LEFT',
    );
  });
});

describe('any edits of the shipped course', () => {
  const activities = shipped
    .filter(({ path }) => path.startsWith('lessons/'))
    .map(({ path }) => path.slice(8, -3));
  const modules = ['m1', 'm2', 'm3', 'm4', 'm5'];
  const module = fc.constantFrom(...modules);
  const activity = fc.constantFrom(...activities, 'm1-quiz', 'l2-practice');
  const title = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `${text.trim()}.`);
  const position = fc.integer({ min: 1, max: 9 });
  const anyEdit: fc.Arbitrary<OutlineEdit> = fc.oneof(
    fc.record({ kind: fc.constant('rename-module' as const), module, title }),
    fc.record({ kind: fc.constant('add-module' as const), title }),
    fc.record({ kind: fc.constant('move-module' as const), module, position }),
    fc.record({ kind: fc.constant('change-activity' as const), activity, title }),
    fc.record({ kind: fc.constant('archive' as const), activity }),
    fc.record({ kind: fc.constant('restore' as const), activity, module }),
  );

  it('leave a file that is read, with every thing in it once', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 5 }), (edits) => {
        const files = edits.reduce((before, edit) => apply(before, edit), shipped);
        const outline = outlineOf(files);
        const placed = outline?.modules.flatMap((one) => one.activities) ?? [];
        const all = [...placed, ...(outline?.archived ?? [])].map(({ id }) => id);
        const first = outlineOf(shipped)?.modules.flatMap((one) => one.activities) ?? [];
        expect(all.toSorted()).toEqual(first.map(({ id }) => id).toSorted());
        const codes = readDraftOutline(textAt(files, course)) ? [] : ['unreadable'];
        expect(codes).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('there and back again give the same text', () => {
    const all = outlineOf(shipped)?.modules ?? [];
    const places = all.flatMap((one, m) =>
      one.activities.map(({ id }, index) => ({ id, module: modules[m] ?? '', index })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), module, position, (place, to, where) => {
        const { id, module: from, index } = place;
        const there = apply(shipped, {
          kind: 'move-activity',
          activity: id,
          module: to,
          position: where,
        });
        const back = {
          kind: 'move-activity',
          activity: id,
          module: from,
          position: index + 1,
        } as const;
        expect(textAt(apply(there, back), course)).toBe(textAt(shipped, course));
        const away = apply(shipped, { kind: 'archive', activity: id });
        const restored = apply(away, { kind: 'restore', activity: id, module: from });
        expect(textAt(apply(restored, back), course)).toBe(textAt(shipped, course));
      }),
      { numRuns: 10 },
    );
  });
});
