import { statement } from '../../platform/database/index.ts';

export const findTotp = statement<
  [personId: string],
  { secret: Buffer; confirmed_at: Date | null; codes_left: number }
>(
  'identity.find-totp',
  `SELECT totp.secret, totp.confirmed_at,
          (SELECT count(*) FROM recovery_code
            WHERE recovery_code.person_id = $1 AND recovery_code.used_at IS NULL) AS codes_left
     FROM totp
    WHERE totp.person_id = $1`,
);

/** A secret that no code has confirmed may be replaced; another is left as it is. */
export const beginTotp = statement<
  [personId: string, secret: Buffer, now: Date],
  { person_id: string }
>(
  'identity.person-begin-totp',
  `INSERT INTO totp (person_id, secret, created_at) VALUES ($1, $2, $3)
   ON CONFLICT (person_id) DO UPDATE SET secret = $2, created_at = $3, last_step = 0
    WHERE totp.confirmed_at IS NULL
   RETURNING person_id`,
);

export const confirmTotp = statement<
  [personId: string, secret: Buffer, step: number, now: Date],
  { person_id: string }
>(
  'identity.person-confirm-totp',
  `UPDATE totp SET confirmed_at = $4, last_step = $3
    WHERE person_id = $1 AND secret = $2 AND confirmed_at IS NULL
    RETURNING person_id`,
);

/** Of two who send one code at once, one finds the step taken. */
export const takeStep = statement<[personId: string, step: number], { person_id: string }>(
  'identity.person-take-step',
  `UPDATE totp SET last_step = $2
    WHERE person_id = $1 AND confirmed_at IS NOT NULL AND last_step < $2
    RETURNING person_id`,
);

export const takeRecoveryCode = statement<
  [personId: string, codeHash: Buffer, now: Date],
  { person_id: string }
>(
  'identity.person-take-recovery-code',
  `UPDATE recovery_code SET used_at = $3
    WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL
    RETURNING person_id`,
);

export const keepRecoveryCodes = statement<
  [personId: string, codeHashes: Buffer[], now: Date],
  never
>(
  'identity.person-keep-recovery-codes',
  `INSERT INTO recovery_code (person_id, code_hash, created_at)
   SELECT $1, code_hash, $3 FROM unnest($2::bytea[]) AS code_hash`,
);

export const removeRecoveryCodes = statement<[personId: string], never>(
  'identity.person-remove-recovery-codes',
  `DELETE FROM recovery_code WHERE person_id = $1`,
);

/** Whoever renews the codes, turns them off or resets them does so one after the other. */
export const lockTotp = statement<[personId: string], { person_id: string }>(
  'identity.person-lock-totp',
  `SELECT person_id FROM totp WHERE person_id = $1 FOR UPDATE`,
);

export const removeTotp = statement<[personId: string], { confirmed_at: Date | null }>(
  'identity.person-remove-totp',
  `DELETE FROM totp WHERE person_id = $1 RETURNING confirmed_at`,
);

export type PendingRow = { person_id: string; school_id: string; email: string };

/** Nothing where the password has changed since it was shown, as for a session. */
export const openPending = statement<
  [
    tokenHash: Buffer,
    personId: string,
    schoolId: string,
    expiresAt: Date,
    passwordHash: string | null,
  ],
  { school_id: string }
>(
  'identity.open-pending',
  `INSERT INTO pending_sign_in (token_hash, person_id, school_id, expires_at)
   SELECT $1::bytea, person.id, $3::uuid, $4::timestamptz
     FROM person
    WHERE person.id = $2 AND ($5::text IS NULL OR person.password_hash = $5)
      FOR SHARE
   RETURNING school_id`,
);

export const findPending = statement<[tokenHash: Buffer, now: Date, tries: number], PendingRow>(
  'identity.find-pending',
  `SELECT pending.person_id, pending.school_id, person.email
     FROM pending_sign_in pending
     JOIN person ON person.id = pending.person_id
    WHERE pending.token_hash = $1 AND pending.expires_at > $2 AND pending.tries < $3`,
);

/** Counted before the code is looked at: many at once are many tries. */
export const countTry = statement<
  [tokenHash: Buffer, now: Date, tries: number],
  { school_id: string }
>(
  'identity.count-try',
  `UPDATE pending_sign_in SET tries = tries + 1
    WHERE token_hash = $1 AND expires_at > $2 AND tries < $3
    RETURNING school_id`,
);

export const closePending = statement<[tokenHash: Buffer], { school_id: string }>(
  'identity.close-pending',
  `DELETE FROM pending_sign_in WHERE token_hash = $1 RETURNING school_id`,
);

export const forgetPending = statement<[personId: string, before: Date], never>(
  'identity.forget-pending',
  `DELETE FROM pending_sign_in WHERE person_id = $1 AND expires_at <= $2`,
);
