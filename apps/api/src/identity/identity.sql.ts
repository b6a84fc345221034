import { statement } from '../platform/database/index.ts';
import type { Role } from '../platform/guard/index.ts';

export type Credentials = {
  person_id: string;
  password_hash: string;
  school_id: string;
  email: string;
};

/** A person of several schools starts in the one they were in last, at first in the one they joined first. */
export const findCredentials = statement<[email: string], Credentials>(
  'identity.find-credentials',
  `SELECT person.id AS person_id, person.password_hash, membership.school_id, person.email
     FROM person
     JOIN membership ON membership.person_id = person.id AND membership.ended_at IS NULL
     LEFT JOIN LATERAL (
       SELECT max(session.created_at) AS used_at
         FROM session
        WHERE session.person_id = person.id AND session.school_id = membership.school_id
     ) last ON true
    WHERE person.email = $1
    ORDER BY last.used_at DESC NULLS LAST, membership.created_at, membership.school_id
    LIMIT 1`,
);

export type MembershipRow = { school_id: string; name: string; is_demo: boolean; role: Role };

export const findMemberships = statement<[personId: string], MembershipRow>(
  'identity.find-memberships',
  `SELECT membership.school_id, school.name, school.is_demo, membership.role
     FROM membership
     JOIN school ON school.id = membership.school_id
    WHERE membership.person_id = $1 AND membership.ended_at IS NULL
    ORDER BY school.name, school.id
    LIMIT 100`,
);

/** A person of this school, and whether another school has them too. */
export const findMember = statement<
  [schoolId: string, personId: string],
  { person_id: string; name: string; email: string; is_elsewhere: boolean }
>(
  'identity.find-member',
  `SELECT person.id AS person_id, person.name, person.email,
          EXISTS (SELECT FROM membership other
                   WHERE other.person_id = person.id AND other.school_id <> $1
                     AND other.ended_at IS NULL) AS is_elsewhere
     FROM membership
     JOIN person ON person.id = membership.person_id
    WHERE membership.school_id = $1 AND membership.person_id = $2 AND membership.ended_at IS NULL`,
);

export const renamePerson = statement<[personId: string, name: string], never>(
  'identity.person-rename',
  `UPDATE person SET name = $2 WHERE id = $1`,
);

/** Once for all: the first letter counts. */
export const proveEmail = statement<[personId: string, now: Date], { id: string }>(
  'identity.person-prove-email',
  `UPDATE person SET email_proved_at = $2 WHERE id = $1 AND email_proved_at IS NULL RETURNING id`,
);

/** Someone with an account who belongs to no school any more. */
export const findReturning = statement<
  [email: string],
  { person_id: string; password_hash: string }
>(
  'identity.find-returning',
  `SELECT person.id AS person_id, person.password_hash
     FROM person
    WHERE person.email = $1
      AND NOT EXISTS (SELECT FROM membership
                       WHERE membership.person_id = person.id AND membership.ended_at IS NULL)`,
);
