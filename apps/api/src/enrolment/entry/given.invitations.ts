import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import type { Role } from '../../platform/guard/index.ts';
import { mayInvite } from './invitation.policy.ts';
import { listGiven, revokeGiven } from './member.sql.ts';

export type GivenOut = {
  schoolId: string;
  personId: string;
  /** What they are from now on; null for who has left. */
  role: Role | null;
  actorId: string;
  now: Date;
};

/** What someone may not give out any more is dead: none of it is a way back to what they were. */
@Injectable()
export class GivenInvitations {
  constructor(private readonly audit: AuditLog) {}

  async revoke(tx: Transaction, given: GivenOut): Promise<void> {
    const { schoolId, personId, role, actorId, now } = given;
    const rows = (await tx.run(listGiven, [schoolId, personId])).filter(
      (row) =>
        role === null ||
        !mayInvite({ role }, { role: row.role, isIntoTaughtCohort: row.is_into_taught }),
    );
    if (rows.length === 0) return;
    await tx.run(revokeGiven, [schoolId, rows.map(({ id }) => id), now]);
    const entries = rows.map(({ id, kind }) => ({
      schoolId,
      actorId,
      action: kind === 'PERSONAL' ? 'invitation.revoked' : 'join-link.closed',
      subjectType: 'invitation',
      subjectId: id,
    }));
    await this.audit.recordAll(tx, entries);
  }
}
