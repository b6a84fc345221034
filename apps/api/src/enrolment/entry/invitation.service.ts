import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Role, Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { hashToken, newToken } from '../../platform/token.ts';
import { staffScope } from '../enrolment.policy.ts';
import { findKnown, lockEntry } from './entry.sql.ts';
import { EntryDoor } from './entry.door.ts';
import { InvitationLinks, type PlannedLetter } from './invitation.links.ts';
import { askIn, lockInvitation, renew, revoke, type InvitationRow } from './invitation.sql.ts';
import type { InviteResult, InvitationView, IssuedLink } from './invitation.types.ts';
import { stateOf, toView } from './invitation.view.ts';

/** When it was asked for, and where: its link leads there. */
export type Asked = { now: Date; askedAt: string };

export type InviteCommand = {
  email: string;
  name: string | null;
  role: Role;
  cohortId: string | null;
} & Asked;

type Issued = { token: string; row: InvitationRow; letter: PlannedLetter };
type Invited = ({ outcome: 'INVITED' } & Issued) | { outcome: 'ADDED' | 'ALREADY_IN' };

export const INVITATION_DAYS = 30;
const DAY_MS = 86_400_000;

/** Asks one person in; who is a member of the school already is in at once. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly sql: Sql,
    private readonly door: EntryDoor,
    private readonly links: InvitationLinks,
    private readonly audit: AuditLog,
  ) {}

  async invite(viewer: Viewer, command: InviteCommand): Promise<InviteResult> {
    await this.door.checkInvite(viewer, command);
    const invited = await this.sql.transaction((tx) => this.inviteWithin(tx, viewer, command));
    if (invited.outcome !== 'INVITED') return { ...none, outcome: invited.outcome };
    return { outcome: 'INVITED', ...(await this.issue(viewer, invited, command)) };
  }

  /** A new link; the old one is dead. */
  async renew(viewer: Viewer, id: string, asked: Asked): Promise<IssuedLink> {
    const { now } = asked;
    const renewed = await this.sql.transaction(async (tx) => {
      await tx.run(lockEntry, [viewer.schoolId]);
      await this.door.holdRole(tx, viewer);
      const row = await this.getOpen(tx, viewer, id, now);
      const token = newToken();
      const expiresAt = row.kind === 'PERSONAL' ? daysAfter(now, INVITATION_DAYS) : row.expires_at;
      const { schoolId, personId } = viewer;
      await tx.run(renew, [schoolId, [id], [hashToken(token)], expiresAt, personId]);
      await this.record(tx, viewer, id, 'invitation.renewed');
      const letter = await this.links.plan(tx, viewer, row, now);
      return { token, letter, row: await this.get(tx, viewer, id) };
    });
    return this.issue(viewer, renewed, asked);
  }

  async revoke(viewer: Viewer, id: string, now: Date): Promise<InvitationView> {
    return this.sql.transaction(async (tx) => {
      const row = await this.getOpen(tx, viewer, id, now, ['PENDING', 'EXPIRED', 'FULL']);
      await tx.run(revoke, [viewer.schoolId, id, now]);
      await this.record(tx, viewer, id, 'invitation.revoked');
      return toView({ ...row, revoked_at: now }, now);
    });
  }

  private async inviteWithin(
    tx: Transaction,
    viewer: Viewer,
    command: InviteCommand,
  ): Promise<Invited> {
    const { schoolId, personId: invitedBy } = viewer;
    const { email, name, role, cohortId, now } = command;
    await tx.run(lockEntry, [schoolId]);
    await this.door.holdRole(tx, viewer);
    const [known] = await tx.run(findKnown, [schoolId, cohortId, [email]]);
    if (known?.person_id) {
      if (known.role !== role) throw new AppError('MEMBER_ROLE_DIFFERS', { role: known.role });
      const entry = { personId: known.person_id, role, cohortId, actorId: invitedBy, now };
      const isAdded = await this.door.place(tx, schoolId, entry);
      return { outcome: isAdded ? 'ADDED' : 'ALREADY_IN' };
    }
    // Whoever may not take an invitation back doesn't write over it either.
    const askedAs = known?.asked_as ?? 'STUDENT';
    if (viewer.role !== 'ADMIN' && askedAs !== 'STUDENT') {
      throw new AppError('FORBIDDEN', { role: askedAs });
    }
    const token = newToken();
    const expiresAt = daysAfter(now, INVITATION_DAYS);
    const one = [[newId()], [email], [name], [hashToken(token)]] as const;
    const by = [schoolId, cohortId, role, expiresAt, invitedBy, now, null] as const;
    const [asked] = await tx.run(askIn, [
      ...by,
      [...one[0]],
      [...one[1]],
      [...one[2]],
      [...one[3]],
    ]);
    const id = asked?.id ?? '';
    await this.record(tx, viewer, id, 'invitation.made', { email, role, cohortId });
    const row = await this.get(tx, viewer, id);
    return { outcome: 'INVITED', token, row, letter: await this.links.plan(tx, viewer, row, now) };
  }

  private async get(tx: Transaction, { schoolId }: Viewer, id: string): Promise<InvitationRow> {
    const [row] = await tx.run(lockInvitation, [schoolId, null, id]);
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }

  private async issue(
    viewer: Viewer,
    { token, row, letter }: Issued,
    { now, askedAt }: Asked,
  ): Promise<IssuedLink> {
    const outcome = await this.links.send(letter, viewer, row.expires_at);
    const link = this.links.linkOf(token, askedAt);
    return { invitation: toView(row, now), link, letter: outcome };
  }

  private async getOpen(
    tx: Transaction,
    viewer: Viewer,
    id: string,
    now: Date,
    states: readonly string[] = ['PENDING', 'EXPIRED'],
  ): Promise<InvitationRow> {
    const [row] = await tx.run(lockInvitation, [viewer.schoolId, staffScope(viewer), id]);
    if (!row) throw new AppError('NOT_FOUND');
    if (viewer.role !== 'ADMIN' && row.role !== 'STUDENT') throw new AppError('FORBIDDEN');
    const state = stateOf(row, now);
    if (!states.includes(state)) throw new AppError('INVITATION_CLOSED', { state });
    return row;
  }

  private async record(
    tx: Transaction,
    { schoolId, personId: actorId }: Viewer,
    id: string,
    action: string,
    after: object | null = null,
  ): Promise<void> {
    const subject = { subjectType: 'invitation', subjectId: id };
    await this.audit.record(tx, { schoolId, actorId, action, ...subject, after });
  }
}

const none = { invitation: null, link: null, letter: 'NO_MAIL' } as const;

export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}
