import { describe, expect, it } from '@jest/globals';
import type { Outline } from '../courses/index.ts';
import { completedAt, standing } from './record.policy.ts';

const day = (number: number) => new Date(Date.UTC(2026, 8, number));
const done = (activity: string, number: number) => {
  return { activity_id: activity, at: day(number) };
};
const outline = (...activities: [id: string, isRequired: boolean][]) => {
  const placed = activities.map(([id, isRequired]) => ({ id, isRequired }));
  return { modules: [{ activities: placed }] } as unknown as Outline;
};

describe('when a run was completed', () => {
  const course = outline(['a', true], ['b', true], ['c', false]);

  it.each([
    ['at its last required activity, in whatever order', course, [done('b', 2), done('a', 9)], 9],
    ['whatever is done of the rest', course, [done('a', 1), done('b', 2), done('c', 8)], 2],
    ['never while one is missing', course, [done('a', 1), done('c', 2)], null],
    ['never without a required activity', outline(['c', false]), [done('c', 1)], null],
    ['not by what left the release', course, [done('a', 1), done('gone', 2)], null],
  ])('%s', (_, release, completions, expected) => {
    expect(completedAt(release, completions)).toEqual(expected === null ? null : day(expected));
  });
});

describe('the certificate that stands', () => {
  const valid = { withdrawn_at: null };
  const withdrawn = { withdrawn_at: day(1) };
  it.each([
    ['none', [], null],
    ['the newest', [valid, withdrawn], valid],
    ['none once all are withdrawn', [withdrawn, withdrawn], null],
  ])('is %s', (_, certificates, expected) => {
    expect(standing(certificates)).toBe(expected);
  });
});
