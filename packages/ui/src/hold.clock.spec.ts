import { describe, expect, it } from '@jest/globals';
import { breathAt, elapsedMs, holdLengths, holdReducer, quartersPassed } from './hold.clock.ts';
import type { Hold } from './hold.clock.ts';

const ready: Hold = { state: 'ready', seconds: 30, ranMs: 0, startedAt: null };
const after = (...events: Parameters<typeof holdReducer>[1][]) => events.reduce(holdReducer, ready);

describe('a hold by the clock', () => {
  it('counts only while it runs', () => {
    const paused = after(
      { kind: 'start', at: 1000 },
      { kind: 'pause', at: 6000 },
      { kind: 'start', at: 60_000 },
    );
    expect(elapsedMs(paused, 62_000)).toBe(7000);
  });

  it('is over at its length, however late the clock is looked at', () => {
    const over = after({ kind: 'start', at: 0 }, { kind: 'tick', at: 99_000 });
    expect(over).toMatchObject({ state: 'done', ranMs: 30_000 });
    expect(elapsedMs(over, 200_000)).toBe(30_000);
  });

  it('begins anew when it is started after its end, or stopped', () => {
    const again = after(
      { kind: 'start', at: 0 },
      { kind: 'tick', at: 30_000 },
      { kind: 'start', at: 40_000 },
    );
    expect(elapsedMs(again, 41_000)).toBe(1000);
    expect(after({ kind: 'start', at: 0 }, { kind: 'stop' })).toEqual(ready);
  });

  it('takes another length when one is chosen', () => {
    expect(after({ kind: 'choose', seconds: 60 })).toEqual({ ...ready, seconds: 60 });
  });

  it('names its quarters as they pass', () => {
    const running = after({ kind: 'start', at: 0 });
    expect(
      [0, 7499, 7500, 15_000, 22_500, 30_000].map((ms) => quartersPassed(running, ms)),
    ).toEqual([0, 0, 1, 2, 3, 4]);
  });
});

describe('the breath', () => {
  it('goes in for 4 seconds and out for 6', () => {
    expect([0, 3.9, 4, 9.5, 10].map(breathAt)).toEqual([
      { isIn: true, left: 4 },
      { isIn: true, left: 1 },
      { isIn: false, left: 6 },
      { isIn: false, left: 1 },
      { isIn: true, left: 4 },
    ]);
  });
});

describe('the lengths to choose from', () => {
  it('are every 15 seconds, with both limits among them', () => {
    expect(holdLengths(30, 90)).toEqual([30, 45, 60, 75, 90]);
    expect(holdLengths(20, 60)).toEqual([20, 35, 50, 60]);
    expect(holdLengths(30, 30)).toEqual([30]);
  });
});
