import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../config.ts';
import { AppError } from '../errors/index.ts';

/** A statement that is under way, by the process of PostgreSQL that runs it. */
type Running = { processId: number; since: number };

type Deadline = { isPassed: boolean; running: Set<Running> };

/** A younger statement waits for its turn: by the time it is found, another's may run in its place. */
const OLD_ENOUGH_MS = 250;
const CANCEL =
  "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE pid = ANY ($1::int[]) AND state = 'active' AND clock_timestamp() - query_start > $2 * interval '1 millisecond'";

/** How long an operation may take: past it the answer is BUSY, and PostgreSQL stops what it does for it. */
@Injectable()
export class Deadlines {
  private readonly current = new AsyncLocalStorage<Deadline>();
  private readonly logger = new Logger('Deadlines');

  constructor(private readonly config: Config) {}

  /** Runs `work`; `ms` milliseconds on it is refused, its statement cancelled and its next one never begun. */
  async within<T>(ms: number, work: () => Promise<T>): Promise<T> {
    const deadline: Deadline = { isPassed: false, running: new Set() };
    const working = this.current.run(deadline, work);
    let timer: NodeJS.Timeout | undefined;
    const passed = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        deadline.isPassed = true;
        void this.cancel(deadline);
        reject(new AppError('BUSY', { reason: 'TIMED_OUT' }));
      }, ms);
    });
    try {
      return await Promise.race([working, passed]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Notes that a connection works for the operation under way; gives what ends the note. */
  note(client: { processID?: number }): () => void {
    const deadline = this.current.getStore();
    if (!deadline) return nothing;
    this.refuseLate();
    const running = { processId: client.processID ?? 0, since: performance.now() };
    deadline.running.add(running);
    return () => deadline.running.delete(running);
  }

  /** Before each step of what may have been given up meanwhile: whoever asked was told that it failed. */
  refuseLate(): void {
    if (this.current.getStore()?.isPassed) throw new AppError('BUSY', { reason: 'TIMED_OUT' });
  }

  get isWatching(): boolean {
    return this.current.getStore() !== undefined;
  }

  /** On a connection of its own: the pool may be full of what has to be cancelled. */
  private async cancel(deadline: Deadline): Promise<void> {
    const now = performance.now();
    const running = [...deadline.running];
    const old = running.filter(({ since }) => now - since > OLD_ENOUGH_MS);
    if (old.length < running.length) {
      setTimeout(() => void this.cancel(deadline), OLD_ENOUGH_MS).unref();
    }
    if (old.length === 0) return;
    const client = new pg.Client({ connectionString: this.config.databaseUrl });
    // Lost between two statements it says so by an event alone, and nobody listening would end the process.
    client.on('error', nothing);
    try {
      await client.connect();
      await client.query(CANCEL, [old.map(({ processId }) => processId), OLD_ENOUGH_MS / 2]);
    } catch (error) {
      this.logger.warn(`A statement could not be cancelled: ${String(error)}`);
    } finally {
      await client.end().catch(nothing);
    }
  }
}

function nothing(): void {}
