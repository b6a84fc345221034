import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import type { HeldRuns } from '../../enrolment/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { CorrectionReach, type Reached } from './correction.reach.ts';
import { RunMover } from './run.mover.ts';

export type CorrectionCommand = {
  schoolId: string;
  actorId: string;
  courseId: string;
  /** Published in the same transaction. */
  releaseId: string;
  note: string;
  now: Date;
};
export type CorrectionEffect = Reached & { cohorts: number; runs: number };

/** A correction is for everyone at once: each cohort, each run that has not ended, each answer. */
@Injectable()
export class CorrectionService {
  constructor(
    private readonly mover: RunMover,
    private readonly corrections: CorrectionReach,
    private readonly audit: AuditLog,
  ) {}

  async apply(tx: Transaction, command: CorrectionCommand): Promise<CorrectionEffect> {
    const { schoolId, courseId, releaseId, actorId, note: reason, now } = command;
    const scope = { schoolId, courseId, cohortId: null, releaseId };
    const held = await this.mover.hold(tx, scope);
    const reached = await this.corrections.reach(tx, scope, { ...held, actorId, reason, now });
    const effect = { ...reached, cohorts: held.places.length, runs: held.runs.length };
    await this.record(tx, command, held, effect);
    return effect;
  }

  private async record(
    tx: Transaction,
    { schoolId, actorId, courseId, releaseId }: CorrectionCommand,
    { places, runs }: HeldRuns,
    effect: CorrectionEffect,
  ): Promise<void> {
    const of = { schoolId, actorId };
    const release = { action: 'release.corrected', subjectType: 'release', subjectId: releaseId };
    await this.audit.recordAll(tx, [
      { ...of, ...release, after: { courseId, ...effect } },
      ...places.map(({ cohort_id: subjectId, release_id: before }) => ({
        ...of,
        action: 'cohort.release-moved',
        subjectType: 'cohort',
        subjectId,
        before: { courseId, releaseId: before },
        after: {
          courseId,
          releaseId,
          runs: runs.filter((run) => run.cohort_id === subjectId).length,
        },
      })),
    ]);
  }
}
