import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Role } from '../platform/guard/index.ts';
import { AuditLog } from './audit.log.ts';
import { isLastAdmin } from './membership.policy.ts';
import {
  endMembership,
  joinSchool,
  lockAdmins,
  lockMembership,
  setRole,
} from './membership.sql.ts';
import { Person } from './person.entity.ts';

export type MembershipChange = {
  schoolId: string;
  personId: string;
  /** Who does it; the person themself where they accept an invitation. */
  actorId: string;
  now: Date;
};

/** Who belongs to which school in which role; each change is audited. */
@Injectable()
export class MembershipService {
  constructor(private readonly audit: AuditLog) {}

  /** Whoever has this address, at whatever school: never told to anyone. */
  async findPerson(tx: Transaction, email: string): Promise<string | null> {
    const person = await tx.manager.findOne(Person, { select: { id: true }, where: { email } });
    return person?.id ?? null;
  }

  /** The role of a member; null for somebody else, and for who has left. */
  async findRole(tx: Transaction, schoolId: string, personId: string): Promise<Role | null> {
    const [row] = await tx.run(lockMembership, [schoolId, personId]);
    return row && row.ended_at === null ? row.role : null;
  }

  /** Takes a person in, or in again. */
  async join(tx: Transaction, change: MembershipChange & { role: Role }): Promise<void> {
    const { schoolId, personId, role, now } = change;
    await tx.run(joinSchool, [schoolId, personId, role, now]);
    await this.record(tx, change, 'membership.began', { before: null, after: { role } });
  }

  /** `expected` is the role that was shown: a change by someone else meanwhile is not overwritten. */
  async changeRole(
    tx: Transaction,
    change: MembershipChange & { role: Role; expected: Role },
  ): Promise<void> {
    const { schoolId, personId, role, expected } = change;
    const current = await this.getRole(tx, change, role);
    if (current === role) return;
    if (current !== expected) throw new AppError('ROLE_CHANGED', { role: current });
    await tx.run(setRole, [schoolId, personId, role]);
    const roles = { before: { role: current }, after: { role } };
    await this.record(tx, change, 'membership.role-changed', roles);
  }

  /** The sessions at this school end with it; what was done is kept. */
  async end(tx: Transaction, change: MembershipChange): Promise<void> {
    const { schoolId, personId, now } = change;
    const role = await this.getRole(tx, change, null);
    await tx.run(endMembership, [schoolId, personId, now]);
    await this.record(tx, change, 'membership.ended', { before: { role }, after: null });
  }

  private async getRole(
    tx: Transaction,
    { schoolId, personId }: MembershipChange,
    after: Role | null,
  ): Promise<Role> {
    const admins = await tx.run(lockAdmins, [schoolId]);
    const role = await this.findRole(tx, schoolId, personId);
    if (role === null) throw new AppError('NOT_FOUND');
    if (isLastAdmin(personId, admins, after)) throw new AppError('LAST_ADMIN');
    return role;
  }

  private async record(
    tx: Transaction,
    { schoolId, personId, actorId }: MembershipChange,
    action: string,
    roles: { before: object | null; after: object | null },
  ): Promise<void> {
    const subject = { subjectType: 'person', subjectId: personId };
    await this.audit.record(tx, { schoolId, actorId, action, ...subject, ...roles });
  }
}
