import type { Role, Viewer } from '../../platform/guard/index.ts';
import type { InvitationKind } from './invitation.entity.ts';

export type InvitationState = 'PENDING' | 'USED' | 'FULL' | 'EXPIRED' | 'REVOKED';

type Kept = {
  kind: InvitationKind;
  seats: number;
  used: number;
  expiresAt: Date;
  revokedAt: Date | null;
};

/** What can be done with an invitation now. One that was used says so for ever. */
export function invitationState(invitation: Kept, now: Date): InvitationState {
  const { kind, seats, used, expiresAt, revokedAt } = invitation;
  if (kind === 'PERSONAL' && used > 0) return 'USED';
  if (revokedAt !== null) return 'REVOKED';
  if (expiresAt <= now) return 'EXPIRED';
  return used >= seats ? 'FULL' : 'PENDING';
}

/** An admin asks in anyone; an instructor students alone, into a cohort they teach. */
export function mayInvite(
  viewer: Pick<Viewer, 'role'>,
  invited: { role: Role; isIntoTaughtCohort: boolean },
): boolean {
  if (viewer.role === 'ADMIN') return true;
  if (viewer.role !== 'INSTRUCTOR') return false;
  return invited.role === 'STUDENT' && invited.isIntoTaughtCohort;
}

/** Enough to recognise one's own address by, and no more: `a•••@school.example`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = Array.from(email);
  return `${first}•••${email.slice(at)}`;
}

export type AcceptanceFacts = {
  state: InvitationState;
  /** The address that is asked in: the invitation's, or what was typed at a join link. */
  email: string | null;
  /** Someone has this address, at whatever school. */
  isKnown: boolean;
  viewerEmail: string | null;
  /** The viewer came in by this very invitation before, and is in the school still. */
  isUsedByViewer: boolean;
};

export type AcceptanceWay = 'AGAIN' | 'AS_VIEWER' | 'AS_NEW' | 'SIGN_IN_FIRST' | 'CLOSED';

/** How an invitation is accepted; without an address it can only be the viewer's. */
export function acceptanceWay(facts: AcceptanceFacts): AcceptanceWay {
  const { state, email, isKnown, viewerEmail, isUsedByViewer } = facts;
  const isViewers = viewerEmail !== null && (email === null || email === viewerEmail);
  if (isViewers && isUsedByViewer) return 'AGAIN';
  if (state !== 'PENDING') return 'CLOSED';
  if (isViewers) return 'AS_VIEWER';
  return isKnown || email === null ? 'SIGN_IN_FIRST' : 'AS_NEW';
}
