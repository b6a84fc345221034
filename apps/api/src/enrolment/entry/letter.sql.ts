import { statement } from '../../platform/database/index.ts';

/** Of this school alone: a letter that doesn't go out tells nothing of another. */
export const countLetters = statement<
  [schoolId: string, email: string, senderId: string, since: Date],
  { to_address: number; by_sender: number }
>(
  'invitation-count-letters',
  `SELECT count(*) FILTER (WHERE email = $2)::integer AS to_address,
          count(*) FILTER (WHERE sent_by = $3)::integer AS by_sender
     FROM invitation_letter
    WHERE school_id = $1 AND sent_at > $4 AND (email = $2 OR sent_by = $3)`,
);

export const keepLetter = statement<
  [
    schoolId: string,
    id: string,
    invitationId: string,
    email: string,
    senderId: string,
    now: Date,
    tokenHash: Buffer,
  ],
  never
>(
  'invitation-keep-letter',
  `WITH held AS (
     UPDATE invitation SET letter_hash = $7 WHERE school_id = $1 AND id = $3)
   INSERT INTO invitation_letter (school_id, id, invitation_id, email, sent_by, sent_at)
   VALUES ($1, $2, $3, $4, $5, $6)`,
);
