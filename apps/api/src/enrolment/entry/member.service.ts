import { Injectable } from '@nestjs/common';
import { MembershipService } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import {
  readPage,
  toConnection,
  type ConnectionOf,
  type PageArgs,
} from '../../platform/graphql/index.ts';
import type { Role, Viewer } from '../../platform/guard/index.ts';
import { likePattern } from '../search.ts';
import { lockEntry } from './entry.sql.ts';
import { GivenInvitations } from './given.invitations.ts';
import {
  countMembers,
  findMemberRow,
  leaveStaff,
  listMembers,
  lockMemberRuns,
  revokeOf,
  type MemberRow,
} from './member.sql.ts';
import type { Member } from './member.types.ts';
import { RunBatch } from './run.batch.ts';

export type RoleCommand = { personId: string; role: Role; expected: Role; now: Date };

/** The people of a school, their roles, and leaving. */
@Injectable()
export class MemberService {
  constructor(
    private readonly sql: Sql,
    private readonly memberships: MembershipService,
    private readonly runs: RunBatch,
    private readonly given: GivenInvitations,
  ) {}

  async list(
    { schoolId }: Viewer,
    page: PageArgs,
    { search, role }: { search: string | null; role: Role | null },
  ): Promise<ConnectionOf<Member>> {
    const start = readPage(page, 2);
    const [afterName = null, afterId = null] = start.after ?? [];
    const listed = [schoolId, likePattern(search), role] as const;
    const [rows, [count]] = await Promise.all([
      this.sql.run(listMembers, [...listed, afterName, afterId, start.limit]),
      this.sql.run(countMembers, [...listed]),
    ]);
    return toConnection(rows, start, {
      totalCount: count?.total ?? 0,
      keysOf: (row) => [row.sort_key, row.id],
      toNode: toMember,
    });
  }

  /**
   * Whoever becomes a student teaches no cohort any more, whoever becomes staff learns in none; what their
   * role may not give out is dead.
   */
  async changeRole({ schoolId, personId: actorId }: Viewer, command: RoleCommand): Promise<Member> {
    const { personId, role, now } = command;
    await this.sql.transaction(async (tx) => {
      await tx.run(lockEntry, [schoolId]);
      await this.memberships.changeRole(tx, { schoolId, actorId, ...command });
      if (role === 'STUDENT') await tx.run(leaveStaff, [schoolId, personId]);
      else
        await this.withdraw(tx, { schoolId, personId, actorId, reason: 'Joined the staff', now });
      await this.given.revoke(tx, { schoolId, personId, role, actorId, now });
    });
    const [row] = await this.sql.run(findMemberRow, [schoolId, personId]);
    if (!row) throw new AppError('NOT_FOUND');
    return toMember(row);
  }

  /** Their runs are withdrawn and everything done is kept; coming back takes an invitation. */
  async remove(
    { schoolId, personId: actorId }: Viewer,
    personId: string,
    now: Date,
  ): Promise<string> {
    await this.sql.transaction(async (tx) => {
      await tx.run(lockEntry, [schoolId]);
      await this.memberships.end(tx, { schoolId, personId, actorId, now });
      await this.withdraw(tx, { schoolId, personId, actorId, reason: 'Left the school', now });
      await tx.run(leaveStaff, [schoolId, personId]);
      await tx.run(revokeOf, [schoolId, personId, now]);
      await this.given.revoke(tx, { schoolId, personId, role: null, actorId, now });
    });
    return personId;
  }

  /** Every run that they are in the middle of; all that was done in it is kept. */
  private async withdraw(
    tx: Transaction,
    leaving: { schoolId: string; personId: string; actorId: string; reason: string; now: Date },
  ): Promise<void> {
    const { personId, ...command } = leaving;
    const runs = await tx.run(lockMemberRuns, [command.schoolId, personId]);
    await this.runs.withdraw(tx, { ...command, runs });
  }
}

function toMember({ open_runs: openRuns, sort_key: _, ...row }: MemberRow): Member {
  return { ...row, openRuns };
}
