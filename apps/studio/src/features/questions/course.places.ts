import type { QuestionCourseQuery } from '../../gql/graphql.ts';

export type Course = QuestionCourseQuery['draft'];
export type Lesson = { key: string; title: string };

/** Titles of the course's lessons and quizzes by their key, those that stand in no module too. */
export function titlesOf({ modules, archived }: Course): Map<string, string> {
  const activities = [...modules.flatMap((module) => module.activities), ...archived];
  return new Map(activities.map(({ key, title }) => [key, title]));
}

/** The lessons in the order of the course. */
export function lessonsOf({ modules }: Course): Lesson[] {
  return modules
    .flatMap((module) => module.activities)
    .filter(({ kind }) => kind === 'LESSON')
    .map(({ key, title }) => ({ key, title }));
}

/** The lesson that a new question is about: the place itself, or the last lesson before it. */
export function lessonAt({ modules }: Course, place: string | undefined): string {
  const activities = modules.flatMap((module) => module.activities);
  const at = activities.findIndex(({ key }) => key === place);
  if (at === -1) return '';
  return activities.slice(0, at + 1).findLast(({ kind }) => kind === 'LESSON')?.key ?? '';
}

/** What a place asks for: quizzes that count take graded questions alone. */
export function askedAsAt({ modules }: Course, place: string | undefined): 'practice' | 'graded' {
  const activities = modules.flatMap((module) => module.activities);
  const kind = activities.find(({ key }) => key === place)?.kind;
  return kind === 'QUIZ' ? 'graded' : 'practice';
}
