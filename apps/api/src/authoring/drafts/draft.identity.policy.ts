import type { DraftOutlineActivity, QuestionEntry } from '@palpate/content';
import type { DraftReading } from './draft.reader.ts';
import type { CourseProblem } from './draft.types.ts';

export type PublishedIdentity = {
  course_key: string;
  modules: Readonly<Record<string, number>>;
  activities: Readonly<Record<string, string>>;
};

/** What a draft calls by an id that was published as something else. */
export function identityProblems(
  { outline, entries }: Pick<DraftReading, 'outline' | 'entries'>,
  published: PublishedIdentity,
  uses: ReadonlyMap<string, string>,
): CourseProblem[] {
  if (!outline) return [];
  const problems: CourseProblem[] = [];
  const report = (code: string, message: string) =>
    problems.push({ path: 'course.yaml', line: 1, column: 1, code, message });
  if (outline.id !== published.course_key) {
    report('COURSE_ID_CHANGED', `The course's id is "${published.course_key}" for good.`);
  }
  for (const { id, slot } of outline.modules) {
    const known = published.modules[id];
    const owner = Object.entries(published.modules).find(([, taken]) => taken === slot)?.[0];
    if (known !== undefined && known !== slot) {
      report('MODULE_SLOT_CHANGED', `The module "${id}" keeps its slot ${known}.`);
    } else if (owner !== undefined && owner !== id) {
      report('MODULE_SLOT_CHANGED', `The slot ${slot} belongs to the module "${owner}" for good.`);
    }
  }
  for (const activity of outline.modules.flatMap(({ activities }) => activities)) {
    const known = published.activities[activity.id];
    if (known === undefined || known === kindOf(activity)) continue;
    report('ACTIVITY_KIND_CHANGED', `"${activity.id}" was published as ${known} and stays one.`);
  }
  return [...problems, ...entries.flatMap((entry) => useProblem(entry, uses))];
}

export function kindOf({ kind, preset }: DraftOutlineActivity): 'LESSON' | 'PRACTICE' | 'QUIZ' {
  if (kind === 'lesson') return 'LESSON';
  return preset === 'quiz' ? 'QUIZ' : 'PRACTICE';
}

function useProblem(entry: QuestionEntry, uses: ReadonlyMap<string, string>): CourseProblem[] {
  const { key, path, line, fields, isArchived } = entry;
  const known = uses.get(key);
  if (isArchived || known === undefined || known === fields['use']) return [];
  const message = `"${key}" was published with use: ${known}, and keeps it.`;
  return [{ path, line, column: 1, code: 'QUESTION_USE_CHANGED', message }];
}
