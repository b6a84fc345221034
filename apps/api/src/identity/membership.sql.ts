import { statement } from '../platform/database/index.ts';
import type { Role } from '../platform/guard/index.ts';

export type MembershipRow = { person_id: string; role: Role; ended_at: Date | null };

export const lockMembership = statement<[schoolId: string, personId: string], MembershipRow>(
  'membership-lock',
  `SELECT person_id, role, ended_at FROM membership
    WHERE school_id = $1 AND person_id = $2 FOR UPDATE`,
);

/** In one order, so that two admins who remove each other wait instead of locking each other out. */
export const lockAdmins = statement<[schoolId: string], { person_id: string }>(
  'membership-lock-admins',
  `SELECT person_id FROM membership
    WHERE school_id = $1 AND role = 'ADMIN' AND ended_at IS NULL
    ORDER BY person_id FOR UPDATE`,
);

export const joinSchool = statement<
  [schoolId: string, personId: string, role: Role, now: Date],
  never
>(
  'membership-join',
  `INSERT INTO membership (school_id, person_id, role, created_at) VALUES ($1, $2, $3, $4)
   ON CONFLICT (school_id, person_id) DO UPDATE SET role = $3, ended_at = NULL`,
);

export const setRole = statement<[schoolId: string, personId: string, role: Role], never>(
  'membership-set-role',
  `UPDATE membership SET role = $3 WHERE school_id = $1 AND person_id = $2`,
);

export const endMembership = statement<[schoolId: string, personId: string, now: Date], never>(
  'membership-end',
  `WITH sessions AS (
     UPDATE session SET ended_at = $3
      WHERE school_id = $1 AND person_id = $2 AND ended_at IS NULL)
   UPDATE membership SET ended_at = $3 WHERE school_id = $1 AND person_id = $2`,
);
