import { listEntries, textOf, type LessonMentions } from '@palpate/content';
import { wordIn } from '../drafts/draft.entry.ts';
import type { DraftReading } from '../drafts/draft.reader.ts';
import { lessonPath, lessonTitle } from '../drafts/draft.view.ts';
import type { DraftUse } from './register.types.ts';

type Uses = Map<string, DraftUse[]>;

/** By source: the lessons, questions and words that cite it, what is archived too. */
export function sourceUses(reading: DraftReading): Uses {
  const uses: Uses = new Map();
  addLessons(uses, reading, ({ sources }) => sources);
  for (const { key, fields, isArchived } of reading.entries) {
    const title = wordIn(fields, 'stem', 'claim') || key;
    add(uses, wordsOf(fields['sources']), { kind: 'QUESTION', key, title, isArchived });
  }
  const glossary = reading.files.find(({ path }) => path === 'glossary.yaml');
  for (const { fields } of glossary ? listEntries(textOf(glossary)) : []) {
    const key = wordIn(fields, 'id');
    const title = wordIn(fields, 'term') || key;
    add(uses, wordsOf(fields['sources']), { kind: 'WORD', key, title, isArchived: false });
  }
  return uses;
}

/** By word: the lessons that open its meaning, those that are archived too. */
export function wordUses(reading: DraftReading): Uses {
  const uses: Uses = new Map();
  addLessons(uses, reading, ({ terms }) => terms);
  return uses;
}

/** Of a list of words in a file, whatever else may stand there. */
export function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function addLessons(
  uses: Uses,
  { mentions, outline, files }: DraftReading,
  namedBy: (mentions: LessonMentions) => readonly string[],
): void {
  const archived = new Set((outline?.archived ?? []).map(({ id }) => id));
  for (const key of inOrder(Object.keys(mentions), outline)) {
    const named = mentions[key] ? namedBy(mentions[key]) : [];
    const file = files.find(({ path }) => path === lessonPath(key));
    if (!file || named.length === 0) continue;
    const title = lessonTitle(file) || key;
    add(uses, named, { kind: 'LESSON', key, title, isArchived: archived.has(key) });
  }
}

/** As learners meet them; what stands in no module comes last. */
function inOrder(keys: readonly string[], outline: DraftReading['outline']): string[] {
  const placed = (outline?.modules ?? []).flatMap(({ activities }) => activities);
  const places = new Map(placed.map(({ id }, index) => [id, index]));
  return keys.toSorted((a, b) => (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity) || 0);
}

function add(uses: Uses, named: readonly string[], use: DraftUse): void {
  for (const name of new Set(named)) uses.set(name, [...(uses.get(name) ?? []), use]);
}
