import { describe, expect, it } from '@jest/globals';
import type { ElementContent } from 'hast';
import { lesson, problemsOf } from './course.fixture.ts';
import type { Change } from './course.fixture.ts';
import { compileLesson } from './lesson.compiler.ts';
import type { LessonContext } from './lesson.compiler.ts';

const context: LessonContext = {
  sources: [],
  limits: {
    pressure: { from: 4, to: 6, ceiling: 7, lowered: 5 },
    hold: { from: 30, to: 90 },
    rest: { from: 10, to: 30 },
    region: { minutes: 15, points: 5 },
    holdsPerPoint: 3,
  },
  glossary: [{ id: 'patella', term: 'Patella', definition: 'A bone.', sources: ['book'] }],
  assets: [
    { name: 'knee.png', url: '/assets/1.png', width: 640, height: 360 },
    { name: 'film.webm', url: '/assets/2.webm' },
    { name: 'film.vtt', url: '/assets/3.vtt' },
    { name: 'film.jpg', url: '/assets/4.jpg' },
  ],
};

function compile(body: string, given = context) {
  const markdown = `---\nid: l1\ntitle: T\nminutes: 3\nreview: draft\n---\n\n## One\n\n${body}\n`;
  return compileLesson(markdown, given);
}

/** The first element of the block, or of its first paragraph, that is of the lesson's own kind. */
function ownElement(body: string, given = context) {
  const children = compile(body, given).tree.blocks[0]?.children ?? [];
  const own = find(children);
  return own && { tagName: own.tagName, ...own.properties };
}

function find(
  nodes: readonly ElementContent[],
): Extract<ElementContent, { type: 'element' }> | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = node.tagName.startsWith('lesson-') ? node : find(node.children);
    if (found) return found;
  }
  return undefined;
}

describe('the language of lessons', () => {
  const table: [string, Record<string, unknown>][] = [
    [
      'The :muscle[upper *trapezius*]{id="upper_trapezius"} lifts.',
      { tagName: 'lesson-muscle', dataMuscle: 'upper_trapezius' },
    ],
    ['A :term[kneecap]{id="patella"}.', { tagName: 'lesson-term', dataTerm: 'patella' }],
    [
      '::body-map{muscles="infraspinatus  rhomboids" zones="spinous" layer="deep" show="referral points" caption="Here."}',
      {
        tagName: 'lesson-body-map',
        dataMuscles: 'infraspinatus rhomboids',
        dataView: 'back',
        dataLayer: 'deep',
        dataShow: 'points referral',
        dataZones: 'spinous',
        dataCaption: 'Here.',
      },
    ],
    [
      '::body-map{zones="femoral_triangle" show=""}',
      {
        tagName: 'lesson-body-map',
        dataView: 'front',
        dataLayer: 'superficial',
        dataShow: '',
        dataZones: 'femoral_triangle',
      },
    ],
    [
      '::pressure-dial',
      { tagName: 'lesson-pressure-dial', dataFrom: 4, dataTo: 6, dataCeiling: 7, dataLowered: 5 },
    ],
    ['::hold-timer', { tagName: 'lesson-hold-timer', dataFrom: 30, dataTo: 90 }],
    [
      ':::predict[What *happens*?]{choices="It rises| It falls"}\nIt falls.\n:::',
      { tagName: 'lesson-predict', dataPrompt: 'What happens?', dataChoices: 'It rises|It falls' },
    ],
    [':::predict[Why?]\nSo.\n:::', { tagName: 'lesson-predict', dataPrompt: 'Why?' }],
    [
      '::figure{src="knee.png" alt="A knee" caption="Bent."}',
      {
        tagName: 'lesson-figure',
        dataSrc: '/assets/1.png',
        dataAlt: 'A knee',
        dataCaption: 'Bent.',
        dataWidth: 640,
        dataHeight: 360,
      },
    ],
    [
      '::video{src="film.webm" captions="film.vtt" title="Bending"}',
      {
        tagName: 'lesson-video',
        dataSrc: '/assets/2.webm',
        dataCaptions: '/assets/3.vtt',
        dataTitle: 'Bending',
        dataName: 'film.webm',
        dataPoster: '/assets/4.jpg',
      },
    ],
  ];
  it.each(table)('knows %s', (written, element) => {
    expect(compile(written).problems).toEqual([]);
    expect(ownElement(written)).toEqual(element);
  });

  it('keeps the words of a muscle and of a term, and the meaning of each term once', () => {
    const { tree } = compile('A :term[kneecap]{id="patella"}, the :term[*patella*]{id="patella"}.');
    expect(JSON.stringify(tree.blocks)).toContain('"value":"kneecap"');
    expect(JSON.stringify(tree.blocks)).toContain('"tagName":"em"');
    expect(tree.terms).toEqual([{ id: 'patella', term: 'Patella', definition: 'A bone.' }]);
  });

  it('writes a limit as its number, in text, in titles and in prompts', () => {
    const body =
      'Never above :limit[pressure-ceiling].\n\n:::caution[At :limit[pressure-ceiling]]\nx\n:::\n\n:::predict[Over :limit[hold-to]?]\nx\n:::';
    const { tree, problems } = compile(body);
    expect(problems).toEqual([]);
    expect(tree.blocks[0]?.children).toMatchObject([
      { tagName: 'p', children: [{ value: 'Never above ' }, { value: '7' }, { value: '.' }] },
      { type: 'text' },
      { properties: { dataTitle: 'At 7' } },
      { type: 'text' },
      { properties: { dataPrompt: 'Over 90?' } },
    ]);
  });

  it('takes any word and any file where the course is not at hand, and knows no numbers then', () => {
    const bare = { sources: [] };
    const body =
      ':term[x]{id="any"} :limit[hold-to]\n\n::hold-timer\n\n::figure{src="a.png" alt="x"}';
    expect(compile(body, bare).problems).toEqual([]);
    expect(ownElement('::hold-timer', bare)).toEqual({ tagName: 'lesson-hold-timer' });
    expect(ownElement('::figure{src="a.png" alt="x"}', bare)).toMatchObject({ dataSrc: 'a.png' });
  });

  it.each([
    'a :term without a label, a :muscle and a :limit',
    'from 4:muscle or 10:limit',
    'the ratio :: is 3::1',
    'body-map{muscles="x"} in a line',
    'press ::hold-timer in the middle of a line',
  ])('leaves prose that looks like a directive alone: %s', (prose) => {
    const { tree, problems } = compile(prose);
    expect(problems).toEqual([]);
    const [paragraph] = tree.blocks[0]?.children ?? [];
    const text = paragraph?.type === 'element' ? paragraph.children : [];
    expect(text.map((node) => (node.type === 'text' ? node.value : '?')).join('')).toBe(prose);
  });
});

describe('the sanitiser', () => {
  const attacks = [
    ':muscle[x]{id="upper_trapezius" onclick="alert(1)" style="x" data-muscle="y"}',
    ':term[x]{id="patella" href="javascript:alert(1)"}',
    ':limit[hold-to]{onclick="alert(1)"}',
    '::body-map{muscles="infraspinatus" view="javascript:x" srcdoc="x" show="<b>"}',
    '::pressure-dial{data-ceiling="10" onload="x" ceiling="10"}',
    '::hold-timer{data-to="900" class="x"}',
    ':::predict[<img src=x onerror=alert(1)>]{choices="<b>a</b>|b" style="x"}\nx\n:::',
    '::figure{src="javascript:alert(1)" alt="x"}',
    '::figure{src="https://example.org/pixel.gif" alt="x"}',
    '::figure{src="../../secret.svg" alt="x" onerror="x"}',
    '::video{src="film.webm" captions="film.vtt" title="x" poster="javascript:x" autoplay="1"}',
  ];
  const properties =
    /^data(Muscle|Term|Muscles|View|Layer|Show|Zones|Caption|From|To|Ceiling|Lowered|Prompt|Choices|Src|Alt|Width|Height|Captions|Title|Name|Poster)$/;

  it.each(attacks)('lets only what is meant through: %s', (attack) => {
    const { tagName, ...rest } = ownElement(attack) ?? { tagName: 'none' };
    for (const name of Object.keys(rest)) expect(name).toMatch(properties);
    expect(JSON.stringify(rest)).not.toMatch(/javascript|example\.org|secret|900|"10"/);
  });

  it('takes no element that is written as HTML', () => {
    const { tree } = compile('<lesson-video data-src="https://example.org/x"></lesson-video>');
    expect(JSON.stringify(tree.blocks)).not.toContain('lesson-video');
  });
});

describe('a misused directive', () => {
  const at = (...codes: string[]) => codes.map((code) => `lessons/l1.md:14 ${code}`);
  const add = (text: string): Change => ({ file: lesson, from: /$/, to: `\n${text}\n` });
  const table: [string, string[]][] = [
    [':muscle[x]{id="knee"}', at('UNKNOWN_MUSCLE')],
    [':muscle[x]', at('UNKNOWN_MUSCLE')],
    ['::body-map{muscles="knee rhomboids"}', at('UNKNOWN_MUSCLE')],
    ['::body-map{zones="knee"}', at('UNKNOWN_ZONE')],
    ['::body-map', at('BODY_MAP_EMPTY')],
    ['::body-map{muscles="rectus_femoris" view="back"}', at('BODY_MAP_NOT_DRAWN')],
    ['::body-map{muscles="rhomboids" view="side"}', at('DIRECTIVE_VALUE')],
    ['::body-map{muscles="rhomboids" show="all"}', at('DIRECTIVE_VALUE')],
    ['::body-map{muscles="rhomboids" size="9"}', at('DIRECTIVE_FIELD')],
    [':term[x]{id="tibia"}', at('UNKNOWN_TERM')],
    [':limit[speed]', at('UNKNOWN_LIMIT')],
    [':::predict\nx\n:::', at('PREDICT_WITHOUT_PROMPT')],
    [':::predict[Why?]{choices="So"}\nx\n:::', at('PREDICT_CHOICES')],
    [':::predict[Why?]{choices="a||b"}\nx\n:::', at('PREDICT_CHOICES')],
    ['::figure{src="leg.svg" alt="x"}', at('UNKNOWN_ASSET')],
    ['::figure{src="film.vtt" alt="x"}', at('ASSET_WRONG_KIND')],
    ['::figure{src="knee.svg"}', at('ASSET_WITHOUT_ALT')],
    ['::video{src="film.webm" title="x"}', at('VIDEO_WITHOUT_CAPTIONS')],
    ['::video{src="film.webm" captions="film.vtt"}', at('VIDEO_WITHOUT_TITLE')],
    [
      '::video{src="knee.svg" captions="film.webm" title="x"}',
      at('ASSET_WRONG_KIND', 'ASSET_WRONG_KIND'),
    ],
    [':hold-timer[x]', at('DIRECTIVE_FORM')],
    [
      ':::predict[Why?]\n::check{question="Q-1"}\n:::',
      ['lessons/l1.md:15 CHECK_IN_PREDICT', 'lessons/l1.md:15 CHECK_REPEATED'],
    ],
  ];
  it.each(table)('is named with its place: %s', (written, expected) => {
    expect(problemsOf(add(written)).toSorted()).toEqual(expected);
  });

  it('is reported where a course sets no limits at all', () => {
    const without: Change = { file: 'course.yaml', from: /limits:[^]*?(?=modules)/, to: '' };
    expect(problemsOf(without, add(':limit[hold-to]\n\n::hold-timer\n\n::pressure-dial'))).toEqual([
      'lessons/l1.md:14 UNKNOWN_LIMIT',
      'lessons/l1.md:16 UNKNOWN_LIMIT',
      'lessons/l1.md:18 UNKNOWN_LIMIT',
    ]);
  });
});
