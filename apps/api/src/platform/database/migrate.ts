import { MigrationExecutor } from 'typeorm';
import type { DataSource } from 'typeorm';

/** Any number, the same in every process: one of them migrates, the others wait. */
export const MIGRATION_LOCK = 7_211_034;

export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.connect();
    // A migration of a large table may take longer than any statement of a request.
    await runner.query('SET statement_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    // On this connection: the data source's own way takes another, which has the limit of a request.
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    await executor.executePendingMigrations();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.query('RESET statement_timeout').catch(() => undefined);
    await runner.release();
  }
}
