import { createHash } from 'node:crypto';
import {
  entryText,
  listEntries,
  textOf,
  YamlUneditable,
  type EntryFields,
  type ListEntry,
} from '@palpate/content';
import { text } from '../../platform/input.ts';
import { FINGERPRINT, KEY } from './draft.bounds.ts';
import type { DraftReading } from './draft.reader.ts';
import type { CourseProblem, DraftRefused, EntryConflict } from './draft.types.ts';
import { viewProblem } from './draft.view.ts';

/** An entry as it was read: by its key, and by what stood in it. */
export type KnownEntry = { key: string; expected: string };

/** A file with a change of one entry in it, and the version that the change was made on. */
export type PlacedText = { key: string; path: string; text: string; expected: number };

/** An entry is named by its key and by what was read of it: one without the other is a mistake. */
export function readKnown(key: unknown, expected: unknown): KnownEntry | null {
  const isNew = (key ?? null) === null && (expected ?? null) === null;
  if (isNew) return null;
  return { key: text(key, 'key', KEY), expected: text(expected, 'expected', FINGERPRINT) };
}

/** What names an entry as it stands, whatever the order of its fields. */
export function entryFingerprint(fields: EntryFields): string {
  return createHash('sha256').update(entryText(fields)).digest('hex');
}

/** Null when the entry is the one that was read; sent again after it arrived, a change is no conflict. */
export function conflictOf(
  { heads }: Pick<DraftReading, 'heads'>,
  edit: {
    known: KnownEntry;
    path: string | null;
    fields: EntryFields | null;
    mine: EntryFields;
  },
): EntryConflict | null {
  const { known, path, fields: theirs, mine } = edit;
  if (!theirs) return { mine, theirs: null, expected: '', changedBy: null };
  const expected = entryFingerprint(theirs);
  const isSame = expected === entryFingerprint({ ...mine, id: theirs['id'] });
  if (expected === known.expected || isSame) return null;
  const head = heads.find((one) => one.path === path);
  return { mine, theirs, expected, changedBy: head?.changed_by ?? null };
}

/** The file after an edit that leaves this entry with these fields; refused when it does not. */
export function writeEntry(
  { files, heads }: Pick<DraftReading, 'files' | 'heads'>,
  { key, path, fields }: { key: string; path: string; fields: EntryFields },
  edit: (text: string, fields: EntryFields) => string,
): PlacedText | DraftRefused {
  const file = files.find((one) => one.path === path);
  const expected = heads.find((one) => one.path === path)?.version ?? 0;
  const written = edited(() => edit(file ? textOf(file) : '', fields));
  const entries = written === null ? [] : listEntries(written);
  const entry = entries.find((one) => String(one.fields['id']) === key);
  // What was written is read again: an entry that comes out as another is not saved.
  const isWhole = entry && entryFingerprint(entry.fields) === entryFingerprint(fields);
  if (written !== null && isWhole) return { key, path, text: written, expected };
  const message = 'This file can not be read: mend or restore it first.';
  return { problems: [{ path, line: 1, column: 1, code: 'YAML_MALFORMED', message }] };
}

/** The problems between where an entry begins and where the next one does. */
export function entryProblems(
  { path, line }: { path: string; line: number },
  { problems, next }: { problems: DraftReading['problems']; next: ListEntry | undefined },
): CourseProblem[] {
  const end = next?.line ?? Infinity;
  return problems
    .filter((problem) => problem.file === path && problem.line >= line && problem.line < end)
    .map(viewProblem);
}

/** The first of these fields that is there, as a word; empty when it is none. */
export function wordIn(fields: EntryFields, ...names: readonly string[]): string {
  const value = names.map((name) => fields[name]).find((one) => one !== undefined && one !== null);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function edited(edit: () => string): string | null {
  try {
    return edit();
  } catch (error) {
    if (error instanceof YamlUneditable) return null;
    throw error;
  }
}
