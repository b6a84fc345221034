/** Every bucket is full again after this long, however many tries it holds. */
const WINDOW_MS = 15 * 60_000;

/** Tries that may fail one after the other; from then on, one as often as the bucket gets one back. */
export const capacities = { pair: 10, address: 100, known: 30 } as const;

export type Bucket = keyof typeof capacities;

/** How long a bucket takes to get one try back. */
export function refillMs(bucket: Bucket): number {
  return WINDOW_MS / capacities[bucket];
}

/**
 * Seconds to wait before the next try, or null when the one that was just taken may be made.
 * `fullAt` is when the bucket it was taken from would be full again: each try moves that moment on by `refillMs`.
 */
export function secondsToWait(fullAt: Date, now: Date): number | null {
  const overMs = fullAt.getTime() - now.getTime() - WINDOW_MS;
  return overMs > 0 ? Math.ceil(overMs / 1000) : null;
}
