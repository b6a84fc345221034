import { Injectable } from '@nestjs/common';
import type { HeldRuns, ReleaseScope } from '../../enrolment/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { writeNotices } from './notice.sql.ts';
import { Regrader, type Regraded } from './regrader.ts';
import { RunMover, type MoveReason } from './run.mover.ts';

export type Reached = Regraded & { told: number };

/** What a correction does to runs that are held: scored again, moved, and told of what they had finished. */
@Injectable()
export class CorrectionReach {
  constructor(
    private readonly mover: RunMover,
    private readonly regrader: Regrader,
  ) {}

  async reach(tx: Transaction, scope: ReleaseScope, held: HeldRuns & MoveReason): Promise<Reached> {
    const { schoolId, releaseId } = scope;
    const { runs, now } = held;
    const enrolmentIds = runs.map(({ id }) => id);
    const regraded = await this.regrader.regrade(tx, { schoolId, enrolmentIds, releaseId, now });
    await this.mover.move(tx, scope, held);
    const before = runs.map((run) => run.release_id);
    const told = await tx.run(writeNotices, [schoolId, enrolmentIds, before, releaseId]);
    return { ...regraded, told: new Set(told.map((row) => row.enrolment_id)).size };
  }
}
