import { describe, expect, it } from '@jest/globals';
import { ownRules, sharedRules } from './lock.shared.ts';

const open = { lock: null };
const rule = (activityId: string) => ({ kind: 'VIEWED', activityId });
const locked = (...ids: string[]) => ({ lock: { unmet: ids.map(rule) } });

describe('the rules said above a module', () => {
  it.each([
    ['no steps', [], []],
    ['one locked step', [locked('quiz')], []],
    ['open steps', [open, open], []],
    ['one of two steps locked', [locked('quiz'), open], []],
    ['two steps with one rule', [locked('quiz'), locked('quiz')], ['quiz']],
    ['two steps with two rules', [locked('quiz'), locked('lesson')], []],
    ['one step with a rule more', [locked('quiz'), locked('quiz', 'lesson')], ['quiz']],
  ])('of %s are those that all of them have', (_title, steps, ids) => {
    expect(sharedRules(steps).map(({ activityId }) => activityId)).toEqual(ids);
  });
});

describe('the rules said at a step', () => {
  it('are those that are not said above', () => {
    const { unmet } = locked('quiz', 'lesson').lock;
    expect(ownRules(unmet, [rule('quiz')])).toEqual([rule('lesson')]);
    expect(ownRules(unmet, [])).toEqual(unmet);
    expect(ownRules(undefined, [rule('quiz')])).toEqual([]);
  });
});
