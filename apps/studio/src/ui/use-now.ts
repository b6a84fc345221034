import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

function eachMinute(onChange: () => void) {
  const timer = setInterval(onChange, MINUTE);
  return () => clearInterval(timer);
}

/** The time to the minute, so that "5 minutes ago" stays true on a page left open. */
export function useNow(): Date {
  const minute = useSyncExternalStore(eachMinute, () => Math.ceil(Date.now() / MINUTE));
  return new Date(minute * MINUTE);
}
