import type { ActivitySource, CourseSource, LessonSourceFile, Requirement } from './course.ts';
import type { CourseParts, ReadLesson } from './course.reader.ts';
import { reviewOf } from './lesson.frontmatter.ts';
import type { Outline, OutlineActivity } from './outline.reader.ts';

/** Puts the parts of a folder without problems together. */
export function assembleCourse(outline: Outline, parts: CourseParts): CourseSource {
  const lessons = parts.lessons.flatMap(toLesson);
  const { archived: _, ...fields } = outline;
  return {
    ...fields,
    limits: outline.limits ?? null,
    modules: outline.modules.map(({ activities, ...module }) => ({
      ...module,
      activities: activities.flatMap((activity) => toActivity(activity, lessons)),
    })),
    lessons,
    questions: parts.questions.map(({ question }) => question),
    sources: parts.sources,
    glossary: parts.glossary?.entries ?? [],
    assets: parts.assets,
    coverage: parts.coverage?.entries ?? [],
  };
}

function toLesson({ frontmatter, path, text, checks }: ReadLesson): LessonSourceFile[] {
  if (!frontmatter.fields) return [];
  const { id, title, minutes } = frontmatter.fields;
  const questions = checks.map(({ question }) => question);
  const review = reviewOf(frontmatter.fields.review);
  return [{ path, id, title, minutes, markdown: text, checks: questions, review }];
}

function toActivity(activity: OutlineActivity, lessons: LessonSourceFile[]): ActivitySource[] {
  const requires = activity.requires.map(({ rule }): Requirement => rule);
  if (activity.kind === 'quiz') {
    const { place: _, questions, ...fields } = activity;
    return [{ ...fields, questions: questions.map(({ id }) => id), requires }];
  }
  const lesson = lessons.find(({ id }) => id === activity.id);
  if (!lesson) return [];
  const { path: _, ...fields } = lesson;
  return [{ kind: 'lesson', ...fields, isRequired: activity.isRequired, requires }];
}
