import { statement } from '../../platform/database/index.ts';
import type { Role } from '../../platform/guard/index.ts';
import type { HeldRunRow } from '../runs/release.sql.ts';
import type { InvitationKind } from './invitation.entity.ts';

export type MemberRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  since: Date;
  cohorts: string[];
  open_runs: number;
  sort_key: string;
};

const columns = `p.id, p.name, p.email, m.role, m.created_at AS since, lower(p.name) AS sort_key,
          ARRAY(SELECT c.name FROM cohort c
                 WHERE c.school_id = m.school_id AND c.id IN (
                   SELECT e.cohort_id FROM enrolment e
                    WHERE e.school_id = m.school_id AND e.person_id = m.person_id
                      AND e.state IN ('OPEN', 'PAUSED')
                   UNION
                   SELECT s.cohort_id FROM cohort_staff s
                    WHERE s.school_id = m.school_id AND s.person_id = m.person_id
                      AND m.role = 'INSTRUCTOR')
                 ORDER BY c.name) AS cohorts,
          (SELECT count(*) FROM enrolment e
            WHERE e.school_id = m.school_id AND e.person_id = m.person_id
              AND e.state IN ('OPEN', 'PAUSED'))::integer AS open_runs`;
const inList = `m.school_id = $1 AND m.ended_at IS NULL
      AND ($2::text IS NULL OR p.name ILIKE $2 OR p.email ILIKE $2)
      AND ($3::text IS NULL OR m.role = $3)`;

type ListParams = [schoolId: string, search: string | null, role: Role | null];

export const listMembers = statement<
  [...ListParams, afterName: string | null, afterId: string | null, limit: number],
  MemberRow
>(
  'members',
  `SELECT ${columns}
     FROM membership m
     JOIN person p ON p.id = m.person_id
    WHERE ${inList}
      AND ($4::text IS NULL OR (lower(p.name), p.id) > ($4, $5::uuid))
    ORDER BY lower(p.name), p.id
    LIMIT $6`,
);

export const countMembers = statement<ListParams, { total: number }>(
  'member-count',
  `SELECT count(*) AS total FROM membership m JOIN person p ON p.id = m.person_id WHERE ${inList}`,
);

export const findMemberRow = statement<[schoolId: string, personId: string], MemberRow>(
  'member',
  `SELECT ${columns}
     FROM membership m
     JOIN person p ON p.id = m.person_id
    WHERE m.school_id = $1 AND m.person_id = $2 AND m.ended_at IS NULL`,
);

export const leaveStaff = statement<[schoolId: string, personId: string], never>(
  'member-leave-staff',
  `DELETE FROM cohort_staff WHERE school_id = $1 AND person_id = $2`,
);

export const lockMemberRuns = statement<[schoolId: string, personId: string], HeldRunRow>(
  'member-lock-runs',
  `SELECT id, cohort_id, release_id, state FROM enrolment
    WHERE school_id = $1 AND person_id = $2 AND state IN ('OPEN', 'PAUSED')
    ORDER BY id FOR UPDATE`,
);

export type GivenRow = {
  id: string;
  kind: InvitationKind;
  role: Role;
  is_into_taught: boolean;
};

/** What someone has given out and still lets in, an import's too; the caller holds the entry's lock. */
export const listGiven = statement<[schoolId: string, personId: string], GivenRow>(
  'member-given-invitations',
  `SELECT i.id, i.kind, i.role,
          EXISTS (SELECT FROM cohort_staff s
                   WHERE s.school_id = i.school_id AND s.cohort_id = i.cohort_id
                     AND s.person_id = i.invited_by) AS is_into_taught
     FROM invitation i
    WHERE i.school_id = $1 AND i.invited_by = $2 AND i.revoked_at IS NULL AND i.used < i.seats
    ORDER BY i.id
      FOR UPDATE OF i`,
);

export const revokeGiven = statement<[schoolId: string, ids: string[], now: Date], never>(
  'member-revoke-given',
  `UPDATE invitation SET revoked_at = $3 WHERE school_id = $1 AND id = ANY ($2::uuid[])`,
);

/** Whoever leaves doesn't come back by an invitation from before. */
export const revokeOf = statement<[schoolId: string, personId: string, now: Date], never>(
  'member-revoke-invitations',
  `UPDATE invitation SET revoked_at = $3
    WHERE school_id = $1 AND kind = 'PERSONAL' AND used = 0 AND revoked_at IS NULL
      AND email = (SELECT email FROM person WHERE id = $2)`,
);
