import { Injectable } from '@nestjs/common';
import type { WorkReader } from '../enrolment/index.ts';
import { statement, type Transaction } from '../platform/database/index.ts';

const findWorkedRuns = statement<[schoolId: string, enrolmentIds: string[]], { id: string }>(
  'worked-runs',
  `SELECT asked.id
     FROM unnest($2::uuid[]) AS asked (id)
    WHERE EXISTS (SELECT FROM attempt a WHERE a.school_id = $1 AND a.enrolment_id = asked.id)
       OR EXISTS (SELECT FROM lesson_event l WHERE l.school_id = $1 AND l.enrolment_id = asked.id)
       OR EXISTS (SELECT FROM completion c WHERE c.school_id = $1 AND c.enrolment_id = asked.id)`,
);

/** Tells the slice of enrolments in which runs anything was done. */
@Injectable()
export class StudyWorkReader implements WorkReader {
  async findWorked(
    tx: Transaction,
    schoolId: string,
    enrolmentIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.run(findWorkedRuns, [schoolId, [...enrolmentIds]]);
    return new Set(rows.map(({ id }) => id));
  }
}
