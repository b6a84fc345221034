import { statement } from '../../platform/database/index.ts';

/** Sign-ins of one client are counted one after the other, whatever process they reach. */
export const lockAddress = statement<[address: string], { locked: unknown }>(
  'identity.lock-address',
  `SELECT pg_advisory_xact_lock(hashtextextended($1, 7211034)) AS locked`,
);

export const findFailures = statement<
  [address: string, emailHash: Buffer, since: Date, limit: number],
  { failed_at: Date; is_same_email: boolean }
>(
  'identity.find-failures',
  `SELECT failed_at, email_hash = $2 AS is_same_email
     FROM sign_in_failure
    WHERE address = $1 AND failed_at > $3
    ORDER BY failed_at DESC
    LIMIT $4`,
);

export const recordFailure = statement<
  [id: string, address: string, emailHash: Buffer, now: Date],
  never
>(
  'identity.record-failure',
  `INSERT INTO sign_in_failure (id, address, email_hash, failed_at) VALUES ($1, $2, $3, $4)`,
);

export const takeBackFailure = statement<[id: string], never>(
  'identity.take-back-failure',
  `DELETE FROM sign_in_failure WHERE id = $1`,
);

/** Old rows of whoever they are, a few at each sign-in: nothing outlives the window for long. */
export const forgetFailures = statement<[before: Date], never>(
  'identity.forget-failures',
  `DELETE FROM sign_in_failure WHERE id IN (
     SELECT id FROM sign_in_failure WHERE failed_at <= $1 LIMIT 100 FOR UPDATE SKIP LOCKED)`,
);
