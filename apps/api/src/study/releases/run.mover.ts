import { Injectable } from '@nestjs/common';
import { RunReleases, type HeldRuns, type ReleaseScope } from '../../enrolment/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { lockOpenAttempts, moveStudy } from './rollup.sql.ts';

/** Runs whose roll-ups one statement counts: a cohort is always one. */
const RUNS_AT_ONCE = 500;

export type MoveReason = { actorId: string; reason: string | null; now: Date };

/** Moves runs to a release with all that was done in them, in the caller's transaction. */
@Injectable()
export class RunMover {
  constructor(private readonly releases: RunReleases) {}

  /** Locks cohorts, runs and open attempts, in this order: nothing of them changes until the commit. */
  async hold(tx: Transaction, scope: ReleaseScope): Promise<HeldRuns> {
    const held = await this.releases.hold(tx, scope);
    const ids = held.runs.map(({ id }) => id);
    await this.holdAttempts(tx, scope.schoolId, ids);
    return held;
  }

  /** For whoever holds the runs already. */
  async holdAttempts(tx: Transaction, schoolId: string, enrolmentIds: string[]): Promise<void> {
    await tx.run(lockOpenAttempts, [schoolId, enrolmentIds]);
  }

  async move(tx: Transaction, scope: ReleaseScope, moved: HeldRuns & MoveReason): Promise<void> {
    await this.releases.move(tx, scope, moved);
    const ids = moved.runs.map(({ id }) => id);
    for (let start = 0; start < ids.length; start += RUNS_AT_ONCE) {
      const some = ids.slice(start, start + RUNS_AT_ONCE);
      await tx.run(moveStudy, [scope.schoolId, some, scope.releaseId]);
    }
  }
}
