import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.ts';
import type { EnrolmentChangeKind, RunPlace } from '../enrolment.entity.ts';
import { appendChanges } from './history.sql.ts';

export type RecordedChange = {
  schoolId: string;
  enrolmentId: string;
  /** Null when the server itself acted. */
  actorId: string | null;
  kind: EnrolmentChangeKind;
  /** Null for the first change of a run alone, ENROLLED. */
  before: RunPlace | null;
  after: RunPlace;
  reason: string | null;
  now: Date;
};

@Injectable()
export class EnrolmentHistory {
  /** Written in the transaction of the change, after the run's row was locked or inserted in it. */
  async record(tx: Transaction, change: RecordedChange): Promise<void> {
    const { schoolId, now, ...rest } = change;
    await this.recordAll(tx, { schoolId, now, changes: [rest] });
  }

  /** One change each of many runs, in one statement. */
  async recordAll(
    tx: Transaction,
    all: {
      schoolId: string;
      now: Date;
      changes: readonly Omit<RecordedChange, 'schoolId' | 'now'>[];
    },
  ): Promise<void> {
    const { schoolId, now, changes } = all;
    await tx.run(appendChanges, [schoolId, now, JSON.stringify(changes)]);
  }
}
