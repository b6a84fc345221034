import { createHash } from 'node:crypto';
import { entryText, type QuestionEntry, type QuestionFields } from '@palpate/content';
import type { DraftReading } from '../drafts/draft.reader.ts';
import type { CourseProblem } from '../drafts/draft.types.ts';
import { viewProblem } from '../drafts/draft.view.ts';
import type { DraftQuestion, DraftQuestionHead } from './question.types.ts';

/** What names an entry as it stands, whatever the order of its fields. */
export function entryFingerprint(fields: QuestionFields): string {
  return createHash('sha256').update(entryText(fields)).digest('hex');
}

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
    type: word(fields['type']),
    use: word(fields['use']),
    stem: word(fields['stem'] ?? fields['claim']),
    lesson: word(fields['lesson']),
    area: word(fields['area']),
    isSafetyCritical: fields['safetyCritical'] === true,
    usedIn: context.uses.get(key) ?? [],
    review: fields['review'] ?? 'draft',
    problems: entryProblems(entry, context.reading).length,
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
    type: word(fields['type']),
    fields,
    expected: entryFingerprint(fields),
    usedIn: usesOf(reading).get(key) ?? [],
    isArchived,
    isPublished,
    problems: entryProblems(entry, reading),
  };
}

/** Every text of an entry, in lower case, for a search to look in. */
export function searchable(value: unknown): string {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(searchable).join('\n');
}

/** The problems between where an entry begins and where the next one does. */
export function entryProblems(
  entry: QuestionEntry,
  { problems, entries }: DraftReading,
): CourseProblem[] {
  const { path, index, line } = entry;
  const next = entries.find((other) => other.path === path && other.index === index + 1);
  const end = next?.line ?? Infinity;
  return problems
    .filter((problem) => problem.file === path && problem.line >= line && problem.line < end)
    .map(viewProblem);
}

function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
