import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { AuditLog } from '../audit.log.ts';
import { SessionList } from '../sessions/session-list.service.ts';
import { endLinks, endPendingSignIns, setPasswordHash } from './password.sql.ts';

export type NewPassword = {
  schoolId: string;
  personId: string;
  passwordHash: string;
  /** Of the password that was shown for it; null where a link was. */
  shownHash: string | null;
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
    const { schoolId, personId, passwordHash, shownHash, action, exceptSession } = change;
    const replaced = await tx.run(setPasswordHash, [personId, passwordHash, shownHash]);
    if (replaced.length === 0) throw new AppError('PASSWORD_WRONG');
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
