import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager, QueryRunner } from 'typeorm';
import { Deadlines } from './deadlines.ts';
import type { Statement } from './statement.ts';

type Run = <P extends readonly unknown[], R>(statement: Statement<P, R>, params: P) => Promise<R[]>;

export type Transaction = { run: Run; manager: EntityManager };

type Queryable = {
  query(query: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
};
type Connection = Queryable & {
  processID?: number;
  on(event: 'error', listener: (error: Error) => void): void;
  off(event: 'error', listener: (error: Error) => void): void;
  release(error?: Error): void;
};
type Pool = Queryable & { connect(): Promise<Connection> };

/** Runs named statements on TypeORM's own pool; TypeORM itself never names them. */
@Injectable()
export class Sql {
  private readonly lines = new Map<number, Promise<unknown>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly deadlines: Deadlines,
  ) {}

  run<P extends readonly unknown[], R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    if (!this.deadlines.isWatching) return runOn(master, statement, params);
    return this.runWatched(master, statement, params);
  }

  private async runWatched<P extends readonly unknown[], R>(
    pool: Pool,
    statement: Statement<P, R>,
    params: P,
  ): Promise<R[]> {
    const client = await pool.connect();
    let broken: Error | undefined;
    const note = (error: Error) => (broken = error);
    client.on('error', note);
    let end: (() => void) | null = null;
    try {
      end = this.deadlines.note(client);
      return await runOn(client, statement, params);
    } finally {
      end?.();
      client.off('error', note);
      client.release(broken);
    }
  }

  /** One transaction on one connection: only what `tx` offers belongs to it. */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    let end: (() => void) | null = null;
    try {
      const client: Connection = await runner.connect();
      end = this.deadlines.note(client);
      await runner.startTransaction();
      const result = await work({
        run: async (statement, params) => {
          this.deadlines.refuseLate();
          return runOn(client, statement, params);
        },
        manager: runner.manager,
      });
      this.deadlines.refuseLate();
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      end?.();
      await runner.release();
    }
  }

  /** Holds a lock that every process asks for by the same number, without an open transaction. */
  exclusively<T>(lock: number, work: () => Promise<T>): Promise<T> {
    // In line within the process first: whoever waits for the database's lock holds a connection.
    const before = this.lines.get(lock) ?? Promise.resolve();
    const turn = before.then(() => this.locked(lock, work));
    const settled = turn.catch(() => undefined);
    this.lines.set(lock, settled);
    return turn;
  }

  private async locked<T>(lock: number, work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('SELECT pg_advisory_lock($1)', [lock]);
      return await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => undefined);
      await runner.release();
    }
  }
}

async function runOn<P extends readonly unknown[], R>(
  client: Queryable,
  { name, text }: Statement<P, R>,
  params: P,
): Promise<R[]> {
  const { rows } = await client.query({ name, text, values: [...params] });
  return rows as R[];
}

/** A connection that broke has rolled back by itself; the first error is the one to report. */
async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}
