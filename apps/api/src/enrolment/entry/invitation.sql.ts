import { statement } from '../../platform/database/index.ts';
import type { Role } from '../../platform/guard/index.ts';
import { isTaught } from '../taught.sql.ts';
import type { InvitationKind } from './invitation.entity.ts';
import type { InvitationState } from './invitation.policy.ts';

export type InvitationRow = {
  id: string;
  kind: InvitationKind;
  email: string | null;
  name: string | null;
  role: Role;
  cohort_id: string | null;
  cohort_name: string | null;
  seats: number;
  used: number;
  expires_at: Date;
  revoked_at: Date | null;
  invited_at: Date;
  invited_by_name: string;
};

const columns = `i.id, i.kind, i.email, i.name, i.role, i.cohort_id, c.name AS cohort_name, i.seats,
          i.used, i.expires_at, i.revoked_at, i.invited_at, p.name AS invited_by_name`;
const joins = `JOIN person p ON p.id = i.invited_by
     LEFT JOIN cohort c ON c.school_id = i.school_id AND c.id = i.cohort_id`;
/** An instructor sees who is asked into the cohorts they teach; an admin sees the school's. */
const inScope = isTaught('i.cohort_id', 2);
const inList = `i.school_id = $1 AND ${inScope}
      AND ($3::uuid IS NULL OR i.cohort_id = $3)
      AND ($4::text IS NULL OR $4 = CASE
            WHEN i.kind = 'PERSONAL' AND i.used > 0 THEN 'USED'
            WHEN i.revoked_at IS NOT NULL THEN 'REVOKED'
            WHEN i.expires_at <= $5 THEN 'EXPIRED'
            WHEN i.used >= i.seats THEN 'FULL'
            ELSE 'PENDING' END)
      AND ($6::text IS NULL OR i.kind = $6)`;

type ListParams = [
  schoolId: string,
  staffId: string | null,
  cohortId: string | null,
  state: InvitationState | null,
  now: Date,
  kind: InvitationKind | null,
];

/** Newest first; those of one import, which came at one moment, by name. */
const sortName = `coalesce(i.name, i.email, '')`;

export const listInvitations = statement<
  [
    ...ListParams,
    afterTime: string | null,
    afterName: string | null,
    afterId: string | null,
    limit: number,
  ],
  InvitationRow & { sort_name: string }
>(
  'invitations',
  `SELECT ${columns}, ${sortName} AS sort_name
     FROM invitation i
     ${joins}
    WHERE ${inList}
      AND ($7::timestamptz IS NULL OR i.invited_at < $7
           OR (i.invited_at = $7 AND (${sortName}, i.id) > ($8, $9::uuid)))
    ORDER BY i.invited_at DESC, ${sortName}, i.id
    LIMIT $10`,
);

export const countInvitations = statement<ListParams, { total: number }>(
  'invitation-count',
  `SELECT count(*) AS total FROM invitation i WHERE ${inList}`,
);

/** Locked, so that it isn't accepted while it is renewed or taken back. */
export const lockInvitation = statement<
  [schoolId: string, staffId: string | null, id: string],
  InvitationRow
>(
  'invitation-lock',
  `SELECT ${columns}
     FROM invitation i
     ${joins}
    WHERE i.school_id = $1 AND i.id = $3 AND ${inScope}
      FOR UPDATE OF i`,
);

/** Whoever was asked in before gets a new link, and the old one is dead. */
export const askIn = statement<
  [
    schoolId: string,
    cohortId: string | null,
    role: Role,
    expiresAt: Date,
    invitedBy: string,
    now: Date,
    importId: string | null,
    ids: string[],
    emails: string[],
    names: (string | null)[],
    tokenHashes: Buffer[],
  ],
  { id: string; email: string }
>(
  'invitation-ask-in',
  `INSERT INTO invitation (school_id, cohort_id, role, expires_at, invited_by, invited_at, import_id,
                           kind, seats, id, email, name, token_hash)
   SELECT $1, $2::uuid, $3, $4, $5, $6, $7::uuid, 'PERSONAL', 1, asked.*
     FROM unnest($8::uuid[], $9::text[], $10::text[], $11::bytea[]) AS asked
   ON CONFLICT (school_id, email, cohort_id)
     WHERE kind = 'PERSONAL' AND revoked_at IS NULL AND used = 0
   DO UPDATE SET role = excluded.role, name = excluded.name, token_hash = excluded.token_hash,
                 letter_hash = NULL,
                 expires_at = excluded.expires_at, invited_by = excluded.invited_by,
                 invited_at = excluded.invited_at, import_id = excluded.import_id
   RETURNING id, email`,
);

export const closeJoinLinks = statement<
  [schoolId: string, cohortId: string, now: Date],
  { id: string }
>(
  'invitation-close-join-links',
  `UPDATE invitation SET revoked_at = $3
    WHERE school_id = $1 AND cohort_id = $2 AND kind = 'JOIN_LINK' AND revoked_at IS NULL
    RETURNING id`,
);

/** From now on it is the invitation of who renews it. */
export const renew = statement<
  [schoolId: string, ids: string[], tokenHashes: Buffer[], expiresAt: Date, invitedBy: string],
  never
>(
  'invitation-renew',
  `UPDATE invitation i
      SET token_hash = fresh.hash, letter_hash = NULL, expires_at = $4, invited_by = $5
     FROM unnest($2::uuid[], $3::bytea[]) AS fresh (id, hash)
    WHERE i.school_id = $1 AND i.id = fresh.id`,
);

export const revoke = statement<[schoolId: string, id: string, now: Date], never>(
  'invitation-revoke',
  `UPDATE invitation SET revoked_at = $3 WHERE school_id = $1 AND id = $2 AND revoked_at IS NULL`,
);

export type ShownRow = InvitationRow & {
  school_id: string;
  /** The link that only the letter holds, so whoever follows it reads the mailbox. */
  is_by_letter: boolean;
  school_name: string;
  courses: string[];
};

const shown = `SELECT ${columns}, i.school_id, s.name AS school_name,
          i.token_hash <> $1 AS is_by_letter,
          ARRAY(SELECT r.title FROM cohort_course cc
                  JOIN release r ON r.school_id = cc.school_id AND r.id = cc.release_id
                 WHERE cc.school_id = i.school_id AND cc.cohort_id = i.cohort_id
                 ORDER BY r.title) AS courses
     FROM invitation i
     JOIN school s ON s.id = i.school_id
     ${joins}
    WHERE i.token_hash = $1 OR i.letter_hash = $1`;

/** What a link leads to; its token says which school it is of. */
export const findByToken = statement<[tokenHash: Buffer], ShownRow>('invitation-by-token', shown);

export const lockByToken = statement<[tokenHash: Buffer], ShownRow>(
  'invitation-lock-by-token',
  `${shown} FOR UPDATE OF i`,
);

/** By someone who is in the school still: whoever has left comes in anew, or not at all. */
export const isUsedBy = statement<
  [schoolId: string, invitationId: string, personId: string],
  { is_used: boolean }
>(
  'invitation-used-by',
  `SELECT EXISTS (SELECT FROM invitation_use
                    JOIN membership m USING (school_id, person_id)
                   WHERE school_id = $1 AND invitation_id = $2 AND person_id = $3
                     AND m.ended_at IS NULL) AS is_used`,
);

/**
 * The caller holds the invitation's lock and has seen a free seat. Each time that someone comes in is kept;
 * whoever left and comes again takes the seat that was theirs.
 */
export const takeSeat = statement<
  [schoolId: string, invitationId: string, personId: string, now: Date],
  never
>(
  'invitation-take-seat',
  `WITH taken AS (
     UPDATE invitation SET used = used + 1
      WHERE school_id = $1 AND id = $2
        AND NOT EXISTS (SELECT FROM invitation_use
                         WHERE school_id = $1 AND invitation_id = $2 AND person_id = $3))
   INSERT INTO invitation_use (school_id, invitation_id, person_id, used_at)
   VALUES ($1, $2, $3, $4)`,
);
