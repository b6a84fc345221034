import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { AuditLog } from '../audit.log.ts';
import { PeopleService } from '../people.service.ts';
import { removeRecoveryCodes, removeTotp } from '../second-factor/second-factor.sql.ts';
import { SessionList } from '../sessions/session-list.service.ts';
import { endLinks, endPendingSignIns, setPasswordHash } from './password.sql.ts';

type Owner = { schoolId: string; personId: string };

export type NewPassword = Owner & {
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
    private readonly people: PeopleService,
    private readonly audit: AuditLog,
  ) {}

  async replace(tx: Transaction, change: NewPassword): Promise<void> {
    const { personId, passwordHash, shownHash, action, exceptSession } = change;
    const replaced = await tx.run(setPasswordHash, [personId, passwordHash, shownHash]);
    if (replaced.length === 0) throw new AppError('PASSWORD_WRONG');
    await tx.run(endLinks, [personId, this.clock.now()]);
    await tx.run(endPendingSignIns, [personId]);
    await this.sessions.endAll(tx, personId, exceptSession);
    await this.record(tx, change, action);
  }

  /** Until now anyone may have made this account: a second factor from before is not its owner's. */
  async proveAddress(tx: Transaction, person: Owner): Promise<void> {
    const { personId } = person;
    if (!(await this.people.proveEmail(tx, personId))) return;
    await tx.run(removeRecoveryCodes, [personId]);
    const removed = await tx.run(removeTotp, [personId]);
    if (!removed.some(({ confirmed_at }) => confirmed_at)) return;
    await this.record(tx, person, 'person.second-factor-reset');
  }

  private record(
    tx: Transaction,
    { schoolId, personId: actorId }: Owner,
    action: string,
  ): Promise<void> {
    const subject = { subjectType: 'person', subjectId: actorId };
    return this.audit.record(tx, { schoolId, actorId, action, ...subject });
  }
}
