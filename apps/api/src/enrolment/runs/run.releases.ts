import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.ts';
import { EnrolmentHistory } from './enrolment.history.ts';
import {
  lockPlaces,
  lockRuns,
  movePlaces,
  moveRuns,
  type HeldRunRow,
  type PlaceRow,
} from './release.sql.ts';

/** The cohorts and the runs that a move is about, locked; `cohortId` null is every cohort of the course. */
export type ReleaseScope = {
  schoolId: string;
  courseId: string;
  cohortId: string | null;
  releaseId: string;
};
export type HeldRuns = { places: PlaceRow[]; runs: HeldRunRow[] };

/** Which release cohorts begin on and runs are on. What the study has of them moves with it. */
@Injectable()
export class RunReleases {
  constructor(private readonly history: EnrolmentHistory) {}

  /** Cohorts first, then runs, each in the order of their ids: two moves at once wait, and don't block. */
  async hold(tx: Transaction, scope: ReleaseScope): Promise<HeldRuns> {
    const { schoolId, courseId, cohortId, releaseId } = scope;
    const places = await tx.run(lockPlaces, [schoolId, courseId, cohortId]);
    const runs = await tx.run(lockRuns, [schoolId, courseId, cohortId, releaseId]);
    return { places, runs };
  }

  async move(
    tx: Transaction,
    scope: ReleaseScope,
    moved: HeldRuns & { actorId: string; reason: string | null; now: Date },
  ): Promise<void> {
    const { schoolId, courseId, releaseId } = scope;
    const { places, runs, actorId, reason, now } = moved;
    const cohortIds = places.map((place) => place.cohort_id);
    await tx.run(movePlaces, [schoolId, courseId, cohortIds, releaseId]);
    await tx.run(moveRuns, [schoolId, runs.map(({ id }) => id), releaseId]);
    const changes = runs.map(({ id: enrolmentId, state, cohort_id: cohortId, release_id }) => ({
      enrolmentId,
      actorId,
      kind: 'RELEASE_MOVED' as const,
      before: { state, cohortId, releaseId: release_id },
      after: { state, cohortId, releaseId },
      reason,
    }));
    await this.history.recordAll(tx, { schoolId, now, changes });
  }
}
