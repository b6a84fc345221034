import { describe, expect, it } from '@jest/globals';
import { longestOf } from './web.trace.ts';

const main = { name: 'thread_name', pid: 1, tid: 2, args: { name: 'CrRendererMain' } };

describe('longestOf', () => {
  it('is the longest task of a page’s main thread, in milliseconds', () => {
    const events = [
      main,
      { name: 'RunTask', pid: 1, tid: 2, tdur: 12_500 },
      { name: 'RunTask', pid: 1, tid: 2, tdur: 3_000 },
      { name: 'RunTask', pid: 1, tid: 3, tdur: 90_000 },
      { name: 'Layout', pid: 1, tid: 2, tdur: 70_000 },
    ];
    expect(longestOf(events)).toBe(12.5);
  });

  it('refuses a trace that saw no page', () => {
    expect(() => longestOf([main])).toThrow('no task');
  });
});
