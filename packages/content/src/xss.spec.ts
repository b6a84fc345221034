import { describe, expect, it } from '@jest/globals';
import type { ElementContent } from 'hast';
import { folder, problemsOf, questions as questionFile } from './course.fixture.ts';
import { refuseFile, textOf } from './course.files.ts';
import { readCourse } from './course.reader.ts';
import type { ReadingMemory } from './course.reader.ts';
import { compileLesson } from './lesson.compiler.ts';
import type { LessonContext } from './lesson.compiler.ts';
import { editOutline } from './outline.edit.ts';
import { appendEntry } from './list.entry.ts';
import { questionEntries } from './question.entry.ts';
import { attacks, everyAttack } from './xss.fixture.ts';

/** Written by hand, so that a wider sanitiser is seen here. */
const ELEMENTS = new Set(
  `p h3 h4 strong em del code pre br hr blockquote a ul ol li table thead tbody tr th td
   lesson-technique lesson-caution lesson-evidence lesson-check lesson-source lesson-muscle
   lesson-term lesson-body-map lesson-pressure-dial lesson-hold-timer lesson-predict
   lesson-figure lesson-video`.split(/\s+/),
);
const ADDRESSES = new Set(['href', 'dataSrc', 'dataCaptions', 'dataPoster']);
const PLAIN = /^(href|start|data[A-Z][A-Za-z]*)$/;

const head = '---\nid: l1\ntitle: T\nminutes: 3\nreview: draft\n---\n\n';
const strict: LessonContext = {
  sources: [{ id: 'book', citation: 'A book.', isChecked: true }],
  questionKeys: ['Q-1'],
  lessonIds: ['l1'],
  glossary: [],
  limits: null,
  assets: [{ name: 'knee.svg', url: '/assets/ab.svg' }],
};
/** As a preview may be before anything is known: whatever is named is taken. */
const open: LessonContext = { sources: [] };

function faultsOf(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    if (node.type !== 'element') return [`a node of type ${node.type}`];
    const properties = Object.entries(node.properties).flatMap(([name, value]) => {
      if (!PLAIN.test(name)) return [`${node.tagName} with ${name}`];
      if (typeof value !== 'string' && typeof value !== 'number') return [`${name} is no text`];
      return ADDRESSES.has(name) && isDangerous(String(value)) ? [`${name}="${value}"`] : [];
    });
    const unknown = ELEMENTS.has(node.tagName) ? [] : [`an element ${node.tagName}`];
    return [...unknown, ...properties, ...faultsOf(node.children)];
  });
}

/** What a browser makes of the address: it drops tabs, line breaks and leading controls. */
function isDangerous(address: string): boolean {
  const { protocol } = new URL(address, 'https://school.example/lessons/l1');
  return !['https:', 'http:', 'mailto:'].includes(protocol);
}

describe('a lesson with scripts in it', () => {
  it('is tried with at least a hundred of them, each another', () => {
    expect(new Set(everyAttack).size).toBeGreaterThanOrEqual(100);
    expect(new Set(everyAttack).size).toBe(everyAttack.length);
  });

  const cases = Object.entries(attacks).flatMap(([kind, list]) =>
    list.map((attack): [string, string] => [kind, attack]),
  );

  it.each(cases)('%s: %j comes out as nothing that runs', (_kind, attack) => {
    const bodies = [attack, `## One\n\n${attack}\n`, `## One\n\nIn a line ${attack} of text.\n`];
    for (const context of [strict, open]) {
      for (const body of [...bodies, `## ${attack}\n\nA.\n`]) {
        const { tree } = compileLesson(head + body, context);
        expect(tree.blocks.flatMap(({ children }) => faultsOf(children))).toEqual([]);
        expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
      }
    }
  });

  it.each([
    ['<b>bold</b>', 'RAW_HTML'],
    ['[a](javascript:alert(1))', 'LINK_REFUSED'],
    ['![a](x.png)', 'IMAGE_REFUSED'],
    ['::iframe{src="x"}', 'DIRECTIVE_UNKNOWN'],
    ['::check{question="Q-1" onclick="x"}', 'DIRECTIVE_FIELD'],
  ])('%s is a problem, so that it is never published: %s', (body, code) => {
    const { problems } = compileLesson(`${head}## One\n\n${body}\n`, strict);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});

/** What stays the same from case to case is read once. */
const known = new Map<string, unknown>();
const memory: ReadingMemory = {
  recall: <T>(key: readonly string[], read: () => T): T => {
    const name = JSON.stringify(key);
    if (!known.has(name)) known.set(name, read());
    return known.get(name) as T;
  },
};

describe('a title or a question with scripts in it', () => {
  const line = (attack: string) => attack.replaceAll(/\s+/g, ' ').replaceAll('\0', '').trim();
  const titles = [...new Set(everyAttack.map(line))].filter(isOneLine);

  it.each(titles)('%j is a text and nothing else', (title) => {
    const taken = { ids: [], slots: [] };
    const files = folder();
    const edits = [
      { kind: 'rename-course', title } as const,
      { kind: 'rename-module', module: 'm1', title } as const,
      { kind: 'change-activity', activity: 'q1', title } as const,
      { kind: 'change-activity', activity: 'l1', title } as const,
    ];
    const edited = edits.reduce((before, edit) => {
      const changed = editOutline(before, edit, taken);
      return before.map((file) => changed.find(({ path }) => path === file.path) ?? file);
    }, files);
    const { course, problems } = readCourse(edited, memory);
    expect(problems).toEqual([]);
    const [module] = course?.modules ?? [];
    const [lesson, quiz] = module?.activities ?? [];
    expect([course?.title, module?.title, lesson?.title, quiz?.title]).toEqual(
      Array.from({ length: 4 }, () => title),
    );
  });

  it.each(Object.entries(attacks))('%s as a stem and an option are those texts', (_, list) => {
    const written = list.filter((attack) => !attack.includes('\0'));
    const entries = written.map((attack, index) => {
      return {
        id: `Q-9-${index}`,
        type: 'single-choice',
        use: 'practice',
        lesson: 'l1',
        area: 'KIN',
        stem: attack,
        options: [
          { id: 'a', text: attack, rationale: attack },
          { id: 'b', text: 'No', rationale: 'No.' },
        ],
        key: 'a',
      };
    });
    const path = questionFile;
    const bank = textOf(folder().find((file) => file.path === path) ?? { path, text: '' });
    const text = entries.reduce<string>(appendEntry, bank);
    const read = questionEntries([{ path, text }]).slice(-entries.length);
    expect(read.map(({ fields }) => fields)).toEqual(entries);
    expect(problemsOf({ file: path, to: text })).toEqual([]);
  });

  it.each(everyAttack)('%j is no name of a file', (attack) => {
    for (const path of [attack, `lessons/${attack}.md`, `assets/${attack}.svg`]) {
      if (refuseFile({ path, text: '' }).length > 0) continue;
      // a lesson's file of that name is read, and its id refused
      expect(path).toMatch(/^lessons\/[^/]+\.md$/);
      const file = { path, text: `---\nid: ${JSON.stringify(attack)}\n---\n` };
      const { problems } = readCourse([...folder(), file], memory);
      expect(problems.map((problem) => problem.file)).toContain(path);
    }
  });
});

function isOneLine(title: string): boolean {
  return title.length > 0 && title.length <= 200;
}
