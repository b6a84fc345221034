import type { Transaction } from '../../platform/database/index.ts';

/** Whether anything was done in a run; provided by the slice that keeps what is done. */
export abstract class WorkReader {
  /** Those of the runs in which something was opened, answered or finished. */
  abstract findWorked(
    tx: Transaction,
    schoolId: string,
    enrolmentIds: readonly string[],
  ): Promise<ReadonlySet<string>>;
}
