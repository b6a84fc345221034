import { describe, expect, it } from '@jest/globals';
import type { UnlockRule } from '../../courses/index.ts';
import { isForGood, unmetRules, type ActivityFacts } from './lock.policy.ts';

const nothing: ActivityFacts = {
  isDone: false,
  questions: 4,
  right: 0,
  safetyCritical: 2,
  safetyRight: 0,
  best: null,
};

function judge(rule: UnlockRule, facts: Partial<ActivityFacts>) {
  const [unmet] = unmetRules([rule], new Map([['a', { ...nothing, ...facts }]]));
  return unmet ? [unmet.done, unmet.needed] : 'open';
}

describe('viewed', () => {
  const rule = { kind: 'viewed', activityId: 'a' } as const;
  it.each([
    [false, [0, 1]],
    [true, 'open'],
  ])('with the lesson done %s: %j', (isDone, answer) => {
    expect(judge(rule, { isDone })).toEqual(answer);
  });
});

describe('checks passed', () => {
  const rule = { kind: 'checks-passed', activityId: 'a' } as const;
  it.each([
    [0, 4, [0, 4]],
    [3, 4, [3, 4]],
    [4, 4, 'open'],
    [0, 0, 'open'],
  ])('with %i of %i right: %j', (right, questions, answer) => {
    expect(judge(rule, { right, questions })).toEqual(answer);
  });

  it('asks for right answers, not for a lesson that is done', () => {
    expect(judge(rule, { isDone: true, right: 3 })).toEqual([3, 4]);
  });
});

describe('safety passed', () => {
  const rule = { kind: 'safety-passed', activityId: 'a' } as const;
  it.each([
    [0, [0, 2]],
    [1, [1, 2]],
    [2, 'open'],
  ])('with %i of two right: %j', (safetyRight, answer) => {
    expect(judge(rule, { safetyRight })).toEqual(answer);
  });

  it('is never averaged away by a good score', () => {
    const best = { points: '99', outOf: '100' };
    expect(judge(rule, { isDone: true, right: 3, safetyRight: 1, best })).toEqual([1, 2]);
  });
});

describe('a minimum score of 70 percent', () => {
  const rule = { kind: 'minimum-score', activityId: 'a', percent: 70 } as const;
  it.each([
    [null, [0, 70]],
    [{ points: '0', outOf: '3' }, [0, 70]],
    [{ points: '2.099999', outOf: '3' }, [69, 70]],
    [{ points: '2.1', outOf: '3' }, 'open'],
    [{ points: '2.100000', outOf: '3.00' }, 'open'],
    [{ points: '3', outOf: '3' }, 'open'],
  ])('with a best score of %j: %j', (best, answer) => {
    expect(judge(rule, { best })).toEqual(answer);
  });

  it('is compared with two thirds as decimals, not as a rounded percent', () => {
    const third = { ...rule, percent: 67 };
    expect(judge(third, { best: { points: '2', outOf: '3' } })).toEqual([66, 67]);
  });
});

describe('a minimum score with a fraction of a percent', () => {
  const rule = { kind: 'minimum-score', activityId: 'a', percent: 66.5 } as const;
  it.each([
    [{ points: '665', outOf: '1000' }, 'open'],
    [{ points: '664.999999', outOf: '1000' }, [66, 67]],
  ])('with a best score of %j: %j', (best, answer) => {
    expect(judge(rule, { best })).toEqual(answer);
  });
});

describe('a rule that was met', () => {
  it.each([
    [{ kind: 'viewed', activityId: 'a' }, false],
    [{ kind: 'checks-passed', activityId: 'a' }, true],
    [{ kind: 'safety-passed', activityId: 'a' }, true],
    [{ kind: 'minimum-score', activityId: 'a', percent: 70 }, true],
  ] as const)('%j stays met for good: %s', (rule, answer) => {
    expect(isForGood(rule)).toBe(answer);
  });
});

describe('several rules', () => {
  const rules: UnlockRule[] = [
    { kind: 'viewed', activityId: 'a' },
    { kind: 'safety-passed', activityId: 'b' },
  ];

  it('all have to be met, and what is unmet keeps its order', () => {
    const facts = new Map([
      ['a', nothing],
      ['b', { ...nothing, safetyRight: 1 }],
    ]);
    expect(unmetRules(rules, facts).map(({ kind }) => kind)).toEqual(['VIEWED', 'SAFETY_PASSED']);
    expect(unmetRules(rules, new Map([...facts, ['a', { ...nothing, isDone: true }]]))).toEqual([
      { kind: 'SAFETY_PASSED', rule: rules[1], done: 1, needed: 2 },
    ]);
  });

  it('none at all leave an activity open', () => {
    expect(unmetRules([], new Map())).toEqual([]);
  });

  it('keep closed what nothing is known about', () => {
    expect(unmetRules(rules, new Map())).toHaveLength(2);
  });
});
