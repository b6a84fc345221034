import { isQuestions, textOf } from './course.files.ts';
import type { CourseFile } from './course.ts';
import {
  elementText,
  insertElement,
  readElements,
  readValue,
  setField,
  takeElement,
  YamlUneditable,
} from './yaml.edit.ts';
import type { YamlPath } from './yaml.edit.ts';
import { writeElement } from './yaml.style.ts';

export type QuestionFields = Record<string, unknown>;

/** A question as it is written: in which file, which one of it, and all its fields. */
export type QuestionEntry = {
  key: string;
  path: string;
  index: number;
  /** The line that it begins on, from 1. */
  line: number;
  fields: QuestionFields;
  isArchived: boolean;
};

/** Every entry of the question files that can be read, in the order of the files. */
export function questionEntries(files: readonly CourseFile[]): QuestionEntry[] {
  return files.filter(({ path }) => isQuestions(path)).flatMap(entriesOf);
}

/** The entries of one file of questions; none when it can't be read. */
export function entriesOf(file: CourseFile): QuestionEntry[] {
  return readList(textOf(file)).flatMap(({ value: fields, line }, index): QuestionEntry[] => {
    if (!isFields(fields)) return [];
    const key = String(fields['id'] ?? '');
    const isArchived = fields['archived'] === true;
    return [{ key, path: file.path, index, line, fields, isArchived }];
  });
}

/** An entry as one text that is the same whenever its fields are: the order of fields doesn't count. */
export function entryText(fields: QuestionFields): string {
  return JSON.stringify(sorted(fields));
}

/**
 * Changes an entry to hold exactly these fields. Only what differs is written anew: comments and
 * every other line stay. Throws YamlUneditable when the file is no list.
 */
export function replaceEntry(text: string, index: number, fields: QuestionFields): string {
  const element = elementText(text, [], index);
  const edited = merge(element, [0], fields);
  if (edited === element) return text;
  const { text: rest } = takeElement(text, [], index);
  return insertElement(rest, [], { index, element: edited });
}

/** Puts a new entry at the end of a file of questions; an empty text becomes such a file. */
export function appendEntry(text: string, fields: QuestionFields): string {
  const element = writeElement(fields);
  if (text.trim() === '') return `${element}\n`;
  const appended = insertElement(text, [], { index: Infinity, element });
  return appended.endsWith('\n') ? appended : `${appended}\n`;
}

/** The file that a new question goes to: the activity's, where it has one, else one by its name. */
export function fileForQuestion(
  entries: readonly QuestionEntry[],
  { activity, asked }: { activity: string; asked: readonly string[] },
): string {
  const own = `questions/${activity}.yaml`;
  if (entries.some(({ path }) => path === own)) return own;
  const counts = new Map<string, number>();
  for (const { key, path } of entries) {
    if (asked.includes(key)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? own;
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
  { now, next }: { now: QuestionFields; next: QuestionFields },
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

function isFields(value: unknown): value is QuestionFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
