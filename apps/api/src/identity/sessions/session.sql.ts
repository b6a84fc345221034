import { statement } from '../../platform/database/index.ts';
import type { Role } from '../../platform/guard/index.ts';

export type SessionRow = {
  id: string;
  person_id: string;
  school_id: string;
  role: Role;
  name: string;
  email: string;
  school_name: string;
  is_demo: boolean;
  last_seen_at: Date | null;
};

export const findSession = statement<[tokenHash: Buffer, now: Date], SessionRow>(
  'identity.find-session',
  `SELECT session.id, session.person_id, session.school_id, membership.role,
          person.name, person.email, school.name AS school_name, school.is_demo,
          session.last_seen_at
     FROM session
     JOIN membership ON membership.school_id = session.school_id
                    AND membership.person_id = session.person_id
                    AND membership.ended_at IS NULL
     JOIN person ON person.id = session.person_id
     JOIN school ON school.id = session.school_id
    WHERE session.token_hash = $1 AND session.ended_at IS NULL AND session.expires_at > $2`,
);

/**
 * Nothing where the password has changed since it was shown. The lock holds a change that is under way, or waits
 * for it: whichever comes second sees the other.
 */
export const openSession = statement<
  [
    id: string,
    tokenHash: Buffer,
    personId: string,
    schoolId: string,
    now: Date,
    expiresAt: Date,
    userAgent: string | null,
    address: string | null,
    deviceHash: Buffer,
    passwordHash: string | null,
  ],
  { id: string }
>(
  'identity.open-session',
  `INSERT INTO session (id, token_hash, person_id, school_id, created_at, last_seen_at, expires_at,
                        user_agent, address, device_hash)
   SELECT $1::uuid, $2::bytea, person.id, $4::uuid, $5::timestamptz, $5::timestamptz,
          $6::timestamptz, $7::text, $8::text, $9::bytea
     FROM person
    WHERE person.id = $3 AND ($10::text IS NULL OR person.password_hash = $10)
      FOR SHARE
   RETURNING id`,
);

/** Sessions and links of a person that nobody can use any more; what was done with them is in the audit. */
export const forgetSpent = statement<[personId: string, before: Date], never>(
  'identity.person-forget-spent',
  `WITH links AS (
     DELETE FROM one_time_link WHERE (school_id, id) IN (
       SELECT school_id, id FROM one_time_link
        WHERE person_id = $1 AND least(used_at, expires_at) <= $2
        LIMIT 100 FOR UPDATE SKIP LOCKED))
   DELETE FROM session WHERE id IN (
     SELECT id FROM session
      WHERE person_id = $1 AND least(ended_at, expires_at) <= $2
      LIMIT 100 FOR UPDATE SKIP LOCKED)`,
);

export const endSession = statement<[tokenHash: Buffer, now: Date], { school_id: string }>(
  'identity.end-session',
  `UPDATE session SET ended_at = $2
    WHERE token_hash = $1 AND ended_at IS NULL
    RETURNING school_id`,
);

/** Off the path of a request: the page doesn't wait for it, and only the newest moment counts. */
export const touchSession = statement<[id: string, now: Date], never>(
  'identity.person-touch-session',
  `UPDATE session SET last_seen_at = $2
    WHERE id = $1 AND (last_seen_at IS NULL OR last_seen_at < $2)`,
);

export type SessionListRow = {
  id: string;
  school_name: string;
  created_at: Date;
  last_seen_at: Date;
  user_agent: string | null;
  address: string | null;
};

const MOST_SHOWN = 100;

export const listSessions = statement<[personId: string, now: Date], SessionListRow>(
  'identity.list-sessions',
  `SELECT session.id, school.name AS school_name, session.created_at,
          coalesce(session.last_seen_at, session.created_at) AS last_seen_at,
          session.user_agent, session.address
     FROM session
     JOIN school ON school.id = session.school_id
    WHERE session.person_id = $1 AND session.ended_at IS NULL AND session.expires_at > $2
    ORDER BY 4 DESC, session.id DESC
    LIMIT ${MOST_SHOWN}`,
);

export const endOneSession = statement<
  [personId: string, id: string, now: Date],
  { token_hash: Buffer }
>(
  'identity.person-end-session',
  `UPDATE session SET ended_at = $3
    WHERE person_id = $1 AND id = $2 AND ended_at IS NULL
    RETURNING token_hash`,
);

/** Of every school: a password is the person's, not the school's. */
export const endSessions = statement<
  [personId: string, except: string | null, now: Date],
  { token_hash: Buffer }
>(
  'identity.person-end-sessions',
  `UPDATE session SET ended_at = $3
    WHERE person_id = $1 AND id IS DISTINCT FROM $2::uuid AND ended_at IS NULL
    RETURNING token_hash`,
);
