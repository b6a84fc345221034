import { describe, expect, it } from '@jest/globals';
import { SessionCache } from './session-cache.ts';
import type { Viewer } from './viewer.ts';

const ada: Viewer = {
  sessionId: 's',
  personId: 'p',
  schoolId: 'c',
  role: 'STUDENT',
  name: 'Ada',
  email: 'ada@example.org',
  schoolName: 'School',
  isDemo: false,
};

function makeCache(answers: (Viewer | null | Promise<Viewer | null>)[]) {
  let reads = 0;
  const clock = { now: () => new Date(), ticks: () => time };
  let time = 1_000;
  const cache = new SessionCache({ find: async () => answers[reads++] ?? null }, clock);
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { cache, reads: () => reads, pass };
}

describe('SessionCache', () => {
  it('reads a session once while it is fresh', async () => {
    const { cache, reads } = makeCache([ada]);
    expect([await cache.find('a'), await cache.find('a')]).toEqual([ada, ada]);
    expect(reads()).toBe(1);
  });

  it('asks again within ten seconds: another process may have ended it', async () => {
    const { cache, pass } = makeCache([ada, null]);
    await cache.find('a');
    pass(8_500);
    expect(await cache.find('a')).toEqual(ada);
    pass(1_000);
    expect(await cache.find('a')).toBeNull();
  });

  it('does not keep what was not found: it may be there the next time', async () => {
    const { cache } = makeCache([null, ada]);
    expect([await cache.find('a'), await cache.find('a')]).toEqual([null, ada]);
  });

  it('forgets a session that was signed out, even while it is being read', async () => {
    const { promise, resolve } = Promise.withResolvers<Viewer | null>();
    const { cache } = makeCache([promise]);
    const reading = cache.find('a');
    cache.evict('a');
    resolve(ada);
    await reading;
    expect(await cache.find('a')).toBeNull();
  });
});
