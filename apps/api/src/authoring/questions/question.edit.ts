import {
  appendEntry,
  fileForQuestion,
  newQuestionKey,
  replaceEntry,
  type EntryFields,
  type QuestionEntry,
} from '@palpate/content';
import { writeEntry, type PlacedText } from '../drafts/draft.entry.ts';
import type { DraftReading } from '../drafts/draft.reader.ts';
import type { DraftRefused } from '../drafts/draft.types.ts';

/** An entry without what is not there: a form sends null for a field that was left empty. */
export function cleanFields(fields: EntryFields): EntryFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The file with the entry changed to these fields; its id stays. */
export function placeReplaced(
  reading: DraftReading,
  { key, path, index }: QuestionEntry,
  fields: EntryFields,
): PlacedText | DraftRefused {
  const { id: _, ...rest } = fields;
  return writeEntry(reading, { key, path, fields: { id: key, ...rest } }, (text, whole) =>
    replaceEntry(text, index, whole),
  );
}

/** The file with a new entry at its end, under a key that nobody has had. */
export function placeNew(
  reading: DraftReading,
  command: { fields: EntryFields; place: string | null; taken: readonly string[] },
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
  return writeEntry(reading, entry, appendEntry);
}

function askedBy({ outline, checks }: DraftReading, activity: string): string[] {
  const all = outline?.modules.flatMap(({ activities }) => activities) ?? [];
  const quiz = all.find(({ id, kind }) => id === activity && kind === 'quiz');
  return quiz?.questions ?? checks[activity] ?? [];
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
