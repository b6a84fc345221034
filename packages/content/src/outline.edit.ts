import { isLesson, lessonId, textOf } from './course.files.ts';
import type { CourseFile } from './course.ts';
import { readDraftOutline } from './draft.outline.ts';
import type { DraftOutline } from './draft.outline.ts';
import { editFrontmatter, lessonSkeleton } from './lesson.edit.ts';
import { freshId, slugOf } from './new.ids.ts';
import { OutlineRefusal } from './outline.change.ts';
import type { OutlineEdit, TakenIds } from './outline.change.ts';
import { insertElement, setField, takeElement, YamlUneditable } from './yaml.edit.ts';
import { writeElement } from './yaml.style.ts';

/** The greatest slot that a module may have. */
const MAX_SLOT = 200;
const COURSE = 'course.yaml';

type Folder = { files: readonly CourseFile[]; course: string; outline: DraftOutline };
type Kind = OutlineEdit['kind'];
type Edit<K extends Kind> = Extract<OutlineEdit, { kind: K }>;

/**
 * Applies one edit to a course folder and gives the files that it changes or makes, whole. Comments
 * and every line that the edit isn't about stay as they are. Throws OutlineRefusal.
 */
export function editOutline(
  files: readonly CourseFile[],
  edit: OutlineEdit,
  taken: TakenIds,
): { path: string; text: string }[] {
  const course = textAt(files, COURSE);
  const outline = course === null ? null : readDraftOutline(course);
  if (course === null || !outline) throw new OutlineRefusal('OUTLINE_UNREADABLE');
  const changed = applied({ files, course, outline }, edit, taken);
  return changed.filter(({ path, text }) => textAt(files, path) !== text);
}

function applied(folder: Folder, edit: OutlineEdit, taken: TakenIds) {
  try {
    return apply(folder, edit, taken);
  } catch (error) {
    if (error instanceof YamlUneditable) throw new OutlineRefusal('OUTLINE_UNREADABLE');
    throw error;
  }
}

function apply(folder: Folder, edit: OutlineEdit, taken: TakenIds) {
  switch (edit.kind) {
    case 'rename-course':
      return [outlineFile(setField(folder.course, [], 'title', edit.title))];
    case 'rename-module':
      return [outlineFile(setField(folder.course, modulePath(folder, edit), 'title', edit.title))];
    case 'add-module':
      return [addModule(folder, edit, taken)];
    case 'move-module':
      return [moveModule(folder, edit)];
    case 'remove-module':
      return [removeModule(folder, edit)];
    case 'add-lesson':
      return addLesson(folder, edit, taken);
    case 'add-quiz':
      return [addQuiz(folder, edit, taken)];
    case 'change-activity':
      return changeActivity(folder, edit);
    case 'move-activity':
      return [moveActivity(folder, edit)];
    case 'archive':
      return [archive(folder, edit)];
    case 'restore':
      return [restore(folder, edit)];
    case 'set-questions':
      return [setQuestions(folder, edit)];
  }
}

function addModule({ course, outline }: Folder, { title }: Edit<'add-module'>, taken: TakenIds) {
  const ids = new Set([...taken.ids, ...outline.modules.map(({ id }) => id)]);
  const slots = [...taken.slots, ...outline.modules.map(({ slot }) => slot)];
  const slot = Math.max(0, ...slots) + 1;
  if (slot > MAX_SLOT) throw new OutlineRefusal('NO_SLOT_LEFT');
  const id = freshId(slugOf(title, 'module'), ids);
  const element = writeElement({ id, slot, title, activities: [] });
  return outlineFile(insertElement(course, ['modules'], { index: Infinity, element }));
}

function moveModule(folder: Folder, { module, position }: Edit<'move-module'>) {
  const { text, element } = takeElement(folder.course, ['modules'], moduleIndex(folder, module));
  return outlineFile(insertElement(text, ['modules'], { index: position - 1, element }));
}

function removeModule(folder: Folder, { module }: Edit<'remove-module'>) {
  const index = moduleIndex(folder, module);
  const isEmpty = folder.outline.modules[index]?.activities.length === 0;
  if (!isEmpty) throw new OutlineRefusal('MODULE_NOT_EMPTY');
  return outlineFile(takeElement(folder.course, ['modules'], index).text);
}

function addLesson(folder: Folder, edit: Edit<'add-lesson'>, taken: TakenIds) {
  const { module, title, minutes } = edit;
  const id = freshId(slugOf(title, 'lesson'), activityIds(folder, taken));
  const course = append(folder, module, writeElement({ lesson: id }));
  const skeleton = lessonSkeleton({ id, title, minutes });
  return [outlineFile(course), { path: `lessons/${id}.md`, text: skeleton }];
}

function addQuiz(folder: Folder, edit: Edit<'add-quiz'>, taken: TakenIds) {
  const { module, title, preset, minutes } = edit;
  const quiz = freshId(slugOf(title, 'quiz'), activityIds(folder, taken));
  const element = writeElement({ quiz, title, preset, minutes, questions: [] });
  return outlineFile(append(folder, module, element));
}

function changeActivity(folder: Folder, edit: Edit<'change-activity'>) {
  const place = activityPlace(folder, edit.activity);
  const { title, minutes, isRequired } = edit;
  const required = isRequired === undefined ? {} : { required: isRequired ? undefined : false };
  if (place.activity.kind === 'quiz') {
    return [outlineFile(setFields(folder.course, place.path, { title, minutes }, required))];
  }
  const path = `lessons/${edit.activity}.md`;
  const lesson = textAt(folder.files, path);
  const course = outlineFile(setFields(folder.course, place.path, {}, required));
  if (lesson === null) return [course];
  return [course, { path, text: editFrontmatter(lesson, { title, minutes }) }];
}

function moveActivity(folder: Folder, { activity, module, position }: Edit<'move-activity'>) {
  const to = moduleIndex(folder, module);
  const { list, index, isArchived } = activityPlace(folder, activity);
  if (isArchived) throw new OutlineRefusal('UNKNOWN_ACTIVITY');
  const { text, element } = takeElement(folder.course, list, index);
  const target = ['modules', to, 'activities'];
  return outlineFile(insertElement(text, target, { index: position - 1, element }));
}

function archive(folder: Folder, { activity }: Edit<'archive'>) {
  const { list, index, isArchived } = activityPlace(folder, activity);
  if (isArchived) return outlineFile(folder.course);
  const { text, element } = takeElement(folder.course, list, index);
  const hasList = folder.outline.archived.length > 0;
  const course = hasList ? text : setField(text, [], 'archived', []);
  return outlineFile(insertElement(course, ['archived'], { index: Infinity, element }));
}

function restore(folder: Folder, { activity, module }: Edit<'restore'>) {
  const to = moduleIndex(folder, module);
  const { list, index, isArchived } = activityPlace(folder, activity);
  if (!isArchived) return outlineFile(folder.course);
  const { text, element } = takeElement(folder.course, list, index);
  const isLast = folder.outline.archived.length === 1;
  const course = isLast ? setField(text, [], 'archived', undefined) : text;
  const target = ['modules', to, 'activities'];
  return outlineFile(insertElement(course, target, { index: Infinity, element }));
}

function setQuestions(folder: Folder, { activity, questions }: Edit<'set-questions'>) {
  const place = activityPlace(folder, activity);
  if (place.activity.kind !== 'quiz') throw new OutlineRefusal('NOT_A_QUIZ');
  return outlineFile(setField(folder.course, place.path, 'questions', [...questions]));
}

function append(folder: Folder, module: string, element: string): string {
  const list = [...modulePath(folder, { module }), 'activities'];
  return insertElement(folder.course, list, { index: Infinity, element });
}

/** Fields to set when they are given, and fields where undefined takes them out. */
function setFields(
  text: string,
  path: readonly (string | number)[],
  given: Record<string, unknown>,
  exact: Record<string, unknown>,
): string {
  const fields = Object.entries(given).filter(([, value]) => value !== undefined);
  return [...fields, ...Object.entries(exact)].reduce(
    (edited, [field, value]) => setField(edited, path, field, value),
    text,
  );
}

function modulePath(folder: Folder, { module }: { module: string }) {
  return ['modules', moduleIndex(folder, module)];
}

function moduleIndex({ outline }: Folder, module: string): number {
  const index = outline.modules.findIndex(({ id }) => id === module);
  if (index === -1) throw new OutlineRefusal('UNKNOWN_MODULE');
  return index;
}

function activityPlace({ outline }: Folder, id: string) {
  const lists = [
    ...outline.modules.map(({ activities }, m) => ({
      list: ['modules', m, 'activities'] as (string | number)[],
      activities,
      isArchived: false,
    })),
    { list: ['archived'], activities: outline.archived, isArchived: true },
  ];
  for (const { list, activities, isArchived } of lists) {
    const index = activities.findIndex((activity) => activity.id === id);
    const activity = activities[index];
    if (activity) return { list, index, activity, isArchived, path: [...list, index] };
  }
  throw new OutlineRefusal('UNKNOWN_ACTIVITY');
}

function activityIds({ files, outline }: Folder, taken: TakenIds): Set<string> {
  const listed = [...outline.modules.flatMap(({ activities }) => activities), ...outline.archived];
  const lessons = files.filter(({ path }) => isLesson(path)).map(({ path }) => lessonId(path));
  return new Set([...taken.ids, ...listed.map(({ id }) => id), ...lessons]);
}

function outlineFile(text: string) {
  return { path: COURSE, text };
}

function textAt(files: readonly CourseFile[], path: string): string | null {
  const file = files.find((one) => one.path === path);
  return file ? textOf(file) : null;
}
