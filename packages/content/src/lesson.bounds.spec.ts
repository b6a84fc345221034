import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lesson, problemsOf } from './course.fixture.ts';
import { findExcess, LESSON_BOUNDS } from './lesson.bounds.ts';
import { compileLesson } from './lesson.compiler.ts';

const head = '---\nid: l1\ntitle: T\nminutes: 3\nreview: draft\n---\n\n## One\n\n';
/** Far above what any of these takes alone (a third of a second), far below the parser's square. */
const MOST_CPU_MS = 2_500;

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function compile(body: string): string[] {
  return compileLesson(head + body, { sources: [] }).problems.map(({ code }) => code);
}

describe('a lesson that the parser would not be done with', () => {
  it.each([
    ['links that nest', '[a]('.repeat(20_000)],
    ['brackets that open', '['.repeat(50_000)],
    ['brackets that close', ']'.repeat(50_000)],
    ['emphasis of two kinds', '*a **a '.repeat(5_000)],
    ['emphasis without blanks', '_*a'.repeat(15_000)],
    ['strokes', '~a'.repeat(20_000)],
    ['fields of directives', ':a[b]{'.repeat(8_000)],
    ['boxes in boxes', ':::a\n'.repeat(2_000)],
    ['boxes with titles', ':::a[b]\n'.repeat(1_200)],
    ['lists in lists on a line', '1) '.repeat(3_000)],
    ['lists in lists on many lines', `${'- '.repeat(19)}a\n\n`.repeat(700)],
    ['quotes in quotes', '>'.repeat(40)],
    ['lists far from the margin', `${'\t'.repeat(300)}- a`],
    ['a wide table', `${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}\n${'|b\n'.repeat(1_000)}`],
    ['lines without end', 'a\n\n'.repeat(10_000)],
    ['one long paragraph', 'a.'.repeat(20_000)],
    ['a long lesson', `${'word '.repeat(200)}\n\n`.repeat(60)],
  ])('is refused unread: %s', (_, body) => {
    let codes: string[] = [];
    expect(cpuMs(() => (codes = compile(body)))).toBeLessThan(MOST_CPU_MS);
    expect(codes).toEqual(['LESSON_UNREADABLE']);
  });

  it('is named with the line from where on it is too much', () => {
    const found = problemsOf({ file: lesson, from: /$/, to: `\nFine.\n\n${'[a]('.repeat(9_000)}` });
    expect(found).toEqual(['lessons/l1.md:16 LESSON_UNREADABLE']);
  });

  it('stands beside the others in the folder, which are read', () => {
    const other = { file: 'lessons/l2.md', to: `${head}${'['.repeat(5_000)}` };
    expect(problemsOf(other, { file: lesson, from: 'Q-1', to: 'Q-9' })).toEqual([
      'lessons/l1.md:12 UNKNOWN_QUESTION',
      'lessons/l2.md:10 LESSON_UNREADABLE',
    ]);
  });
});

describe('a lesson within the bounds', () => {
  it.each([
    [
      'a table of thirty rows',
      `|a|b|\n|-|-|\n${'|**a** :source[x]|:muscle[b]{id="c_d"}|\n'.repeat(30)}`,
    ],
    [
      'a list of sixty lines',
      '- **First** the one, [then](l2.md) the other :source[x]\n'.repeat(60),
    ],
    ['boxes one after the other', ':::caution[a]\nb\n:::\n\n'.repeat(LESSON_BOUNDS.boxes)],
    ['a rule of stars and of lines', `* * * * *\n\n${'-'.repeat(80)}\n`],
    [
      'three times the longest lesson that ships',
      `${'A **bold** word and [a link](l2.md) in it. '.repeat(12)}\n\n`.repeat(75),
    ],
  ])('is read: %s', (_, body) => {
    expect(findExcess(head + body)).toBeNull();
  });

  const token = fc.constantFrom(
    ...'[ ] ( ) * ** _ ~ ~~ ` < > { } " | ! & \\ # - @ . :a :::a ::a 1. [a]( [^a] [^a]: www. <!--'.split(
      ' ',
    ),
    ...'\n|\n\n| |\t|word |- |> |a\n===\n|```\n|[a]: b\n'.split('|'),
    '|\n|-|\n',
  );
  const unit = fc.array(token, { minLength: 1, maxLength: 5 }).map((tokens) => tokens.join(''));

  it('is compiled in a moment, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 3 }), (units) => {
        const body = largest(units);
        expect(cpuMs(() => compile(body))).toBeLessThan(MOST_CPU_MS);
      }),
      { numRuns: 8 },
    );
  });
});

/** As much of these units, one after the other, as is let through. */
function largest(units: readonly string[]): string {
  const made = (times: number) => `${units.map((one) => one.repeat(times)).join('')}\n\n`;
  const isRead = (body: string) => findExcess(head + body) === null;
  const most = Math.ceil(LESSON_BOUNDS.characters / units.join('').length);
  const part = made(largestWhere(most, (times) => isRead(made(times))));
  const parts = Math.ceil(LESSON_BOUNDS.characters / part.length);
  return part.repeat(largestWhere(parts, (times) => isRead(part.repeat(times))));
}

/** The largest number up to `most` that holds, where every smaller one does. */
function largestWhere(most: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
