import type { Point, Shape } from '@palpate/atlas/geometry';

/** What a person gives as an answer, in the words that stand on the screen. */
export type Reply =
  | { kind: 'choices'; texts: string[] }
  | { kind: 'order'; texts: string[] }
  | { kind: 'pairs'; pairs: { left: string; right: string }[] }
  | { kind: 'amount'; digits: string; unit: string }
  | { kind: 'text'; text: string }
  /** A pin somewhere in the shapes; `at` is a place well inside. */
  | { kind: 'pin'; at: Point; shapes: Shape[] };

/** Which row goes how many places up, from first to last, until the order is right. */
export function movesUp(shown: readonly string[], right: readonly string[]) {
  const rows = [...shown];
  return right.flatMap((text, index) => {
    const from = rows.indexOf(text);
    rows.splice(index, 0, ...rows.splice(from, 1));
    return from > index ? [{ text, steps: from - index }] : [];
  });
}

/** One row for each place on the screen, whatever blanks and line breaks its author wrote. */
export const asShown = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
