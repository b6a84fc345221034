import {
  appendEntry,
  namesPage,
  removeEntry,
  replaceEntry,
  textOf,
  type EntryFields,
  type ListEntry,
} from '@palpate/content';
import { AppError } from '../../platform/errors/index.ts';
import { writeEntry, type PlacedText } from '../drafts/draft.entry.ts';
import type { DraftReading } from '../drafts/draft.reader.ts';
import type { DraftRefused } from '../drafts/draft.types.ts';
import type { Register } from './register.ts';
import { registerEntries } from './register.view.ts';

/** Refuses fields that the reader of the file would, and a tick that names no page to have read. */
export function refuseFields(
  { check }: Register<unknown>,
  fields: EntryFields,
  before: EntryFields | null,
): void {
  const [fault] = check(fields);
  if (fault) {
    const [field] = fault.path;
    throw new AppError('INPUT_INVALID', { field, reason: 'NOT_VALID', problem: fault.message });
  }
  if (!isTicked(fields, before) || namesPage(fields)) return;
  throw new AppError('INPUT_INVALID', { field: 'checked', reason: 'PAGE_MISSING' });
}

/** Whether someone says now that they read it, who is then on record. */
export function isTicked(fields: EntryFields, before: EntryFields | null): boolean {
  return fields['checked'] === true && before?.['checked'] !== true;
}

/** The fields to be written: an empty list only where one stood before. */
export function composeFields(fields: EntryFields, before: EntryFields | null): EntryFields {
  const isThere = ([name, value]: [string, unknown]) =>
    value !== null && (!isEmptyList(value) || (before !== null && name in before));
  return Object.fromEntries(Object.entries(fields).filter(isThere));
}

/** The file with the entry changed; its id stays. */
export function placeChanged(
  reading: DraftReading,
  { path }: Register<unknown>,
  { entry, fields }: { entry: ListEntry; fields: EntryFields },
): PlacedText | DraftRefused {
  const { id } = entry.fields;
  const whole = { key: String(id), path, fields: { id, ...fields } };
  return writeEntry(reading, whole, (text, next) => replaceEntry(text, entry.index, next));
}

/** The file with a new entry at its end, under an id that none of the course has had. */
export function placeAdded(
  reading: DraftReading,
  { path, newId }: Register<unknown>,
  { fields, given }: { fields: EntryFields; given: readonly string[] },
): PlacedText | DraftRefused {
  const here = registerEntries(reading, path).map((entry) => String(entry.fields['id']));
  const key = newId(fields, new Set([...given, ...here]));
  return writeEntry(reading, { key, path, fields: { id: key, ...fields } }, appendEntry);
}

/** The file without the entry. */
export function placeRemoved(
  { files, heads }: DraftReading,
  { path }: Register<unknown>,
  index: number,
): Omit<PlacedText, 'key'> {
  const file = files.find((one) => one.path === path);
  const expected = heads.find((one) => one.path === path)?.version ?? 0;
  return { path, text: removeEntry(file ? textOf(file) : '', index), expected };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
