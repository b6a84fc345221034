import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { EnrolmentHistory } from '../runs/enrolment.history.ts';
import { sharePlaces, type HeldRunRow } from '../runs/release.sql.ts';
import { endRuns, findMissingRuns, openRuns } from './entry.sql.ts';

export type RunBatchCommand = {
  schoolId: string;
  cohortId: string;
  actorId: string;
  personIds: readonly string[];
  now: Date;
};

export type BatchedRun = { enrolmentId: string; personId: string };

/** Enrols people into every course of a cohort that they aren't in the middle of: four statements, however many. */
@Injectable()
export class RunBatch {
  constructor(
    private readonly history: EnrolmentHistory,
    private readonly audit: AuditLog,
  ) {}

  async open(tx: Transaction, command: RunBatchCommand): Promise<BatchedRun[]> {
    const { schoolId, cohortId, personIds, now } = command;
    if (personIds.length === 0) return [];
    // A cohort that moves to another release meanwhile would leave these runs behind.
    await tx.run(sharePlaces, [schoolId, cohortId]);
    const missing = await tx.run(findMissingRuns, [schoolId, cohortId, [...personIds]]);
    const planned = missing.map((row) => ({ ...row, id: newId() }));
    const opened = await tx.run(openRuns, [
      schoolId,
      cohortId,
      now,
      planned.map(({ id }) => id),
      planned.map(({ person_id: personId }) => personId),
      planned.map(({ course_id: courseId }) => courseId),
      planned.map(({ release_id: releaseId }) => releaseId),
      planned.map(({ run }) => run),
    ]);
    const ids = new Set(opened.map(({ id }) => id));
    const runs = planned.filter(({ id }) => ids.has(id));
    await this.keep(tx, command, runs);
    return runs.map(({ id, person_id: personId }) => ({ enrolmentId: id, personId }));
  }

  /** Ends runs that the caller holds locked. */
  async withdraw(
    tx: Transaction,
    command: {
      schoolId: string;
      actorId: string;
      runs: readonly HeldRunRow[];
      reason: string;
      now: Date;
    },
  ): Promise<void> {
    const { schoolId, actorId, runs, reason, now } = command;
    if (runs.length === 0) return;
    await tx.run(endRuns, [schoolId, runs.map(({ id }) => id)]);
    const changes = runs.map(({ id, state, cohort_id: cohortId, release_id: releaseId }) => ({
      enrolmentId: id,
      actorId,
      kind: 'WITHDRAWN' as const,
      reason,
      before: { state, cohortId, releaseId },
      after: { state: 'ENDED' as const, cohortId, releaseId },
    }));
    await this.history.recordAll(tx, { schoolId, now, changes });
    const entries = changes.map(({ enrolmentId, before, after }) => ({
      schoolId,
      actorId,
      action: 'enrolment.withdrawn',
      subjectType: 'enrolment',
      subjectId: enrolmentId,
      before,
      after,
    }));
    await this.audit.recordAll(tx, entries);
  }

  private async keep(
    tx: Transaction,
    { schoolId, cohortId, actorId, now }: RunBatchCommand,
    runs: readonly {
      id: string;
      person_id: string;
      course_id: string;
      release_id: string;
      run: number;
    }[],
  ): Promise<void> {
    if (runs.length === 0) return;
    const changes = runs.map(({ id, release_id: releaseId }) => ({
      enrolmentId: id,
      actorId,
      kind: 'ENROLLED' as const,
      before: null,
      after: { state: 'OPEN' as const, cohortId, releaseId },
      reason: null,
    }));
    await this.history.recordAll(tx, { schoolId, now, changes });
    const entries = runs.map(({ id, person_id, course_id, release_id, run }) => ({
      schoolId,
      actorId,
      action: 'enrolment.opened',
      subjectType: 'enrolment',
      subjectId: id,
      after: { personId: person_id, courseId: course_id, cohortId, releaseId: release_id, run },
    }));
    await this.audit.recordAll(tx, entries);
  }
}
