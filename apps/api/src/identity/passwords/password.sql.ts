import { statement } from '../../platform/database/index.ts';

export const findPasswordHash = statement<[personId: string], { password_hash: string }>(
  'identity.find-password-hash',
  `SELECT password_hash FROM person WHERE id = $1`,
);

/** In the place of the one that was shown, where one was: of two changes at once the second meets another. */
export const setPasswordHash = statement<
  [personId: string, passwordHash: string, shownHash: string | null],
  { id: string }
>(
  'identity.person-set-password-hash',
  `UPDATE person SET password_hash = $2
    WHERE id = $1 AND ($3::text IS NULL OR password_hash = $3)
    RETURNING id`,
);

export const endPendingSignIns = statement<[personId: string], never>(
  'identity.person-end-pending',
  `DELETE FROM pending_sign_in WHERE person_id = $1`,
);

/** Used or not, none of a person's links works after their password has changed. */
export const endLinks = statement<[personId: string, now: Date], never>(
  'identity.person-end-links',
  `UPDATE one_time_link SET expires_at = $2
    WHERE person_id = $1 AND used_at IS NULL AND expires_at > $2`,
);

/** A new link takes the place of those that the school's office gave out before. */
export const endOfficeLinks = statement<[schoolId: string, personId: string, now: Date], never>(
  'identity.end-office-links',
  `UPDATE one_time_link SET expires_at = $3
    WHERE school_id = $1 AND person_id = $2 AND issued_by IS NOT NULL
      AND used_at IS NULL AND expires_at > $3`,
);

/** Someone who asks by mail, unless so many links are on their way that one more helps nobody. */
export const findForReset = statement<
  [email: string, since: Date, atMost: number],
  { person_id: string; school_id: string; school_name: string; name: string; email: string }
>(
  'identity.find-for-reset',
  `SELECT person.id AS person_id, person.name, person.email,
          school.id AS school_id, school.name AS school_name
     FROM person
     JOIN membership ON membership.person_id = person.id AND membership.ended_at IS NULL
     JOIN school ON school.id = membership.school_id
    WHERE person.email = $1
      AND (SELECT count(*) FROM one_time_link link
            WHERE link.person_id = person.id AND link.issued_by IS NULL
              AND link.created_at > $2) < $3
    ORDER BY membership.created_at, school.id
    LIMIT 1`,
);

export type LinkRow = {
  school_id: string;
  person_id: string;
  name: string;
  email: string;
  school_name: string;
  expires_at: Date;
  used_at: Date | null;
};

/** One that an office gave out is worth nothing once the person belongs to another school too. */
const isStillTheirs = `(link.issued_by IS NULL
           OR NOT EXISTS (SELECT FROM membership other
                           WHERE other.person_id = link.person_id
                             AND other.school_id <> link.school_id
                             AND other.ended_at IS NULL))`;

export const findLink = statement<[tokenHash: Buffer], LinkRow>(
  'identity.find-link',
  `SELECT link.school_id, link.person_id, person.name, person.email, school.name AS school_name,
          link.expires_at, link.used_at
     FROM one_time_link link
     JOIN person ON person.id = link.person_id
     JOIN school ON school.id = link.school_id
     JOIN membership ON membership.school_id = link.school_id
                    AND membership.person_id = link.person_id AND membership.ended_at IS NULL
    WHERE link.token_hash = $1 AND link.purpose = 'PASSWORD'
      AND ${isStillTheirs}`,
);

/** Asked once more: between the page and this lies the time that a password takes to hash. */
export const useLink = statement<
  [tokenHash: Buffer, now: Date],
  { school_id: string; is_by_letter: boolean }
>(
  'identity.use-link',
  `UPDATE one_time_link link SET used_at = $2
    WHERE link.token_hash = $1 AND link.used_at IS NULL AND link.expires_at > $2
      AND ${isStillTheirs}
    RETURNING link.school_id, link.issued_by IS NULL AS is_by_letter`,
);
