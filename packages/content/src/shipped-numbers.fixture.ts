import type { ElementContent } from 'hast';
import type { CourseLimits, QuestionSource } from './course.ts';
import type { LessonTree } from './tree.ts';

/** A sentence of the course with the place it stands in. */
export type Mention = { place: string; text: string };

type Rule = { pattern: RegExp; allowed(limits: CourseLimits): string[] };

const span = ({ from, to }: { from: number; to: number }) => `${from} to ${to}`;
const ceilings = ({ pressure }: CourseLimits) => [`${pressure.ceiling}`, `${pressure.lowered}`];

/** How the course words its limits; the first group, or the first two, are the numbers. */
const rules: Rule[] = [
  { pattern: /\bceiling (?:of|is|at|stays at|goes down to) (\d+)/gi, allowed: ceilings },
  {
    pattern:
      /\bnever (?:go |goes |press |work )?(?:above|over|past) (\d+)(?! ?(?:%|s\b|sec|min|cm|deg))/gi,
    allowed: ceilings,
  },
  {
    pattern: /\b(\d+) (?:to|-) (\d+) ?(?:out of|of|\/) ?10\b/gi,
    allowed: ({ pressure }) => [span(pressure), `${pressure.from} to ${pressure.lowered}`],
  },
  {
    pattern: /\bh[eo]ld[^.?!:;]{0,30}? (\d+) (?:to|-) (\d+) ?(?:s|sec|seconds)\b/gi,
    allowed: ({ hold }) => [span(hold)],
  },
  {
    pattern: /\brests?[^.?!:;]{0,30}? (\d+) (?:to|-) (\d+) ?(?:s|sec|seconds)\b/gi,
    allowed: ({ rest }) => [span(rest)],
  },
  {
    pattern: /\b(\d+) min(?:utes)?[^.?!:;]{0,12} (?:a|per|each|one) region\b/gi,
    allowed: ({ region }) => [`${region.minutes}`],
  },
  {
    pattern: /\bregion[^.?!:;]{0,24}? (\d+) min(?:utes)?\b/gi,
    allowed: ({ region }) => [`${region.minutes}`],
  },
  {
    pattern: /\b(\d+) points (?:a|per|each|in one) region\b/gi,
    allowed: ({ region }) => [`${region.points}`],
  },
  {
    pattern: /\b(\d+) holds (?:a|per|on one|for a) point\b/gi,
    allowed: ({ holdsPerPoint }) => [`${holdsPerPoint}`],
  },
];

/** Every mention of a limit that is not the number of course.yaml. */
export function wrongNumbers(mentions: readonly Mention[], limits: CourseLimits): string[] {
  return mentions.flatMap(({ place, text }) =>
    rules.flatMap(({ pattern, allowed }) =>
      [...text.matchAll(pattern)].flatMap(([words, from, to]) => {
        const written = to === undefined ? `${from}` : `${from} to ${to}`;
        return allowed(limits).includes(written) ? [] : [`${place}: "${words}"`];
      }),
    ),
  );
}

/** What a lesson says, a paragraph, cell or title at a time. */
export function mentionsOfLesson(id: string, tree: LessonTree): Mention[] {
  const place = `lesson ${id}`;
  const texts: string[] = [];
  const walk = (node: ElementContent) => {
    if (node.type !== 'element') return;
    for (const name of ['dataTitle', 'dataPrompt', 'dataCaption', 'dataAlt']) {
      texts.push(String(node.properties[name] ?? ''));
    }
    if (['p', 'li', 'td', 'th', 'h3', 'h4'].includes(node.tagName)) texts.push(wordsOf(node));
    node.children.forEach(walk);
  };
  for (const { title, children } of tree.blocks) {
    texts.push(title);
    children.forEach(walk);
  }
  return texts.map((text) => ({ place, text }));
}

/** What a question holds to be true: its stem, its key and its reasons, and no wrong answers. */
export function mentionsOfQuestion({ id, definition }: QuestionSource): Mention[] {
  const { options, key } = definition as { options?: { id: string }[]; key?: unknown };
  const keys = [key].flat();
  const wrong = new Set<unknown>((options ?? []).filter((option) => !keys.includes(option.id)));
  const untrue = ['claim', 'mistaken', 'commonErrors', 'left', 'right'];
  const gather = (value: unknown, name: string): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null || untrue.includes(name)) return [];
    return Object.entries(value).flatMap(([field, inner]) =>
      wrong.has(value) && field === 'text' ? [] : gather(inner, field),
    );
  };
  return gather(definition, '').map((text) => ({ place: `question ${id}`, text }));
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}
