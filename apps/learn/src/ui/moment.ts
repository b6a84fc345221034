import { createContext, useContext, useSyncExternalStore } from 'react';

/** When and where a page is read; without a zone it is the device's own. */
export type Moment = { now: Date; timeZone?: string };

/** What the server drew the page with: null when it did not know the reader's zone; undefined when it drew nothing. */
export const DrawnMoment = createContext<Moment | null | undefined>(undefined);

const A_MINUTE = 60_000;
let device: Moment = { now: new Date(0) };

/**
 * The reader's moment. While a page of the server comes to life it is the server's, and null when
 * their zone was not known there: what depends on it then leaves its place empty.
 */
export function useMoment(): Moment | null {
  const drawn = useContext(DrawnMoment);
  return useSyncExternalStore(subscribeToNothing, readDevice, () =>
    drawn === undefined ? readDevice() : drawn,
  );
}

/** Tells the server the zone to draw the next page in. */
export function keepZone(): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  document.cookie = `palpate_zone=${timeZone}; path=/; max-age=31536000; samesite=lax`;
}

const subscribeToNothing = () => () => undefined;

/** The same object for a minute, since React compares. */
function readDevice(): Moment {
  const now = new Date();
  if (Math.abs(now.getTime() - device.now.getTime()) > A_MINUTE) device = { now };
  return device;
}
