import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AuditLog } from '../audit.log.ts';
import { SessionList } from '../sessions/session-list.service.ts';
import { endLinks, endPendingSignIns, setPasswordHash } from './password.sql.ts';

export type NewPassword = {
  schoolId: string;
  personId: string;
  passwordHash: string;
  action: 'person.password-changed' | 'person.password-reset';
  /** The session in which it was changed, which goes on. */
  exceptSession: string | null;
};

/** What belongs to every change of a password: whoever came in by the old one is out. */
@Injectable()
export class PasswordKeeper {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionList,
    private readonly audit: AuditLog,
  ) {}

  async replace(tx: Transaction, change: NewPassword): Promise<void> {
    const { schoolId, personId, passwordHash, action, exceptSession } = change;
    await tx.run(setPasswordHash, [personId, passwordHash]);
    await tx.run(endLinks, [personId, this.clock.now()]);
    await tx.run(endPendingSignIns, [personId]);
    await this.sessions.endAll(tx, personId, exceptSession);
    await this.audit.record(tx, {
      schoolId,
      actorId: personId,
      action,
      subjectType: 'person',
      subjectId: personId,
    });
  }
}
