import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import type { FollowingRun, RunFollower } from '../../enrolment/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { CorrectionReach } from './correction.reach.ts';
import { listMissedCorrections } from './move.sql.ts';
import { RunMover } from './run.mover.ts';

type Moved = { before: string; after: string; scored?: number; kept?: number };

/** Takes one run to another release, for the slice of enrolments. */
@Injectable()
export class RunCatchUp implements RunFollower {
  constructor(
    private readonly corrections: CorrectionReach,
    private readonly mover: RunMover,
    private readonly audit: AuditLog,
  ) {}

  /** One after the other: a question that only the first of two corrected is corrected all the same. */
  async catchUp(tx: Transaction, following: FollowingRun): Promise<string> {
    const { schoolId, run, actorId, now } = following;
    const missed = await tx.run(listMissedCorrections, [schoolId, run.release_id]);
    if (missed.length > 0) await this.mover.holdAttempts(tx, schoolId, [run.id]);
    let releaseId = run.release_id;
    for (const { id, note: reason } of missed) {
      const runs = [{ ...run, release_id: releaseId }];
      const held = { places: [], runs, actorId, reason, now };
      const { scored, kept } = await this.corrections.reach(tx, scopeOf(following, id), held);
      await this.record(tx, following, { before: releaseId, after: id, scored, kept });
      releaseId = id;
    }
    return releaseId;
  }

  async moveTo(
    tx: Transaction,
    following: FollowingRun & { releaseId: string; reason: string | null },
  ): Promise<void> {
    const { schoolId, run, releaseId, actorId, reason, now } = following;
    await this.mover.holdAttempts(tx, schoolId, [run.id]);
    const held = { places: [], runs: [run], actorId, reason, now };
    await this.mover.move(tx, scopeOf(following, releaseId), held);
    await this.record(tx, following, { before: run.release_id, after: releaseId });
  }

  private record(
    tx: Transaction,
    { schoolId, actorId, run }: FollowingRun,
    { before, after, ...effect }: Moved,
  ): Promise<void> {
    return this.audit.record(tx, {
      schoolId,
      actorId,
      action: 'enrolment.release-moved',
      subjectType: 'enrolment',
      subjectId: run.id,
      before: { releaseId: before },
      after: { releaseId: after, ...effect },
    });
  }
}

function scopeOf({ schoolId, courseId, run }: FollowingRun, releaseId: string) {
  return { schoolId, courseId, cohortId: run.cohort_id, releaseId };
}
