import { statement } from '../../platform/database/index.ts';

/**
 * Takes a try from each bucket (`ms` is what it takes to get one back), or gives it back where `ms` is below zero.
 * Always in one order: two who want the same buckets wait for each other, never both.
 */
export const recordTries = statement<
  [keys: readonly Buffer[], ms: readonly number[], now: Date],
  { full_at: Date }
>(
  'identity.record-tries',
  `INSERT INTO sign_in_limit AS kept (key, full_at)
   SELECT moved.key, $3::timestamptz + moved.ms * interval '1 millisecond'
     FROM unnest($1::bytea[], $2::int[]) AS moved (key, ms)
    ORDER BY moved.key
   ON CONFLICT (key) DO UPDATE
      SET full_at = greatest(kept.full_at, $3) + (excluded.full_at - $3)
   RETURNING full_at`,
);

/** Whoever they are, a few at each sign-in: nothing outlives the window for long. */
export const forgetFullBuckets = statement<[now: Date], never>(
  'identity.forget-full-buckets',
  `DELETE FROM sign_in_limit WHERE key IN (
     SELECT key FROM sign_in_limit WHERE full_at <= $1 LIMIT 100 FOR UPDATE SKIP LOCKED)`,
);

/** Whether this person was signed in on this device, as long as the session is remembered. */
export const findKnownDevice = statement<
  [email: string, deviceHash: Buffer],
  { is_known: boolean }
>(
  'identity.find-known-device',
  `SELECT EXISTS (
     SELECT FROM session
       JOIN person ON person.id = session.person_id
      WHERE person.email = $1 AND session.device_hash = $2) AS is_known`,
);
