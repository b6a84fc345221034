import { describe, expect, it } from '@jest/globals';
import type { OutlineEditInput } from '../../gql/graphql.ts';
import { newKeys, undoOf } from './outline.undo.ts';
import type { Outline } from './outline.undo.ts';

const before: Outline = {
  title: 'A course',
  modules: [
    module('m1', [activity('l1'), activity('q1')]),
    module('m2', [activity('l2'), activity('l3')]),
  ],
  archived: [activity('old')],
};

const cases: [string, OutlineEditInput, OutlineEditInput[]][] = [
  [
    'the name of the course',
    { renameCourse: { title: 'Another' } },
    [{ renameCourse: { title: 'A course' } }],
  ],
  [
    'the name of a module',
    { renameModule: { module: 'm2', title: 'Another' } },
    [{ renameModule: { module: 'm2', title: 'Module m2' } }],
  ],
  [
    'the place of a module',
    { moveModule: { module: 'm2', position: 1 } },
    [{ moveModule: { module: 'm2', position: 2 } }],
  ],
  [
    'the place of a lesson that went to another module',
    { moveActivity: { activity: 'l3', module: 'm1', position: 1 } },
    [{ moveActivity: { activity: 'l3', module: 'm2', position: 2 } }],
  ],
  [
    'what was said of a lesson',
    { changeActivity: { activity: 'l1', title: 'Another' } },
    [{ changeActivity: { activity: 'l1', title: 'Activity l1', minutes: 5, isRequired: true } }],
  ],
  [
    'a lesson that was archived, to its own place',
    { archive: { activity: 'l2' } },
    [
      { restore: { activity: 'l2', module: 'm2' } },
      { moveActivity: { activity: 'l2', module: 'm2', position: 1 } },
    ],
  ],
  [
    'what came out of the archive',
    { restore: { activity: 'old', module: 'm1' } },
    [{ archive: { activity: 'old' } }],
  ],
  [
    'the questions of a quiz',
    { setQuestions: { activity: 'q1', questions: [] } },
    [{ setQuestions: { activity: 'q1', questions: ['Q-1'] } }],
  ],
];

describe('undo in the outline', () => {
  it.each(cases)('brings back %s', (_, edit, undo) => {
    expect(undoOf(edit, before, before)).toEqual(undo);
  });

  it('takes out a new module, and archives a new lesson', () => {
    const withModule = { ...before, modules: [...before.modules, module('m3', [])] };
    expect(undoOf({ addModule: { title: 'New' } }, before, withModule)).toEqual([
      { removeModule: { module: 'm3' } },
    ]);
    const withLesson = { ...before, modules: [module('m1', [activity('new')]), ...before.modules] };
    const add = { addLesson: { module: 'm1', title: 'New', minutes: 5 } };
    expect(undoOf(add, before, withLesson)).toEqual([{ archive: { activity: 'new' } }]);
    expect(newKeys(before, withLesson)).toEqual(['new']);
  });

  it('has nothing for what is no longer there', () => {
    expect(undoOf({ archive: { activity: 'gone' } }, before, before)).toEqual([]);
  });
});

function module(key: string, activities: Outline['archived']): Outline['modules'][number] {
  return { __typename: 'DraftModule', key, slot: 1, title: `Module ${key}`, activities };
}

function activity(key: string): Outline['archived'][number] {
  const questions = key.startsWith('q') ? ['Q-1'] : [];
  return {
    __typename: 'DraftActivity',
    key,
    kind: 'LESSON',
    title: `Activity ${key}`,
    minutes: 5,
    isRequired: true,
    questions,
    problems: 0,
  };
}
