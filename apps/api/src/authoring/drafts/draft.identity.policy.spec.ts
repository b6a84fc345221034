import { describe, expect, it } from '@jest/globals';
import type { DraftOutlineActivity, QuestionEntry } from '@palpate/content';
import { identityProblems } from './draft.identity.policy.ts';

const activity = (id: string, preset: string | null = null): DraftOutlineActivity => ({
  kind: preset === null ? 'lesson' : 'quiz',
  id,
  preset,
  title: null,
  minutes: null,
  isRequired: true,
  questions: [],
  requires: [],
});
const entry = (key: string, use: string, isArchived = false): QuestionEntry => {
  const place = { path: 'questions/a.yaml', index: 0, line: 7 };
  return { key, ...place, fields: { use }, isArchived };
};
const published = {
  course_key: 'knees',
  modules: { m1: 1, m2: 2 },
  activities: { l1: 'LESSON', p1: 'PRACTICE', q1: 'QUIZ' },
};
const uses = new Map([['Q-1', 'graded']]);

type Draft = {
  id?: string;
  module?: { id: string; slot: number };
  activities?: DraftOutlineActivity[];
  entries?: QuestionEntry[];
};

function codesOf({ id = 'knees', module, activities = [], entries = [] }: Draft): string[] {
  const modules = [{ id: 'm1', slot: 1, title: 'M', ...module, activities }];
  const outline = { id, title: 'Knees', modules, archived: [] };
  return identityProblems({ outline, entries }, published, uses).map(({ code }) => code);
}

describe('a draft against what was published', () => {
  it.each<[string, Draft, string[]]>([
    ['the same', {}, []],
    ['another id of the course', { id: 'feet' }, ['COURSE_ID_CHANGED']],
    ['another slot of a module', { module: { id: 'm1', slot: 3 } }, ['MODULE_SLOT_CHANGED']],
    ["another module's slot", { module: { id: 'm3', slot: 2 } }, ['MODULE_SLOT_CHANGED']],
    ['a new module', { module: { id: 'm3', slot: 3 } }, []],
    [
      'a lesson that is a quiz',
      { activities: [activity('l1', 'quiz')] },
      ['ACTIVITY_KIND_CHANGED'],
    ],
    [
      'a practice that is graded',
      { activities: [activity('p1', 'quiz')] },
      ['ACTIVITY_KIND_CHANGED'],
    ],
    [
      'a graded quiz that is practice',
      { activities: [activity('q1', 'practice')] },
      ['ACTIVITY_KIND_CHANGED'],
    ],
    [
      'each as it was',
      { activities: [activity('l1'), activity('p1', 'practice'), activity('q1', 'quiz')] },
      [],
    ],
    ['a new quiz', { activities: [activity('q2', 'quiz')] }, []],
    [
      'another use of a question',
      { entries: [entry('Q-1', 'practice')] },
      ['QUESTION_USE_CHANGED'],
    ],
    ['an archived question of another use', { entries: [entry('Q-1', 'practice', true)] }, []],
    ['the use that it had', { entries: [entry('Q-1', 'graded')] }, []],
    ['a new question', { entries: [entry('Q-2', 'practice')] }, []],
  ])('%s', (_title, draft, codes) => {
    expect(codesOf(draft)).toEqual(codes);
  });

  it('names the question at its line, and says nothing of an outline that can not be read', () => {
    const entries = [entry('Q-1', 'practice')];
    const outline = { id: 'knees', title: 'Knees', modules: [], archived: [] };
    expect(identityProblems({ outline, entries }, published, uses)).toMatchObject([
      { path: 'questions/a.yaml', line: 7 },
    ]);
    expect(identityProblems({ outline: null, entries }, published, uses)).toEqual([]);
  });
});
