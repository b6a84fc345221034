import type pg from 'pg';

const OPEN_AGAIN = `
UPDATE attempt SET state = 'OPEN', submitted_at = NULL, points = NULL, out_of = NULL
 WHERE id = ANY ($1::uuid[]) AND state = 'SUBMITTED'`;

const CLOSE = `
UPDATE attempt a
   SET state = 'SUBMITTED', points = total.points, out_of = total.out_of,
       submitted_at = (SELECT max(recorded_at) FROM attempt_event v
                        WHERE v.school_id = a.school_id AND v.attempt_id = a.id
                          AND v.kind = 'SUBMITTED')
  FROM (SELECT attempt_id, sum(fraction * mark) AS points, sum(mark) AS out_of
          FROM attempt_slot WHERE attempt_id = ANY ($1::uuid[]) GROUP BY attempt_id) total
 WHERE a.id = total.attempt_id AND a.state = 'OPEN'`;

/** Makes attempts that can be submitted; what was recorded of them stays, as it always does. */
export async function openAgain(client: pg.Client, attemptIds: readonly string[]): Promise<void> {
  await client.query(OPEN_AGAIN, [attemptIds]);
}

/** Leaves the rows as they were met. */
export async function closeAll(client: pg.Client, attemptIds: readonly string[]): Promise<void> {
  await client.query(CLOSE, [attemptIds]);
}
