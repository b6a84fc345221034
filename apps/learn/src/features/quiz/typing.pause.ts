type Clock = Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;

export type TypingPause<Typed> = {
  /** Takes the place of what was held, and begins the wait anew. */
  hold(typed: Typed): void;
  /** Saves what is held now: somebody leaves, or goes on. */
  settle(): void;
  /** Forgets what is held, since something newer is saved. */
  drop(): void;
  isHolding(): boolean;
};

export const PAUSE_MS = 1000;

/** Holds what is being typed until a second has gone by without another letter. */
export function createTypingPause<Typed>(
  save: (typed: Typed) => void,
  clock: Clock = globalThis,
): TypingPause<Typed> {
  let held: { typed: Typed; timer: ReturnType<Clock['setTimeout']> } | null = null;

  const drop = () => {
    if (held) clock.clearTimeout(held.timer);
    held = null;
  };
  const settle = () => {
    const settled = held;
    drop();
    if (settled) save(settled.typed);
  };
  const hold = (typed: Typed) => {
    drop();
    held = { typed, timer: clock.setTimeout(settle, PAUSE_MS) };
  };
  return { hold, settle, drop, isHolding: () => held !== null };
}
