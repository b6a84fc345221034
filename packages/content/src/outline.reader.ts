import type { z } from 'zod';
import { courseSchema, lessonActivitySchema, quizActivitySchema } from './course.schema.ts';
import type { QuizPreset, Requirement } from './course.ts';
import type { Place, Problem } from './problem.ts';
import { readShape, valueAt } from './yaml.reader.ts';
import type { Path, YamlText } from './yaml.reader.ts';

/** A rule of a lock, with the place it stands at. */
export type PlacedRequirement = { rule: Requirement; place: Place };

export type OutlineActivity =
  | {
      kind: 'lesson';
      id: string;
      isRequired: boolean;
      requires: PlacedRequirement[];
      place: Place;
    }
  | {
      kind: 'quiz';
      id: string;
      title: string;
      preset: QuizPreset;
      minutes: number;
      isRequired: boolean;
      requires: PlacedRequirement[];
      questions: { id: string; place: Place }[];
      place: Place;
    };

export type OutlineModule = {
  id: string;
  slot: number;
  title: string;
  activities: OutlineActivity[];
};

export type Outline = Omit<z.infer<typeof courseSchema>, 'modules' | 'archived'> & {
  modules: OutlineModule[];
  archived: OutlineActivity[];
};

/** Reads course.yaml: the course's own fields, its modules and what stands in them. */
export function readOutline(yaml: YamlText): { outline: Outline | null; problems: Problem[] } {
  const { value, problems } = readShape(yaml, courseSchema);
  if (!value) return { outline: null, problems: [...yaml.problems, ...problems] };
  const modules = value.modules.map((module, m) => {
    const results = module.activities.map((_, a) =>
      readActivity(yaml, ['modules', m, 'activities', a]),
    );
    problems.push(...results.flatMap((result) => result.problems));
    const shared = placeRequirements(yaml, ['modules', m, 'requires'], module.requires);
    const activities = results.flatMap(({ activity }) =>
      activity ? [{ ...activity, requires: [...shared, ...activity.requires] }] : [],
    );
    return { id: module.id, slot: module.slot, title: module.title, activities };
  });
  const set = value.archived.map((_, a) => readActivity(yaml, ['archived', a]));
  const archived = set.flatMap(({ activity }) => activity ?? []);
  problems.push(...set.flatMap((one) => one.problems), ...repeats(yaml, modules, archived));
  problems.push(...emptiness(yaml, modules));
  return { outline: { ...value, modules, archived }, problems };
}

function readActivity(
  yaml: YamlText,
  path: Path,
): { activity: OutlineActivity | null; problems: Problem[] } {
  const input = valueAt(yaml.value, path) as Record<string, unknown>;
  if ('lesson' in input) {
    const { value, problems } = readShape(yaml, lessonActivitySchema, path);
    if (!value) return { activity: null, problems };
    const place = yaml.locate([...path, 'lesson']);
    const activity = {
      kind: 'lesson' as const,
      id: value.lesson,
      isRequired: value.required,
      requires: placeRequirements(yaml, [...path, 'requires'], value.requires),
      place,
    };
    return { activity, problems };
  }
  if ('quiz' in input) {
    const { value, problems } = readShape(yaml, quizActivitySchema, path);
    if (!value) return { activity: null, problems };
    const { quiz, required, questions, requires: rules, ...fields } = value;
    const placed = questions.map((id, index) => ({
      id,
      place: yaml.locate([...path, 'questions', index]),
    }));
    const place = yaml.locate([...path, 'quiz']);
    const requires = placeRequirements(yaml, [...path, 'requires'], rules);
    const activity = {
      ...fields,
      id: quiz,
      isRequired: required,
      requires,
      questions: placed,
      place,
    };
    return { activity: { kind: 'quiz', ...activity }, problems };
  }
  const message = 'An activity is a lesson or a quiz: begin with "- lesson:" or "- quiz:".';
  return { activity: null, problems: [yaml.problem(path, 'FIELD_MISSING', message)] };
}

type WrittenRule = z.infer<typeof lessonActivitySchema>['requires'][number];

function placeRequirements(
  yaml: YamlText,
  path: Path,
  written: readonly WrittenRule[],
): PlacedRequirement[] {
  return written.flatMap((one, index) => {
    const rule = toRequirement(one);
    return rule ? [{ rule, place: yaml.locate([...path, index]) }] : [];
  });
}

function toRequirement(written: WrittenRule): Requirement | null {
  const { viewed, checksPassed, minimumScore, safetyPassed } = written;
  if (viewed !== undefined) return { kind: 'viewed', activity: viewed };
  if (checksPassed !== undefined) return { kind: 'checks-passed', activity: checksPassed };
  if (safetyPassed !== undefined) return { kind: 'safety-passed', activity: safetyPassed };
  if (!minimumScore) return null;
  return { kind: 'minimum-score', activity: minimumScore.quiz, percent: minimumScore.percent };
}

/** What a draft may be for a while, and a release can't be. */
function emptiness(yaml: YamlText, modules: OutlineModule[]): Problem[] {
  if (modules.length === 0) {
    return [yaml.problem(['modules'], 'COURSE_EMPTY', 'The course has no module.')];
  }
  return modules.flatMap((module, m) => {
    const path = ['modules', m, 'activities'];
    const written = valueAt(yaml.value, path);
    const isEmpty = Array.isArray(written) && written.length === 0;
    const message = `The module "${module.title}" holds no lesson and no quiz.`;
    const quizzes = module.activities.flatMap((activity): Problem[] => {
      if (activity.kind === 'lesson' || activity.questions.length > 0) return [];
      const asksNothing = `The quiz "${activity.title}" asks no question.`;
      return [{ file: yaml.file, ...activity.place, code: 'QUIZ_EMPTY', message: asksNothing }];
    });
    return isEmpty ? [yaml.problem(path, 'MODULE_EMPTY', message)] : quizzes;
  });
}

function repeats(yaml: YamlText, modules: OutlineModule[], archived: OutlineActivity[]): Problem[] {
  const problems: Problem[] = [];
  const moduleIds = new Set<string>();
  const slots = new Set<number>();
  const activityIds = new Set<string>();
  modules.forEach((module, m) => {
    const path = ['modules', m];
    if (moduleIds.has(module.id)) {
      const message = `Two modules have the id "${module.id}".`;
      problems.push(yaml.problem([...path, 'id'], 'DUPLICATE_ID', message));
    }
    if (slots.has(module.slot)) {
      const message = `Two modules have the slot ${module.slot}: a slot belongs to one module for good.`;
      problems.push(yaml.problem([...path, 'slot'], 'DUPLICATE_SLOT', message));
    }
    moduleIds.add(module.id);
    slots.add(module.slot);
  });
  const activities = [...modules.flatMap((module) => module.activities), ...archived];
  for (const { id, place } of activities) {
    if (activityIds.has(id)) {
      const message = `The activity "${id}" stands in the course twice.`;
      problems.push({ file: yaml.file, ...place, code: 'DUPLICATE_ID', message });
    }
    activityIds.add(id);
  }
  return problems;
}
