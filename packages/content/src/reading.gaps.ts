import type { ElementContent } from 'hast';
import type { LessonTree } from './tree.ts';

/** A stretch of reading: the block it begins in, and how long it takes. */
export type ReadingGap = { block: number; seconds: number };

/** How long a learner of the shipped course reads at most before there is something to do. */
export const MAX_READING_SECONDS = 90;

const WORDS_PER_MINUTE = 200;
const doing = new Set([
  'lesson-check',
  'lesson-predict',
  'lesson-pressure-dial',
  'lesson-hold-timer',
  'lesson-body-map',
  'lesson-video',
]);
const captions = ['dataTitle', 'dataPrompt', 'dataCaption'];

/**
 * The stretches of a lesson between one thing to do and the next, longest first. Something to do is
 * a check, a prediction, the pressure dial, the hold timer, a body map or a video; the headings,
 * titles and captions in between count as words. Going on to the next block ends no stretch.
 * @returns `block` as the block's index, `seconds` at 200 words a minute, over 0
 */
export function readingGaps(tree: Pick<LessonTree, 'blocks'>): ReadingGap[] {
  const gaps: ReadingGap[] = [];
  let words = 0;
  let startedIn = 0;
  const close = () => {
    if (words > 0) gaps.push({ block: startedIn, seconds: (words * 60) / WORDS_PER_MINUTE });
    words = 0;
  };
  const read = (text: string, block: number) => {
    if (words === 0) startedIn = block;
    words += countWords(text);
  };
  const walk = (node: ElementContent, block: number) => {
    if (node.type === 'text') return read(node.value, block);
    if (node.type !== 'element') return;
    for (const name of captions) read(String(node.properties[name] ?? ''), block);
    if (doing.has(node.tagName)) close();
    for (const child of node.children) walk(child, block);
  };
  for (const { index, title, children } of tree.blocks) {
    read(title, index);
    for (const child of children) walk(child, index);
  }
  close();
  return gaps.toSorted((a, b) => b.seconds - a.seconds);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
