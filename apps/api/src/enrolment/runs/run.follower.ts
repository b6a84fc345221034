import type { Transaction } from '../../platform/database/index.ts';
import type { HeldRunRow } from './release.sql.ts';

/** One run whose row, and whose cohort's place in the course, are locked by the caller. */
export type FollowingRun = {
  schoolId: string;
  courseId: string;
  run: HeldRunRow;
  actorId: string;
  now: Date;
};

/** Takes a run to another release with all that was done in it; provided by the slice that keeps what is done. */
export abstract class RunFollower {
  /** Through each correction that it missed while it had ended; gives the release that it is on then. */
  abstract catchUp(tx: Transaction, following: FollowingRun): Promise<string>;

  /** Nothing is scored again, as in every move to a release. */
  abstract moveTo(
    tx: Transaction,
    following: FollowingRun & { releaseId: string; reason: string | null },
  ): Promise<void>;
}
