import { describe, expect, it } from '@jest/globals';
import { createTypingPause, PAUSE_MS } from './typing.pause.ts';

/** A clock that goes on when told to. */
function stoppedClock() {
  let now = 0;
  let alarms: { at: number; ring: () => void; id: number }[] = [];
  const clock = {
    setTimeout: (ring: () => void, wait: number) => {
      const id = alarms.length + now + 1;
      alarms.push({ at: now + wait, ring, id });
      return id;
    },
    clearTimeout: (id: number) => {
      alarms = alarms.filter((alarm) => alarm.id !== id);
    },
  } as unknown as Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;
  const goOn = (wait: number) => {
    now += wait;
    const due = alarms.filter((alarm) => alarm.at <= now);
    alarms = alarms.filter((alarm) => alarm.at > now);
    for (const alarm of due) alarm.ring();
  };
  return { clock, goOn };
}

function typing() {
  const saved: string[] = [];
  const { clock, goOn } = stoppedClock();
  const pause = createTypingPause<string>((text) => saved.push(text), clock);
  return { saved, goOn, pause };
}

describe('the pause in typing', () => {
  it('saves only the last of what was typed without a second between', () => {
    const { saved, goOn, pause } = typing();
    for (const text of ['l', 'le', 'lev']) {
      pause.hold(text);
      goOn(PAUSE_MS - 1);
    }
    expect(saved).toEqual([]);
    goOn(1);
    expect(saved).toEqual(['lev']);
    expect(pause.isHolding()).toBe(false);
  });

  it('saves at once, and once, when somebody leaves', () => {
    const { saved, goOn, pause } = typing();
    pause.hold('lev');
    pause.settle();
    pause.settle();
    goOn(PAUSE_MS);
    expect(saved).toEqual(['lev']);
  });

  it('forgets what is overtaken', () => {
    const { saved, goOn, pause } = typing();
    pause.hold('lev');
    pause.drop();
    goOn(PAUSE_MS);
    expect(saved).toEqual([]);
  });
});
