import type { LessonContext } from '@palpate/content';
import { fieldsOf, wordsOfField, wordsOfLabel } from './source.words.ts';
import type { Word } from './source.words.ts';

/** What may be written at the cursor: `from` is where it begins in the line, from 0. */
export type Suggestion = { from: number; words: Word[]; snippets: Snippet[] };

/** A directive ready to fill in; `${}` are its places, in the form that the editor takes. */
export type Snippet = { label: string; detail: string; snippet: string };

const boxes: Snippet[] = [
  box('technique', 'how it is done', '[${Title}]'),
  box('caution', 'what to take care of', '[${Title}]'),
  box('evidence', 'what is known, and how well', '[${Question}]{strength="${low}"}'),
  box('predict', 'a question before the answer', '[${Question}]{choices="${One}|${Other}"}'),
];

const leaves: Snippet[] = [
  leaf('check', 'a question of the course', '{question="${}"}'),
  leaf('body-map', 'muscles or zones on the figure', '{muscles="${}"}'),
  leaf('pressure-dial', 'pressure within the limits', ''),
  leaf('hold-timer', 'a timer for a hold', ''),
  leaf('figure', 'a picture of assets/', '{src="${}" alt="${}"}'),
  leaf('video', 'a video of assets/', '{src="${}" captions="${}" title="${}"}'),
];

const inline: Snippet[] = [
  { label: ':source', detail: 'a citation', snippet: ':source[${}]' },
  { label: ':muscle', detail: 'a muscle’s name', snippet: ':muscle[${words}]{id="${}"}' },
  { label: ':term', detail: 'a word of the glossary', snippet: ':term[${words}]{id="${}"}' },
  { label: ':limit', detail: 'a house limit', snippet: ':limit[${}]' },
];

function box(name: string, detail: string, rest: string): Snippet {
  return { label: `:::${name}`, detail, snippet: `:::${name}${rest}\n\${}\n:::` };
}

function leaf(name: string, detail: string, rest: string): Snippet {
  return { label: `::${name}`, detail, snippet: `::${name}${rest}` };
}

const inField = /:([a-z-]+)(?:\[[^\]]*\])?\{[^}]*?\b([a-z]+)="([^"]*)$/;
const atField = /:([a-z-]+)(?:\[[^\]]*\])?\{(?:[a-z]+="[^"]*"\s*)*([a-z]*)$/;
const inLabel = /:(source|limit)\[([^\]]*)$/;
const atLineStart = /^\s*(:{1,3}[a-z-]*)$/;
const inProse = /(?:^|[\s(])(:[a-z]*)$/;

/** What may follow the part of the line before the cursor; null where the lesson language says nothing. */
export function suggest(before: string, context: LessonContext): Suggestion | null {
  return suggestWord(before, context) ?? suggestDirective(before);
}

function suggestWord(before: string, context: LessonContext): Suggestion | null {
  const field = inField.exec(before);
  if (field) {
    const [, name = '', key = '', value = ''] = field;
    const written = lists.has(`${name} ${key}`) ? (value.split(' ').at(-1) ?? '') : value;
    return among(before, written, wordsOfField(name, key, context));
  }
  const label = inLabel.exec(before);
  if (label) return among(before, label[2] ?? '', wordsOfLabel(label[1] ?? '', context));
  const place = atField.exec(before);
  const fields = fieldsOf[place?.[1] ?? ''] ?? [];
  const snippets = fields.map((key) => ({ label: key, detail: '', snippet: `${key}="\${}"` }));
  return place && fields.length > 0 ? { ...among(before, place[2] ?? '', []), snippets } : null;
}

const lists = new Set(['body-map muscles', 'body-map zones', 'body-map show']);

function among(before: string, written: string, words: Word[]): Suggestion {
  return { from: before.length - written.length, words, snippets: [] };
}

function suggestDirective(before: string): Suggestion | null {
  const start = atLineStart.exec(before)?.[1];
  if (start !== undefined) {
    const snippets = [...leaves, ...boxes, ...inline];
    return { from: before.length - start.length, words: [], snippets };
  }
  const word = inProse.exec(before)?.[1];
  if (word === undefined) return null;
  return { from: before.length - word.length, words: [], snippets: inline };
}
