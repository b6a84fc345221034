import { describe, expect, it } from '@jest/globals';
import type { Element, ElementContent } from 'hast';
import { COMPILER_VERSION, compileLesson } from './lesson.compiler.ts';

const sources = [
  { id: 'book', citation: 'A book.', isChecked: false },
  { id: 'trial', citation: 'A trial.', doi: '10.1000/x', isChecked: true },
];

function compile(body: string) {
  const markdown = `---\nid: l1\ntitle: T\nminutes: 3\nreview: draft\n---\n\n${body}`;
  return compileLesson(markdown, { sources, file: 'lessons/l1.md' });
}

function elements(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) =>
    node.type === 'element' ? [node, ...elements(node.children)] : [],
  );
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '',
    )
    .join('');
}

function blockOf(body: string): ElementContent[] {
  return compile(`## One\n\n${body}\n`).tree.blocks[0]?.children ?? [];
}

describe('compileLesson', () => {
  it('makes one block of each ## section', () => {
    const { tree, problems } = compile('## First *screen*\n\nA.\n\n### Part\n\n## Second\n\nB.\n');
    expect(problems).toEqual([]);
    expect(tree).toMatchObject({ compiler: COMPILER_VERSION, review: { state: 'draft' } });
    expect(tree.blocks.map(({ index, title }) => [index, title])).toEqual([
      [0, 'First screen'],
      [1, 'Second'],
    ]);
    expect(elements(tree.blocks[0]?.children ?? []).map(({ tagName }) => tagName)).toEqual([
      'p',
      'h3',
    ]);
  });

  it('carries who reviewed the lesson, under which licence and when', () => {
    const review = 'review: { by: A. Teacher, licence: LMT 1, date: 2026-03-01 }';
    const markdown = `---\nid: l1\ntitle: T\nminutes: 3\n${review}\n---\n## One\nA.\n`;
    expect(compileLesson(markdown, { sources }).tree.review).toEqual({
      state: 'reviewed',
      by: 'A. Teacher',
      licence: 'LMT 1',
      date: '2026-03-01',
    });
  });

  it('numbers sources by first mention and uses the number again', () => {
    const { tree } = compile('## One\n\nA :source[trial] b :source[book] c :source[trial].\n');
    expect(tree.sources).toEqual([
      { number: 1, id: 'trial', citation: 'A trial.', doi: '10.1000/x', isChecked: true },
      { number: 2, id: 'book', citation: 'A book.', isChecked: false },
    ]);
    const marks = elements(tree.blocks[0]?.children ?? []).filter(
      (e) => e.tagName === 'lesson-source',
    );
    expect(marks.map(({ properties }) => properties['dataNumber'])).toEqual([1, 2, 1]);
  });

  it('makes boxes and checks into elements with their titles', () => {
    const body =
      ':::evidence[What *is* known]{strength="very-low"}\nLittle.\n:::\n\n::check{question="Q-1"}';
    expect(elements(blockOf(body))).toMatchObject([
      {
        tagName: 'lesson-evidence',
        properties: { dataTitle: 'What is known', dataStrength: 'very-low' },
      },
      { tagName: 'p' },
      { tagName: 'lesson-check', properties: { dataQuestion: 'Q-1' } },
    ]);
  });

  it.each(['at 10:30 in a ratio of 6:1', 'open:source, a:b and 3:c', 'see :word and :-)'])(
    'leaves the colons of plain prose alone: %s',
    (prose) => {
      const { tree, problems } = compile(`## One\n\n${prose}\n`);
      expect(problems).toEqual([]);
      expect(textOf(tree.blocks[0]?.children ?? []).trim()).toBe(prose);
    },
  );

  it('reports a misspelt text directive and keeps its words', () => {
    const { tree, problems } = compile('## One\n\nBends :sorce[*book*]{a="b"} here.\n');
    expect(problems).toMatchObject([{ line: 10, column: 7, code: 'DIRECTIVE_UNKNOWN' }]);
    expect(textOf(tree.blocks[0]?.children ?? [])).toContain(':sorce[book]{a="b"} here');
  });

  it('marks a link to another lesson by its id', () => {
    const [, link] = elements(blockOf('See [the next](l5.md).'));
    expect(link).toMatchObject({ tagName: 'a', properties: { dataLesson: 'l5' } });
    expect(link?.properties['href']).toBeUndefined();
  });

  it('refuses ids of checks that are not among those it is given', () => {
    const markdown =
      '---\nid: l1\ntitle: T\nminutes: 3\nreview: draft\n---\n## A\n\n::check{question="Q-9"}\n';
    const { problems } = compileLesson(markdown, { sources, questionKeys: ['Q-1'] });
    expect(problems).toMatchObject([{ line: 9, code: 'UNKNOWN_QUESTION' }]);
  });

  it.each(['> '.repeat(20_000), '- '.repeat(20_000), `${':'.repeat(900)}caution\n`])(
    'gives a problem at once, not an exception, for absurd nesting',
    (nesting) => {
      const { problems } = compile(`## One\n\n${nesting}x\n`);
      expect(problems).toMatchObject([{ line: 10, code: 'LESSON_UNREADABLE' }]);
    },
  );
});

describe('hostile Markdown', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>*{display:none}</style>',
    'a <b onclick="alert(1)">b</b>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](//evil.example/)',
    '[x][r]\n\n[r]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '![x](https://evil.example/pixel.gif)',
    ':::caution[<img src=x onerror=alert(1)>]{onclick="alert(1)" style="x" class="y" id="z"}\nx\n:::',
    ':::evidence{strength="low\\" onload=alert(1)"}\nx\n:::',
    '::check{question="Q" onclick="alert(1)" srcdoc="x"}',
    ':source[book]{href="javascript:alert(1)"}',
    '::script[alert(1)]',
    ':::iframe{src="javascript:alert(1)"}\nx\n:::',
    '```html\n<script>alert(1)</script>\n```',
    '<lesson-check data-question="Q"></lesson-check>',
    '| <script> |\n| --- |\n| <img onerror=x> |',
  ];
  const tags =
    'p pre code a table thead tbody tr th td lesson-caution lesson-evidence lesson-check lesson-source';
  const properties = [
    'href',
    'dataLesson',
    'dataTitle',
    'dataStrength',
    'dataQuestion',
    'dataNumber',
  ];

  it.each(attacks)('comes out harmless: %s', (attack) => {
    for (const element of elements(blockOf(attack))) {
      expect(tags.split(' ')).toContain(element.tagName);
      for (const name of Object.keys(element.properties)) expect(properties).toContain(name);
      const { href } = element.properties;
      if (href !== undefined) expect(href).toMatch(/^(https?|mailto):/);
    }
  });
});
