import { DataSource, type QueryRunner } from 'typeorm';
import type { World } from './world.ts';

/** Answers once a statement of this database waits for a lock. */
export async function untilOneWaits(world: World): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await world.query(waiting)).length === 0);
}

/** `meanwhile` begins while what `first` wrote is not committed, and goes on when it is. */
export async function between<T>(
  world: World,
  first: (query: QueryRunner['query']) => Promise<unknown>,
  meanwhile: () => Promise<T>,
): Promise<T> {
  const runner = world.app.get(DataSource).createQueryRunner();
  try {
    await runner.startTransaction();
    await first(runner.query.bind(runner));
    const going = meanwhile();
    await untilOneWaits(world);
    await runner.commitTransaction();
    return await going;
  } finally {
    await runner.release();
  }
}
