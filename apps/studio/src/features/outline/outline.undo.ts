import type { DraftOutlineFragment, OutlineEditInput } from '../../gql/graphql.ts';

export type Outline = Pick<DraftOutlineFragment, 'title' | 'modules' | 'archived'>;
export type OutlineModule = Outline['modules'][number];
export type OutlineActivity = OutlineModule['activities'][number];
/** Where an activity stands: its module, and its place in it from 1. */
export type Placed = { activity: OutlineActivity; module: OutlineModule; position: number };

/** The activity with this key, wherever it stands in a module. */
export function findPlaced({ modules }: Outline, key: string): Placed | null {
  for (const module of modules) {
    const index = module.activities.findIndex((activity) => activity.key === key);
    const activity = module.activities[index];
    if (activity) return { activity, module, position: index + 1 };
  }
  return null;
}

/** The keys of modules and activities that stand in the second outline and not in the first. */
export function newKeys(before: Outline, after: Outline): string[] {
  const known = new Set(keysOf(before));
  return keysOf(after).filter((key) => !known.has(key));
}

/** The edits that take one back, in order; none where nothing takes it back. */
export function undoOf(
  edit: OutlineEditInput,
  before: Outline,
  after: Outline,
): OutlineEditInput[] {
  if (edit.renameCourse) return [{ renameCourse: { title: before.title } }];
  if (edit.renameModule || edit.moveModule) return undoModule(edit, before);
  if (edit.restore) return [{ archive: { activity: edit.restore.activity } }];
  if (edit.addModule) return newKeys(before, after).map((module) => ({ removeModule: { module } }));
  if (edit.addLesson || edit.addQuiz) {
    return newKeys(before, after).map((activity) => ({ archive: { activity } }));
  }
  return undoActivity(edit, before);
}

function undoModule({ renameModule, moveModule }: OutlineEditInput, before: Outline) {
  const key = renameModule?.module ?? moveModule?.module;
  const index = before.modules.findIndex((module) => module.key === key);
  const module = before.modules[index];
  if (!module) return [];
  const edit: OutlineEditInput = renameModule
    ? { renameModule: { module: module.key, title: module.title } }
    : { moveModule: { module: module.key, position: index + 1 } };
  return [edit];
}

function undoActivity(edit: OutlineEditInput, before: Outline): OutlineEditInput[] {
  const { changeActivity, moveActivity, archive, setQuestions } = edit;
  const key = (changeActivity ?? moveActivity ?? archive ?? setQuestions)?.activity;
  const placed = findPlaced(before, key ?? '');
  if (!placed) return [];
  const { activity, module, position } = placed;
  const back = { activity: activity.key, module: module.key };
  if (moveActivity) return [{ moveActivity: { ...back, position } }];
  if (archive) return [{ restore: back }, { moveActivity: { ...back, position } }];
  if (setQuestions) {
    return [{ setQuestions: { activity: activity.key, questions: activity.questions } }];
  }
  const { title, minutes, isRequired } = activity;
  return [{ changeActivity: { activity: activity.key, title, minutes, isRequired } }];
}

function keysOf({ modules, archived }: Outline): string[] {
  const placed = modules.flatMap(({ key, activities }) => [
    key,
    ...activities.map((one) => one.key),
  ]);
  return [...placed, ...archived.map(({ key }) => key)];
}
