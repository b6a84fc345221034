import type { ActivitySource, CourseSource, LessonSourceFile } from './course.ts';
import type { CourseParts, ReadLesson } from './course.reader.ts';
import type { Outline, OutlineActivity } from './outline.reader.ts';

/** Puts the parts of a folder without problems together. */
export function assembleCourse(outline: Outline, parts: CourseParts): CourseSource {
  const lessons = parts.lessons.flatMap(toLesson);
  return {
    ...outline,
    modules: outline.modules.map((module) => ({
      ...module,
      activities: module.activities.flatMap((activity) => toActivity(activity, lessons)),
    })),
    lessons,
    questions: parts.questions.map(({ question }) => question),
    sources: parts.sources,
  };
}

function toLesson({ frontmatter, path, text, checks }: ReadLesson): LessonSourceFile[] {
  if (!frontmatter.fields) return [];
  const { id, title, minutes } = frontmatter.fields;
  const questions = checks.map(({ question }) => question);
  return [{ path, id, title, minutes, markdown: text, checks: questions }];
}

function toActivity(activity: OutlineActivity, lessons: LessonSourceFile[]): ActivitySource[] {
  if (activity.kind === 'quiz') {
    const { place: _, questions, ...fields } = activity;
    return [{ ...fields, questions: questions.map(({ id }) => id) }];
  }
  const lesson = lessons.find(({ id }) => id === activity.id);
  if (!lesson) return [];
  const { path: _, ...fields } = lesson;
  return [{ kind: 'lesson', ...fields, isRequired: activity.isRequired }];
}
