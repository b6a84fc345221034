import {
  lessonId,
  readLessonHead,
  textOf,
  type CourseFile,
  type DraftOutlineActivity,
  type LessonContext,
  type Problem,
} from '@palpate/content';
import { assetAddress, mediaTypes, type MediaType } from '../../platform/http/media-types.ts';
import { kindOf } from './draft.identity.policy.ts';
import type { DraftReading } from './draft.reader.ts';
import type { CourseProblem, Draft, DraftActivity } from './draft.types.ts';

type Release = { course_title: string; release: number | null };

/** A draft as its page shows it, whatever is wrong with it. */
export function viewDraft(
  courseId: string,
  reading: DraftReading,
  more: { release: Release; changes: number; identity: readonly CourseProblem[] },
): Draft {
  const { release, changes, identity } = more;
  const { outline, heads, problems, fingerprint, context, entries } = reading;
  const course = heads.find(({ path }) => path === 'course.yaml');
  const view = (activity: DraftOutlineActivity) => viewActivity(activity, reading);
  return {
    courseId,
    title: outline?.title || release.course_title,
    release: release.release,
    fingerprint,
    outlineVersion: course?.version ?? 0,
    modules: (outline?.modules ?? []).map(({ id, slot, title, activities }) => ({
      key: id,
      slot,
      title,
      activities: activities.map(view),
    })),
    archived: (outline?.archived ?? []).map(view),
    problems: [...problems.map(viewProblem), ...identity],
    changes,
    context: servedContext(reading),
    areas: [...new Set(entries.map(({ fields }) => String(fields['area'] ?? '')))]
      .filter(Boolean)
      .toSorted(),
    sources: context.sources.map(({ id, citation }) => ({ id, citation })),
    files: heads.map(({ path }) => path),
  };
}

export function viewProblem({ file, ...problem }: Problem): CourseProblem {
  return { path: file, ...problem };
}

export function problemsAt({ problems }: DraftReading, path: string): CourseProblem[] {
  return problems.filter(({ file }) => file === path).map(viewProblem);
}

export function lessonPath(lesson: string): string {
  return `lessons/${lesson}.md`;
}

/** What a lesson is called, as far as its head can be read. */
export function lessonTitle(file: CourseFile): string {
  return readLessonHead(textOf(file)).title ?? lessonId(file.path);
}

function viewActivity(activity: DraftOutlineActivity, reading: DraftReading): DraftActivity {
  const { id, isRequired, requires } = activity;
  const shared = { key: id, isRequired, requires };
  if (activity.kind === 'quiz') {
    const { title, minutes, questions } = activity;
    return {
      ...shared,
      kind: kindOf(activity),
      title: title ?? id,
      minutes: minutes ?? 0,
      questions,
      problems: 0,
    };
  }
  const path = lessonPath(id);
  const file = reading.files.find((one) => one.path === path);
  const head = file ? readLessonHead(textOf(file)) : null;
  return {
    ...shared,
    kind: 'LESSON',
    title: head?.title ?? id,
    minutes: head?.minutes ?? 0,
    questions: reading.checks[id] ?? [],
    problems: problemsAt(reading, path).length,
  };
}

/** The compiler's context, with pictures at the address that they are served at. */
function servedContext({ context, heads, entries }: DraftReading): LessonContext {
  const hashes = new Map(heads.map(({ path, hash }) => [path, hash]));
  return {
    ...context,
    questionKeys: entries.filter(({ isArchived }) => !isArchived).map(({ key }) => key),
    assets: context.assets?.map((asset) => {
      const hash = hashes.get(`assets/${asset.name}`);
      const type = typeOf(asset.name);
      return hash && type ? { ...asset, url: assetAddress({ hash, type }) } : asset;
    }),
  };
}

function typeOf(name: string): MediaType | null {
  const [, type] = Object.entries(mediaTypes).find(([end]) => name.endsWith(`.${end}`)) ?? [];
  return type ?? null;
}
