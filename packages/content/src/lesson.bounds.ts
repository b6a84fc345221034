import type { Place } from './problem.ts';

/** Why a lesson isn't parsed, and the place from where on it is too much. */
export type Excess = Place & { reason: string };

/**
 * What a lesson may hold at most. The parser's time grows with the square of what stands between two
 * blank lines, of a table's width and of the depth of lists and boxes; no real lesson comes near.
 */
export const LESSON_BOUNDS = {
  characters: 50_000,
  lines: 1_500,
  boxes: 40,
  /** Elements of lists and quotes, in the lesson and in one line. */
  items: 2_000,
  depth: 20,
  /** Columns before the text of a line. */
  indent: 200,
  /** Characters between two blank lines. */
  stretch: 10_000,
  /** Brackets, stars and their like between two blank lines times the characters there, added up. */
  marks: 8_000_000,
  /** Bars in one line: the cells of a table's row. */
  bars: 30,
} as const;

const openers = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)))+/;

/** What a lesson has held up to a line, and what the line itself holds. */
type Look = Record<Exclude<keyof typeof LESSON_BOUNDS, 'lines' | 'characters'>, number> & {
  /** Marks since the last blank line. */
  near: number;
};

/**
 * Looks at a lesson's text before it is parsed, in time that grows with its length.
 * @returns the first line with which it holds more than `LESSON_BOUNDS`, or null
 */
export function findExcess(text: string): Excess | null {
  const { characters, lines: most } = LESSON_BOUNDS;
  if (text.length > characters) return excess(1, `it has more than ${characters} characters`);
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > most) return excess(most + 1, `it has more than ${most} lines`);
  let look: Look | null = null;
  for (const [index, line] of lines.entries()) {
    look = lookAt(line, look);
    const reason = reasonOf(look);
    if (reason) return excess(index + 1, reason);
  }
  return null;
}

function lookAt(line: string, before: Look | null): Look {
  const opened = count(openers.exec(line)?.[0] ?? '', /[>*+-]|\d+/g);
  const isBlank = /^[ \t]*$/.test(line);
  const [above, beside] = isBlank ? [0, 0] : [before?.stretch ?? 0, before?.near ?? 0];
  const stretch = above + line.length;
  const near = beside + count(line, /[[\]*_~`<{]/g);
  return {
    boxes: (before?.boxes ?? 0) + count(line, /:{3,}[a-z]/gi),
    items: (before?.items ?? 0) + opened,
    depth: opened + (/^[ \t]*:{20}/.test(line) ? Infinity : 0),
    indent: /^[ \t]*/.exec(line)?.[0].length ?? 0,
    stretch,
    marks: (before?.marks ?? 0) + near * stretch - beside * above,
    near,
    bars: count(line, /\|/g),
  };
}

function reasonOf(look: Look): string | null {
  const { boxes, items, depth, indent, stretch, marks, bars } = LESSON_BOUNDS;
  if (look.depth > depth || look.indent > indent) return 'it is nested too deeply';
  if (look.boxes > boxes) return `it has more than ${boxes} boxes`;
  if (look.items > items) return `its lists have more than ${items} elements`;
  if (look.stretch > stretch) return `more than ${stretch} characters stand without a blank line`;
  if (look.marks > marks) return 'too many marks such as [ and * stand without blank lines';
  return look.bars > bars ? `a line has more than ${bars} bars` : null;
}

function count(line: string, what: RegExp): number {
  return line.match(what)?.length ?? 0;
}

function excess(line: number, reason: string): Excess {
  return { line, column: 1, reason };
}
