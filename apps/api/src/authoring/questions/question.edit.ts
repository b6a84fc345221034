import {
  appendEntry,
  fileForQuestion,
  newQuestionKey,
  questionEntries,
  replaceEntry,
  textOf,
  YamlUneditable,
  type QuestionEntry,
  type QuestionFields,
} from '@palpate/content';
import type { DraftReading } from '../drafts/draft.reader.ts';
import { entryFingerprint } from './question.view.ts';
import type { DraftRefused } from './question.types.ts';

/** A file of questions with a change in it, and the version that the change was made on. */
export type PlacedText = { key: string; path: string; text: string; expected: number };

/** An entry without what is not there: a form sends null for a field that was left empty. */
export function cleanFields(fields: QuestionFields): QuestionFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The file with the entry changed to these fields; its id stays. */
export function placeReplaced(
  reading: DraftReading,
  { key, path, index }: QuestionEntry,
  fields: QuestionFields,
): PlacedText | DraftRefused {
  const { id: _, ...rest } = fields;
  return written(reading, { key, path, fields: { id: key, ...rest } }, (text, whole) =>
    replaceEntry(text, index, whole),
  );
}

/** The file with a new entry at its end, under a key that nobody has had. */
export function placeNew(
  reading: DraftReading,
  command: { fields: QuestionFields; place: string | null; taken: readonly string[] },
): PlacedText | DraftRefused {
  const { outline, entries } = reading;
  const { id: _, ...rest } = command.fields;
  const lesson = word(rest['lesson']) || command.place || 'course';
  const siblings = entries.filter(({ fields }) => fields['lesson'] === lesson);
  const taken = new Set([...command.taken, ...entries.map((entry) => entry.key)]);
  const stem = { course: outline?.id || 'course', lesson, keys: siblings.map(({ key }) => key) };
  const key = newQuestionKey(stem, taken);
  const activity = command.place ?? lesson;
  const path = fileForQuestion(entries, { activity, asked: askedBy(reading, activity) });
  const entry = { key, path, fields: { id: key, ...rest } };
  return written(reading, entry, appendEntry);
}

function written(
  { files, heads }: DraftReading,
  { key, path, fields }: { key: string; path: string; fields: QuestionFields },
  edit: (text: string, fields: QuestionFields) => string,
): PlacedText | DraftRefused {
  const file = files.find((one) => one.path === path);
  const expected = heads.find((one) => one.path === path)?.version ?? 0;
  const text = edited(() => edit(file ? textOf(file) : '', fields));
  const entries = text === null ? [] : questionEntries([{ path, text }]);
  const entry = entries.find((one) => one.key === key);
  // What was written is read again: an entry that comes out as another is not saved.
  const isWhole = entry && entryFingerprint(entry.fields) === entryFingerprint(fields);
  if (text !== null && isWhole) return { key, path, text, expected };
  const message = 'This file of questions can not be read: mend or restore it first.';
  return { problems: [{ path, line: 1, column: 1, code: 'YAML_MALFORMED', message }] };
}

function edited(edit: () => string): string | null {
  try {
    return edit();
  } catch (error) {
    if (error instanceof YamlUneditable) return null;
    throw error;
  }
}

function askedBy({ outline, checks }: DraftReading, activity: string): string[] {
  const all = outline?.modules.flatMap(({ activities }) => activities) ?? [];
  const quiz = all.find(({ id, kind }) => id === activity && kind === 'quiz');
  return quiz?.questions ?? checks[activity] ?? [];
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
