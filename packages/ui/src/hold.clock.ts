import { useEffect, useReducer, useState } from 'react';

export type HoldState = 'ready' | 'running' | 'paused' | 'done';

/** A hold under way: what ran before the last start, and when that was; times in milliseconds. */
export type Hold = { state: HoldState; seconds: number; ranMs: number; startedAt: number | null };

type HoldEvent =
  | { kind: 'choose'; seconds: number }
  | { kind: 'start' | 'pause' | 'tick'; at: number }
  | { kind: 'stop' };

const INHALE = 4;
const EXHALE = 6;

/** What an event makes of a hold; `at` counts on any clock that only goes forward. */
export function holdReducer(hold: Hold, event: HoldEvent): Hold {
  switch (event.kind) {
    case 'choose':
      return { state: 'ready', seconds: event.seconds, ranMs: 0, startedAt: null };
    case 'stop':
      return { ...hold, state: 'ready', ranMs: 0, startedAt: null };
    case 'start': {
      const ranMs = hold.state === 'done' ? 0 : hold.ranMs;
      return { ...hold, state: 'running', ranMs, startedAt: event.at };
    }
    case 'pause':
      return { ...hold, state: 'paused', ranMs: elapsedMs(hold, event.at), startedAt: null };
    case 'tick': {
      const isOver = elapsedMs(hold, event.at) >= hold.seconds * 1000;
      return isOver
        ? { ...hold, state: 'done', ranMs: hold.seconds * 1000, startedAt: null }
        : hold;
    }
  }
}

/** How long the hold has run at that time, never longer than it should. */
export function elapsedMs(hold: Hold, at: number): number {
  const sinceStart = hold.startedAt === null ? 0 : at - hold.startedAt;
  return Math.min(hold.ranMs + sinceStart, hold.seconds * 1000);
}

/** The breath at that second: 4 in, 6 out; `left` is what remains of it, rounded up. */
export function breathAt(elapsedSeconds: number): { isIn: boolean; left: number } {
  const within = elapsedSeconds % (INHALE + EXHALE);
  const isIn = within < INHALE;
  return { isIn, left: Math.ceil((isIn ? INHALE : INHALE + EXHALE) - within) };
}

/** The quarters of the hold that have passed, 0 to 4. */
export function quartersPassed(hold: Hold, elapsed: number): number {
  return Math.floor((elapsed * 4) / (hold.seconds * 1000));
}

/** The lengths to choose from: every 15 seconds between the two limits, and both of them. */
export function holdLengths(from: number, to: number): number[] {
  const steps = Array.from(
    { length: Math.floor((to - from) / 15) + 1 },
    (_, step) => from + step * 15,
  );
  return steps.at(-1) === to ? steps : [...steps, to];
}

/** A hold with its clock, drawn anew four times a second while it runs. */
export function useHold(seconds: number) {
  const initial: Hold = { state: 'ready', seconds, ranMs: 0, startedAt: null };
  const [hold, dispatch] = useReducer(holdReducer, initial);
  const [now, setNow] = useState(0);
  const isRunning = hold.state === 'running';
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = () => {
      const at = performance.now();
      setNow(at);
      dispatch({ kind: 'tick', at });
    };
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [isRunning]);
  const begin = () => {
    const at = performance.now();
    setNow(at);
    dispatch({ kind: 'start', at });
  };
  return {
    hold,
    // the clock of the last drawing may be older than the last start
    elapsed: elapsedMs(hold, Math.max(now, hold.startedAt ?? 0)),
    choose: (chosen: number) => dispatch({ kind: 'choose', seconds: chosen }),
    start: begin,
    pause: () => dispatch({ kind: 'pause', at: performance.now() }),
    stop: () => dispatch({ kind: 'stop' }),
  };
}
