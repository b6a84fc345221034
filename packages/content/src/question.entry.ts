import { isQuestions, textOf } from './course.files.ts';
import type { CourseFile } from './course.ts';
import { listEntries } from './list.entry.ts';
import type { ListEntry } from './list.entry.ts';

/** A question as it is written: in which file, which one of it, and all its fields. */
export type QuestionEntry = ListEntry & { key: string; path: string; isArchived: boolean };

/** Every entry of the question files that can be read, in the order of the files. */
export function questionEntries(files: readonly CourseFile[]): QuestionEntry[] {
  return files.filter(({ path }) => isQuestions(path)).flatMap(entriesOf);
}

/** The entries of one file of questions; none when it can't be read. */
export function entriesOf(file: CourseFile): QuestionEntry[] {
  return listEntries(textOf(file)).map((entry) => {
    const { fields } = entry;
    const key = String(fields['id'] ?? '');
    return { ...entry, key, path: file.path, isArchived: fields['archived'] === true };
  });
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
