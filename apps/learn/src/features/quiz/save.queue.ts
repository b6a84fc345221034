export type Save =
  | {
      kind: 'answer';
      eventId: string;
      position: number;
      response: unknown;
      check: boolean;
      clientAt: string;
    }
  | { kind: 'flag'; eventId: string; position: number; isFlagged: boolean };

export type SaveState = {
  status: 'saved' | 'saving' | 'failed';
  /** What the server has not confirmed yet, oldest first. */
  unsent: readonly Save[];
  error: unknown;
};

export type SaveQueue = {
  getState(): SaveState;
  subscribe(listener: () => void): () => void;
  add(save: Save): void;
  /** Sends again what failed, under the same event ids. */
  resume(): void;
  /** Resolves once everything is saved; rejects if a save fails meanwhile. */
  flush(): Promise<void>;
};

const idle: SaveState = { status: 'saved', unsent: [], error: null };

/**
 * Sends the saves of one attempt one after the other, in the order they were made.
 * A newer choice replaces an unsent one of the same question; a save under way is never replaced.
 * A save that fails stays first in the queue until `resume` or the next `add`.
 */
export function createSaveQueue(send: (save: Save) => Promise<void>): SaveQueue {
  let state = idle;
  let sending: Save | null = null;
  const listeners = new Set<() => void>();

  const setState = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const pump = () => {
    const next = state.unsent[0];
    if (sending || !next) return;
    sending = next;
    setState({ ...state, status: 'saving', error: null });
    send(next).then(
      () => {
        sending = null;
        const unsent = state.unsent.slice(1);
        setState({ status: unsent.length === 0 ? 'saved' : 'saving', unsent, error: null });
        pump();
      },
      (error: unknown) => {
        sending = null;
        setState({ ...state, status: 'failed', error });
      },
    );
  };

  const add = (save: Save) => {
    const kept = state.unsent.filter((waiting) => waiting === sending || !replaces(save, waiting));
    setState({ ...state, unsent: [...kept, save] });
    pump();
  };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const flush = () =>
    new Promise<void>((resolve, reject) => {
      const settle = () => {
        if (state.status === 'saving') return;
        unsubscribe();
        if (state.status === 'saved') resolve();
        if (state.status === 'failed') reject(state.error);
      };
      const unsubscribe = subscribe(settle);
      pump();
      settle();
    });

  return { getState: () => state, subscribe, add, resume: pump, flush };
}

function replaces(save: Save, waiting: Save): boolean {
  return save.kind === waiting.kind && save.position === waiting.position;
}
