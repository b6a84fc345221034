import { statement } from '../platform/database/index.ts';
import type { Role } from '../platform/guard/index.ts';

export type SessionRow = {
  id: string;
  person_id: string;
  school_id: string;
  role: Role;
  name: string;
  email: string;
  school_name: string;
  is_demo: boolean;
};

export const findSession = statement<[tokenHash: Buffer, now: Date], SessionRow>(
  'identity.find-session',
  `SELECT session.id, session.person_id, session.school_id, membership.role,
          person.name, person.email, school.name AS school_name, school.is_demo
     FROM session
     JOIN membership ON membership.school_id = session.school_id
                    AND membership.person_id = session.person_id
     JOIN person ON person.id = session.person_id
     JOIN school ON school.id = session.school_id
    WHERE session.token_hash = $1 AND session.ended_at IS NULL AND session.expires_at > $2`,
);

export const endSession = statement<[tokenHash: Buffer, now: Date], { school_id: string }>(
  'identity.end-session',
  `UPDATE session SET ended_at = $2
    WHERE token_hash = $1 AND ended_at IS NULL
    RETURNING school_id`,
);

/** A person of several schools starts in the one they joined first. */
export const findCredentials = statement<
  [email: string],
  { person_id: string; password_hash: string; school_id: string }
>(
  'identity.find-credentials',
  `SELECT person.id AS person_id, person.password_hash, membership.school_id
     FROM person
     JOIN membership ON membership.person_id = person.id
    WHERE person.email = $1
    ORDER BY membership.created_at, membership.school_id
    LIMIT 1`,
);
