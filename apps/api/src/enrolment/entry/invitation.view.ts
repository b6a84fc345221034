import { invitationState, maskEmail } from './invitation.policy.ts';
import type { InvitationRow, ShownRow } from './invitation.sql.ts';
import type { InvitationOffer, InvitationView } from './invitation.types.ts';

export function toView(row: InvitationRow, now: Date): InvitationView {
  const { id, kind, email, name, role, seats, used } = row;
  return {
    id,
    kind,
    email,
    name,
    role,
    seats,
    used,
    cohort: row.cohort_id === null ? null : { id: row.cohort_id, name: row.cohort_name ?? '' },
    state: stateOf(row, now),
    expiresAt: row.expires_at,
    invitedAt: row.invited_at,
    invitedBy: row.invited_by_name,
  };
}

export function toOffer(row: ShownRow, now: Date): InvitationOffer {
  const { kind, role, courses, name } = row;
  return {
    kind,
    role,
    courses,
    name,
    state: stateOf(row, now),
    school: row.school_name,
    cohort: row.cohort_name,
    invitedBy: row.invited_by_name,
    email: row.email && maskEmail(row.email),
    expiresAt: row.expires_at,
  };
}

export function stateOf(row: InvitationRow, now: Date) {
  const { kind, seats, used, expires_at: expiresAt, revoked_at: revokedAt } = row;
  return invitationState({ kind, seats, used, expiresAt, revokedAt }, now);
}
