export const signInLimits = { windowMs: 15 * 60_000, perPair: 10, perAddress: 50 } as const;

/** A failed sign-in from the asking client's address; `isSameEmail` when it was for the same person. */
export type Failure = { failedAt: Date; isSameEmail: boolean };

/**
 * Seconds to wait before the next sign-in, or null when one may be tried now.
 * Failures come newest first, all from one address; those outside the window don't count.
 */
export function secondsToWait(failures: readonly Failure[], now: Date): number | null {
  const recent = failures.filter((one) => leavesAt(one) > now.getTime());
  const samePair = recent.filter((one) => one.isSameEmail);
  const blocking = [recent[signInLimits.perAddress - 1], samePair[signInLimits.perPair - 1]];
  const until = Math.max(0, ...blocking.map((one) => (one ? leavesAt(one) : 0)));
  return until > now.getTime() ? Math.ceil((until - now.getTime()) / 1000) : null;
}

function leavesAt({ failedAt }: Failure): number {
  return failedAt.getTime() + signInLimits.windowMs;
}
