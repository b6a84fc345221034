import { describe, expect, it } from '@jest/globals';
import type { Outline, OutlineActivity, OutlineModule } from '../../courses/index.ts';
import { compareReleases, type AskedQuestion, type ReleaseContent } from './release.change.ts';

const activity = (id: string, more: Partial<OutlineActivity> = {}): OutlineActivity => ({
  id,
  key: id,
  kind: 'LESSON',
  title: `Title of ${id}`,
  minutes: 5,
  isRequired: true,
  sourceHash: `text of ${id}`,
  questions: 0,
  requires: [],
  ...more,
});

const module = (
  slot: number,
  activities: OutlineActivity[],
  title = `M${slot}`,
): OutlineModule => ({
  id: `m${slot}`,
  slot,
  title,
  required: activities.filter(({ isRequired }) => isRequired).length,
  activities,
});

const release = (modules: OutlineModule[], questions: AskedQuestion[] = []): ReleaseContent => {
  const course = { courseId: 'course', courseTitle: 'Course', publishedAt: new Date(0) };
  const outline: Outline = { releaseId: 'any', release: 1, ...course, modules };
  return { outline, questions };
};

const asked = (activityId: string, questionId: string, versionId = `${questionId}.1`) => ({
  activityId,
  questionId,
  versionId,
});

const BEFORE = release(
  [module(1, [activity('a'), activity('b')]), module(2, [activity('c')])],
  [asked('a', 'q1'), asked('a', 'q2'), asked('c', 'q3')],
);

const rule = { kind: 'viewed', activityId: 'a' } as const;
const other = { kind: 'checks-passed', activityId: 'b' } as const;
const told = (before: ReleaseContent, after: ReleaseContent) =>
  compareReleases(before, after).map((one) => [one.kind, one.title, one.before, one.after]);

/** `BEFORE` with other modules, and the same questions. */
const changed = (modules: OutlineModule[], questions = BEFORE.questions) =>
  release(modules, [...questions]);
const SECOND = module(2, [activity('c')]);

describe('a release against another', () => {
  it.each<[string, ReleaseContent, unknown[][]]>([
    ['is the same', BEFORE, []],
    [
      'gains an activity',
      changed([module(1, [activity('a'), activity('b'), activity('d')]), SECOND]),
      [['GAINED', 'Title of d', null, 'M1']],
    ],
    [
      'loses one',
      changed([module(1, [activity('a')]), SECOND]),
      [['LOST', 'Title of b', 'M1', null]],
    ],
    [
      'moves one',
      changed([module(1, [activity('a')]), module(2, [activity('b'), activity('c')])]),
      [['MOVED', 'Title of b', 'M1', 'M2']],
    ],
    ['only changes their order', changed([module(1, [activity('b'), activity('a')]), SECOND]), []],
    [
      'renames one',
      changed([module(1, [activity('a', { title: 'New' }), activity('b')]), SECOND]),
      [['RENAMED', 'New', 'Title of a', 'New']],
    ],
    [
      'renames a module',
      changed([module(1, [activity('a'), activity('b')], 'First'), SECOND]),
      [['MODULE_RENAMED', 'First', 'M1', 'First']],
    ],
    [
      'makes one optional',
      changed([module(1, [activity('a', { isRequired: false }), activity('b')]), SECOND]),
      [['OPTIONAL', 'Title of a', null, null]],
    ],
    [
      'changes a text',
      changed([module(1, [activity('a', { sourceHash: 'other' }), activity('b')]), SECOND]),
      [['TEXT', 'Title of a', null, null]],
    ],
    [
      'locks one',
      changed([module(1, [activity('a'), activity('b', { requires: [rule] })]), SECOND]),
      [['RULES', 'Title of b', null, null]],
    ],
  ])('%s', (_title, after, expected) => {
    expect(told(BEFORE, after)).toEqual(expected);
  });

  it('makes one required, seen from the other side', () => {
    const optional = changed([
      module(1, [activity('a', { isRequired: false }), activity('b')]),
      SECOND,
    ]);
    expect(told(optional, BEFORE)).toEqual([['REQUIRED', 'Title of a', null, null]]);
  });

  it('counts questions that came, went and changed, and the rest of none', () => {
    const questions = [
      asked('a', 'q1', 'q1.2'),
      asked('a', 'q4'),
      asked('a', 'q5'),
      asked('c', 'q3'),
    ];
    const [change, ...others] = compareReleases(
      BEFORE,
      release([...BEFORE.outline.modules], questions),
    );
    expect(change).toMatchObject({ kind: 'QUESTIONS', activityId: 'a' });
    expect(change).toMatchObject({ added: 2, removed: 1, changed: 1 });
    expect(others).toEqual([]);
  });

  it('does not mind the order of rules', () => {
    const gated = (requires: OutlineActivity['requires']) =>
      release([
        module(1, [activity('a'), activity('b')]),
        module(2, [activity('c', { requires })]),
      ]);
    expect(told(gated([rule, other]), gated([other, rule]))).toEqual([]);
  });

  it('tells everything about one activity that it is a change of', () => {
    const after = changed([
      module(1, [activity('b')]),
      module(2, [activity('c'), activity('a', { title: 'New', sourceHash: 'other' })]),
    ]);
    expect(told(BEFORE, after).map(([kind]) => kind)).toEqual(['MOVED', 'RENAMED', 'TEXT']);
  });
});
