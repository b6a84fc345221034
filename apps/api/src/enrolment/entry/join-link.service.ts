import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { hashToken, newToken } from '../../platform/token.ts';
import { EntryDoor } from './entry.door.ts';
import { Invitation } from './invitation.entity.ts';
import { InvitationLinks } from './invitation.links.ts';
import { daysAfter, type Asked } from './invitation.service.ts';
import { closeJoinLinks, lockInvitation } from './invitation.sql.ts';
import { lockEntry } from './entry.sql.ts';
import type { IssuedLink } from './invitation.types.ts';
import { toView } from './invitation.view.ts';

export type JoinLinkCommand = Asked & { cohortId: string; days: number; seats: number };

/** The link of a cohort, for a class that comes in together. One is open at a time. */
@Injectable()
export class JoinLinkService {
  constructor(
    private readonly sql: Sql,
    private readonly door: EntryDoor,
    private readonly links: InvitationLinks,
    private readonly audit: AuditLog,
  ) {}

  async open(viewer: Viewer, command: JoinLinkCommand): Promise<IssuedLink> {
    const { schoolId, personId: invitedBy } = viewer;
    const { cohortId, days, seats, now, askedAt } = command;
    await this.door.getCohort(viewer, cohortId);
    const token = newToken();
    const link = { id: newId(), cohortId, seats, expiresAt: daysAfter(now, days) };
    const row = await this.sql.transaction(async (tx) => {
      await tx.run(lockEntry, [schoolId]);
      await this.door.holdRole(tx, viewer);
      await tx.run(closeJoinLinks, [schoolId, cohortId, now]);
      await tx.manager.insert(Invitation, {
        ...link,
        schoolId,
        kind: 'JOIN_LINK',
        role: 'STUDENT',
        email: null,
        name: null,
        tokenHash: hashToken(token),
        letterHash: null,
        invitedBy,
        invitedAt: now,
        importId: null,
      });
      await this.audit.record(tx, {
        schoolId,
        actorId: invitedBy,
        action: 'join-link.opened',
        subjectType: 'invitation',
        subjectId: link.id,
        after: { cohortId, seats, expiresAt: link.expiresAt },
      });
      const [opened] = await tx.run(lockInvitation, [schoolId, null, link.id]);
      return opened;
    });
    if (!row) throw new AppError('NOT_FOUND');
    const shown = this.links.linkOf(token, askedAt);
    return { invitation: toView(row, now), link: shown, letter: 'NO_MAIL' };
  }

  /** Whether one was open. */
  async close(viewer: Viewer, cohortId: string, now: Date): Promise<boolean> {
    const { schoolId, personId: actorId } = viewer;
    await this.door.getCohort(viewer, cohortId);
    return this.sql.transaction(async (tx) => {
      const closed = await tx.run(closeJoinLinks, [schoolId, cohortId, now]);
      const entries = closed.map(({ id }) => ({
        schoolId,
        actorId,
        action: 'join-link.closed',
        subjectType: 'invitation',
        subjectId: id,
      }));
      await this.audit.recordAll(tx, entries);
      return closed.length > 0;
    });
  }
}
