import type pg from 'pg';
import { FIND_ASKED, type AskedRow } from './limit.answer.sql.ts';
import type { Viewer } from './limit.session.ts';

/** What never changes after an attempt's start; the product keeps it in memory too. */
const started = new Map<string, Promise<ReadonlyMap<number, AskedRow>>>();

export function findAsked(
  pool: pg.Pool,
  { schoolId, personId }: Viewer,
  attemptId: string,
): Promise<ReadonlyMap<number, AskedRow>> {
  const key = `${personId}:${attemptId}`;
  const found = started.get(key);
  if (found) return found;
  const values = [schoolId, personId, attemptId];
  const read = pool
    .query<AskedRow>({ name: 'asked', text: FIND_ASKED, values })
    .then(({ rows }) => new Map(rows.map((row) => [row.position, row])));
  started.set(key, read);
  return read;
}
