import { describe, expect, it } from '@jest/globals';
import { lesson, problemsOf } from './course.fixture.ts';
import type { Change } from './course.fixture.ts';

describe('a malformed lesson', () => {
  const table: [string, Change[], string[]][] = [
    [
      'a lesson without a source',
      [{ file: lesson, from: ' :source[book]', to: '' }],
      ['lessons/l1.md:2 LESSON_WITHOUT_SOURCE'],
    ],
    [
      'a lesson that cites an unknown source',
      [{ file: lesson, from: 'It', to: ':source[nope] It' }],
      ['lessons/l1.md:10 UNKNOWN_SOURCE'],
    ],
    [
      'a lesson without frontmatter',
      [{ file: lesson, from: /^---[^]*---\n/, to: '' }],
      ['lessons/l1.md:1 FRONTMATTER_MISSING'],
    ],
    [
      'a lesson under another name',
      [{ file: lesson, from: 'id: l1', to: 'id: l3' }],
      ['lessons/l1.md:2 FILE_NAME_MISMATCH'],
    ],
    [
      'a frontmatter field missing',
      [{ file: lesson, from: 'minutes: 4\n', to: '' }],
      ['lessons/l1.md:2 FIELD_MISSING'],
    ],
    [
      'a review that is neither draft nor signed',
      [{ file: lesson, from: 'draft', to: 'fine' }],
      ['lessons/l1.md:5 FIELD_INVALID'],
    ],
    [
      'a check of a graded question',
      [{ file: lesson, from: 'Q-1', to: 'Q-2' }],
      ['lessons/l1.md:12 CHECK_NOT_PRACTICE'],
    ],
    [
      'a check of an unknown question',
      [{ file: lesson, from: 'Q-1', to: 'Q-9' }],
      ['lessons/l1.md:12 UNKNOWN_QUESTION'],
    ],
    [
      'a check asked twice',
      [{ file: lesson, from: /$/, to: '\n::check{question="Q-1"}\n' }],
      ['lessons/l1.md:14 CHECK_REPEATED'],
    ],
    [
      'a check without a question',
      [{ file: lesson, from: /$/, to: '\n::check\n' }],
      ['lessons/l1.md:14 CHECK_WITHOUT_QUESTION'],
    ],
    [
      'an unknown leaf directive',
      [{ file: lesson, from: /$/, to: '\n::film[x]\n' }],
      ['lessons/l1.md:14 DIRECTIVE_UNKNOWN'],
    ],
    [
      'an unknown container directive',
      [{ file: lesson, from: /$/, to: '\n:::film\nx\n:::\n' }],
      ['lessons/l1.md:14 DIRECTIVE_UNKNOWN'],
    ],
    [
      'a directive in another form',
      [{ file: lesson, from: /$/, to: '\n::caution[x]\n' }],
      ['lessons/l1.md:14 DIRECTIVE_FORM'],
    ],
    [
      'evidence without a strength',
      [{ file: lesson, from: /$/, to: '\n:::evidence[E]\nx\n:::\n' }],
      ['lessons/l1.md:14 EVIDENCE_STRENGTH'],
    ],
    [
      'evidence of an invalid strength',
      [{ file: lesson, from: /$/, to: '\n:::evidence{strength="high"}\nx\n:::\n' }],
      ['lessons/l1.md:14 EVIDENCE_STRENGTH'],
    ],
    [
      'a link to no lesson',
      [{ file: lesson, from: 'It bends', to: '[It](l9.md) bends' }],
      ['lessons/l1.md:10 LINK_BROKEN'],
    ],
    [
      'a link that runs code',
      [{ file: lesson, from: 'It bends', to: '[It](javascript:alert) bends' }],
      ['lessons/l1.md:10 LINK_REFUSED'],
    ],
    [
      'raw HTML',
      [{ file: lesson, from: 'It bends', to: 'It <b>bends</b>' }],
      ['lessons/l1.md:10 RAW_HTML', 'lessons/l1.md:10 RAW_HTML'],
    ],
    [
      'an image',
      [{ file: lesson, from: 'It bends', to: '![It](x.png)' }],
      ['lessons/l1.md:10 IMAGE_REFUSED'],
    ],
    [
      'a footnote',
      [{ file: lesson, from: /$/, to: '\nx[^1]\n\n[^1]: y\n' }],
      ['lessons/l1.md:14 FOOTNOTE_REFUSED', 'lessons/l1.md:16 FOOTNOTE_REFUSED'],
    ],
    [
      'text before the first block',
      [{ file: lesson, from: '## One', to: 'Hello.\n\n## One' }],
      ['lessons/l1.md:8 CONTENT_OUTSIDE_BLOCK'],
    ],
    [
      'a heading of the first rank',
      [{ file: lesson, from: '## One', to: '# Bend\n\n## One' }],
      ['lessons/l1.md:8 HEADING_TOO_HIGH'],
    ],
  ];
  it.each(table)('names the place of %s', (_, changes, expected) => {
    expect(problemsOf(...changes)).toEqual(expected);
  });
});
