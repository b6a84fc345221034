import {
  elementText,
  insertElement,
  readElements,
  readValue,
  removeElement,
  replaceElement,
  setField,
  YamlUneditable,
} from './yaml.edit.ts';
import type { YamlPath } from './yaml.edit.ts';
import { trimmed } from './yaml.lines.ts';
import { writeElement } from './yaml.style.ts';

/** An entry of a file that is a list, with all its fields as they are written. */
export type EntryFields = Record<string, unknown>;

/** Which one of the list it is, and the line, from 1, that it begins on. */
export type ListEntry = { index: number; line: number; fields: EntryFields };

/** The entries of a file that is a list of fields; none when it can't be read. */
export function listEntries(text: string): ListEntry[] {
  return readList(text).flatMap(({ value: fields, line }, index): ListEntry[] =>
    isFields(fields) ? [{ index, line, fields }] : [],
  );
}

/** An entry as one text that is the same whenever its fields are: the order of fields doesn't count. */
export function entryText(fields: EntryFields): string {
  return JSON.stringify(sorted(fields));
}

/**
 * Changes an entry to hold exactly these fields. Only what differs is written anew: comments and
 * every other line stay. Throws YamlUneditable when the file is no list.
 */
export function replaceEntry(text: string, index: number, fields: EntryFields): string {
  const element = elementText(text, [], index);
  const edited = merge(element, [0], fields);
  if (edited === element) return text;
  return replaceElement(text, [], { index, element: edited });
}

/** Puts a new entry at the end of the file; a text of nothing but comments becomes such a file. */
export function appendEntry(text: string, fields: EntryFields): string {
  const element = writeElement(fields);
  if (text.trim() === '') return `${element}\n`;
  if (readValue(text, []) === undefined) return `${trimmed(text)}\n${element}\n`;
  const appended = insertElement(text, [], { index: Infinity, element });
  return appended.endsWith('\n') ? appended : `${appended}\n`;
}

/**
 * Takes an entry out, with the comments right above it; above the first one they may be about the
 * whole file, and stay. Throws YamlUneditable when there is no such entry.
 */
export function removeEntry(text: string, index: number): string {
  return removeElement(text, [], index);
}

function merge(text: string, path: YamlPath, next: unknown): string {
  const now = readValue(text, path);
  if (isSame(now, next)) return text;
  if (isFields(now) && isFields(next)) return mergeFields(text, path, { now, next });
  if (Array.isArray(now) && Array.isArray(next) && now.length === next.length && isWhole(now)) {
    return next.reduce<string>((edited, one, index) => merge(edited, [...path, index], one), text);
  }
  return setField(text, path.slice(0, -1), String(path.at(-1)), next);
}

function mergeFields(
  text: string,
  path: YamlPath,
  { now, next }: { now: EntryFields; next: EntryFields },
): string {
  const gone = Object.keys(now).filter((field) => !(field in next));
  const kept = gone.reduce((edited, field) => setField(edited, path, field, undefined), text);
  return Object.entries(next).reduce((edited, [field, value]) => {
    const isMerged = field in now && isMergeable(now[field], value);
    if (isMerged) return merge(edited, [...path, field], value);
    return isSame(now[field], value) ? edited : setField(edited, path, field, value);
  }, kept);
}

function isMergeable(now: unknown, next: unknown): boolean {
  if (isFields(now) && isFields(next)) return true;
  return Array.isArray(now) && Array.isArray(next) && now.length === next.length && isWhole(now);
}

/** A list of fields can be changed one by one; a list of words is written anew. */
function isWhole(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every(isFields);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}

function readList(text: string): { value: unknown; line: number }[] {
  try {
    return readElements(text);
  } catch (error) {
    if (error instanceof YamlUneditable || error instanceof ReferenceError) return [];
    throw error;
  }
}

function isFields(value: unknown): value is EntryFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
