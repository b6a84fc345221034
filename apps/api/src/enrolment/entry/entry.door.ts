import { Injectable } from '@nestjs/common';
import { MembershipService } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Role, Viewer } from '../../platform/guard/index.ts';
import { staffScope } from '../enrolment.policy.ts';
import { addStaff, findCohort } from './entry.sql.ts';
import { mayInvite } from './invitation.policy.ts';
import { RunBatch } from './run.batch.ts';

export type Entry = {
  personId: string;
  role: Role;
  cohortId: string | null;
  actorId: string;
  now: Date;
};

/** Whom a viewer may let in where, and what a member of a school is given at a cohort. */
@Injectable()
export class EntryDoor {
  constructor(
    private readonly sql: Sql,
    private readonly memberships: MembershipService,
    private readonly runs: RunBatch,
  ) {}

  /** A role that was lost a moment ago, which this process has not heard of, gives nothing out any more. */
  async holdRole(tx: Transaction, { schoolId, personId, role }: Viewer): Promise<void> {
    const current = await this.memberships.findRole(tx, schoolId, personId);
    if (current !== role) throw new AppError('FORBIDDEN');
  }

  /** A student comes into a cohort, an instructor may; an admin belongs to the whole school. */
  async checkInvite(
    viewer: Viewer,
    { role, cohortId }: { role: Role; cohortId: string | null },
  ): Promise<void> {
    const field = 'cohortId';
    if (role === 'STUDENT' && cohortId === null) {
      throw new AppError('INPUT_INVALID', { field, reason: 'MISSING' });
    }
    if (role === 'ADMIN' && cohortId !== null) {
      throw new AppError('INPUT_INVALID', { field, reason: 'NOT_FOR_ADMINS' });
    }
    if (cohortId !== null) await this.getCohort(viewer, cohortId);
    if (!mayInvite(viewer, { role, isIntoTaughtCohort: cohortId !== null })) {
      throw new AppError('FORBIDDEN');
    }
  }

  /** A cohort that the viewer may let people into. */
  async getCohort(viewer: Viewer, cohortId: string): Promise<{ id: string; name: string }> {
    const [cohort] = await this.sql.run(findCohort, [
      viewer.schoolId,
      cohortId,
      staffScope(viewer),
    ]);
    if (!cohort) throw new AppError('NOT_FOUND');
    return cohort;
  }

  /** Whether there was anything to give: courses for a student, the cohort for an instructor. */
  async place(tx: Transaction, schoolId: string, entry: Entry): Promise<boolean> {
    const { personId, role, cohortId, actorId, now } = entry;
    if (cohortId === null || role === 'ADMIN') return false;
    if (role === 'STUDENT') {
      const command = { schoolId, cohortId, actorId, personIds: [personId], now };
      return (await this.runs.open(tx, command)).length > 0;
    }
    return (await tx.run(addStaff, [schoolId, cohortId, personId])).length > 0;
  }
}
