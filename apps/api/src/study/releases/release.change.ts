import { path, type ActivityKind, type Outline, type Place } from '../../courses/index.ts';

export type ReleaseChangeKind =
  | 'GAINED'
  | 'LOST'
  | 'MOVED'
  | 'RENAMED'
  | 'REQUIRED'
  | 'OPTIONAL'
  | 'TEXT'
  | 'QUESTIONS'
  | 'RULES'
  | 'MODULE_RENAMED';

/** Which version of which question an activity asks. */
export type AskedQuestion = { activityId: string; questionId: string; versionId: string };
export type ReleaseContent = { outline: Outline; questions: readonly AskedQuestion[] };

export type ReleaseChange = {
  kind: ReleaseChangeKind;
  activityId: string | null;
  activityKind: ActivityKind | null;
  /** Of the activity, or of the module that was renamed; as it is called after. */
  title: string;
  /** GAINED, LOST, MOVED: the module; renamed: the title; null where there is no such side. */
  before: string | null;
  after: string | null;
  /** Of an activity's questions; 0 for every other kind. */
  added: number;
  removed: number;
  changed: number;
};

const NO_QUESTIONS = { added: 0, removed: 0, changed: 0 };

/** What `after` changes of `before`, in the order of its path; what it lacks comes last. */
export function compareReleases(before: ReleaseContent, after: ReleaseContent): ReleaseChange[] {
  const known = new Map(path(before.outline).map((place) => [place.activity.id, place]));
  const there = path(after.outline);
  const ids = new Set(there.map(({ activity }) => activity.id));
  const lost = path(before.outline).filter(({ activity }) => !ids.has(activity.id));
  return [
    ...renamedModules(before.outline, after.outline),
    ...there.flatMap((place) => {
      const old = known.get(place.activity.id);
      if (!old) return [change(place, 'GAINED', null, place.module.title)];
      return [...compareActivity(old, place), ...compareQuestions(place, before, after)];
    }),
    ...lost.map((place) => change(place, 'LOST', place.module.title, null)),
  ];
}

function renamedModules(before: Outline, after: Outline): ReleaseChange[] {
  return after.modules.flatMap((module) => {
    const old = before.modules.find(({ id }) => id === module.id);
    if (!old || old.title === module.title) return [];
    const named = { title: module.title, before: old.title, after: module.title };
    return [
      { kind: 'MODULE_RENAMED', activityId: null, activityKind: null, ...named, ...NO_QUESTIONS },
    ];
  });
}

function compareActivity(old: Place, place: Place): ReleaseChange[] {
  const { activity: was } = old;
  const { activity: is } = place;
  const changes: ReleaseChange[] = [];
  if (old.module.id !== place.module.id) {
    changes.push(change(place, 'MOVED', old.module.title, place.module.title));
  }
  if (was.title !== is.title) changes.push(change(place, 'RENAMED', was.title, is.title));
  if (was.isRequired !== is.isRequired) {
    changes.push(change(place, is.isRequired ? 'REQUIRED' : 'OPTIONAL'));
  }
  if (was.sourceHash !== is.sourceHash) changes.push(change(place, 'TEXT'));
  if (rulesOf(was) !== rulesOf(is)) changes.push(change(place, 'RULES'));
  return changes;
}

function compareQuestions(
  place: Place,
  before: ReleaseContent,
  after: ReleaseContent,
): ReleaseChange[] {
  const was = versionsIn(before, place.activity.id);
  const is = versionsIn(after, place.activity.id);
  const added = [...is.keys()].filter((id) => !was.has(id)).length;
  const removed = [...was.keys()].filter((id) => !is.has(id)).length;
  const changed = [...is].filter(([id, version]) => (was.get(id) ?? version) !== version).length;
  if (added + removed + changed === 0) return [];
  return [{ ...change(place, 'QUESTIONS'), added, removed, changed }];
}

function versionsIn({ questions }: ReleaseContent, activityId: string): Map<string, string> {
  const own = questions.filter((asked) => asked.activityId === activityId);
  return new Map(own.map(({ questionId, versionId }) => [questionId, versionId]));
}

function change(
  { activity }: Place,
  kind: ReleaseChangeKind,
  before: string | null = null,
  after: string | null = null,
): ReleaseChange {
  const { id: activityId, kind: activityKind, title } = activity;
  return { kind, activityId, activityKind, title, before, after, ...NO_QUESTIONS };
}

/** The order of rules is of no meaning. */
function rulesOf({ requires }: Place['activity']): string {
  return requires
    .map((rule) => JSON.stringify(Object.entries(rule).toSorted()))
    .toSorted()
    .join();
}
