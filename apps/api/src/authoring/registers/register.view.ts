import { listEntries, textOf, type ListEntry } from '@palpate/content';
import { entryFingerprint, entryProblems, wordIn } from '../drafts/draft.entry.ts';
import type { DraftReading } from '../drafts/draft.reader.ts';
import type { CourseProblem } from '../drafts/draft.types.ts';
import { problemsAt } from '../drafts/draft.view.ts';
import type { Register } from './register.ts';
import type { DraftUse } from './register.types.ts';

export type EntryView<Fields> = Fields & {
  id: string;
  key: string;
  expected: string;
  usedIn: DraftUse[];
  problems: CourseProblem[];
};

export type RegisterView<Fields> = {
  courseId: string;
  version: number;
  entries: EntryView<Fields>[];
  problems: CourseProblem[];
};

/** The entries of a register as they are written; none when its file is absent or can't be read. */
export function registerEntries({ files }: DraftReading, path: string): ListEntry[] {
  const file = files.find((one) => one.path === path);
  return file ? listEntries(textOf(file)) : [];
}

/** A register as its page shows it, whatever is wrong with it. */
export function viewRegister<Fields>(
  courseId: string,
  register: Register<Fields>,
  reading: DraftReading,
): RegisterView<Fields> {
  const { path } = register;
  const entries = registerEntries(reading, path);
  const uses = register.usesOf(reading);
  const first = entries[0]?.line ?? Infinity;
  return {
    courseId,
    version: reading.heads.find((head) => head.path === path)?.version ?? 0,
    entries: entries.map(({ fields, line }, place) => {
      const key = wordIn(fields, 'id');
      const { problems } = reading;
      return {
        ...register.view(fields),
        id: `${courseId}:${key}`,
        key,
        expected: entryFingerprint(fields),
        usedIn: uses.get(key) ?? [],
        problems: entryProblems({ path, line }, { problems, next: entries[place + 1] }),
      };
    }),
    problems: problemsAt(reading, path).filter(({ line }) => line < first),
  };
}
