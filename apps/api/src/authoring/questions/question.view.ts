import type { QuestionEntry } from '@palpate/content';
import { entryFingerprint, entryProblems, wordIn } from '../drafts/draft.entry.ts';
import type { DraftReading } from '../drafts/draft.reader.ts';
import type { CourseProblem } from '../drafts/draft.types.ts';
import type { DraftQuestion, DraftQuestionHead } from './question.types.ts';

/** By question: the lessons and quizzes of the course that ask it, in the order of the path. */
export function usesOf({ outline, checks }: DraftReading): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const activity of outline?.modules.flatMap(({ activities }) => activities) ?? []) {
    const asked = activity.kind === 'quiz' ? activity.questions : (checks[activity.id] ?? []);
    for (const key of new Set(asked)) uses.set(key, [...(uses.get(key) ?? []), activity.id]);
  }
  return uses;
}

export function viewHead(
  courseId: string,
  entry: QuestionEntry,
  context: { reading: DraftReading; uses: ReadonlyMap<string, string[]> },
): DraftQuestionHead {
  const { key, fields, isArchived } = entry;
  return {
    id: `${courseId}:${key}`,
    key,
    type: wordIn(fields, 'type'),
    use: wordIn(fields, 'use'),
    stem: wordIn(fields, 'stem', 'claim'),
    lesson: wordIn(fields, 'lesson'),
    area: wordIn(fields, 'area'),
    isSafetyCritical: fields['safetyCritical'] === true,
    usedIn: context.uses.get(key) ?? [],
    review: fields['review'] ?? 'draft',
    problems: questionProblems(entry, context.reading).length,
    isArchived,
  };
}

export function viewQuestion(
  courseId: string,
  entry: QuestionEntry,
  { reading, isPublished }: { reading: DraftReading; isPublished: boolean },
): DraftQuestion {
  const { key, path, fields, isArchived } = entry;
  return {
    id: `${courseId}:${key}`,
    key,
    path,
    type: wordIn(fields, 'type'),
    fields,
    expected: entryFingerprint(fields),
    usedIn: usesOf(reading).get(key) ?? [],
    isArchived,
    isPublished,
    problems: questionProblems(entry, reading),
  };
}

/** Every text of an entry, in lower case, for a search to look in. */
export function searchable(value: unknown): string {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(searchable).join('\n');
}

/** What the reader says of a question, whatever else is wrong in its file. */
export function questionProblems(
  entry: QuestionEntry,
  { problems, entries }: DraftReading,
): CourseProblem[] {
  const next = entries.find(({ path, index }) => path === entry.path && index === entry.index + 1);
  return entryProblems(entry, { problems, next });
}
