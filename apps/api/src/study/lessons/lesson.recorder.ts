import { Injectable } from '@nestjs/common';
import { ReleaseService } from '../../courses/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { refuseStopped } from '../attempts/attempt.policy.ts';
import { completeActivity } from '../attempts/submit.sql.ts';
import { LockReader } from '../locks/lock.reader.ts';
import { RunReader, type PlacedRun } from '../run.reader.ts';
import { isLessonDone } from './lesson.policy.ts';
import { readLessonState, touchLesson, type LessonEventKind } from './lesson.sql.ts';

export type LessonCommand = {
  enrolmentId: string;
  lessonId: string;
  kind: LessonEventKind;
  block: number;
  now: Date;
};
export type RecordedLesson = PlacedRun & { blocks: number };
export type LessonState = {
  lastBlock: number;
  doneAt: Date | null;
  checksMissing: number;
  /** Checks of the release that the run's attempt does not hold yet. */
  checksUnasked: number;
};

/** Writes where a student is in a lesson, and that it is done once it is. */
@Injectable()
export class LessonRecorder {
  constructor(
    private readonly runs: RunReader,
    private readonly releases: ReleaseService,
    private readonly locks: LockReader,
  ) {}

  async record(viewer: Viewer, command: LessonCommand): Promise<LessonState> {
    const { schoolId } = viewer;
    const { enrolmentId, lessonId } = command;
    return this.commit(viewer, command, async () => {
      const run = await this.runs.get(viewer, enrolmentId, lessonId);
      await this.locks.expectOpen(
        { schoolId, enrolmentId, outline: run.outline },
        run.place.activity,
      );
      return run;
    });
  }

  /** As `record`, for a lesson whose page was seen to be open. */
  async recordOpen(viewer: Viewer, command: LessonCommand): Promise<LessonState> {
    const { enrolmentId, lessonId } = command;
    return this.commit(viewer, command, () => this.runs.get(viewer, enrolmentId, lessonId));
  }

  /** Works in a lesson whose checks are under way; one that left is taken as it was begun. */
  async inLesson<Done>(
    viewer: Viewer,
    begun: { enrolmentId: string; activityId: string; releaseId: string },
    work: (tx: Transaction, lesson: RecordedLesson) => Promise<Done>,
  ): Promise<Done> {
    const read = async () => this.withBlocks(viewer, await this.runs.getUnderWay(viewer, begun));
    return this.runs.hold(viewer.schoolId, read, work);
  }

  /** A page from before a move may reach further than the lesson goes by now. */
  private commit(
    viewer: Viewer,
    command: LessonCommand,
    find: () => Promise<PlacedRun>,
  ): Promise<LessonState> {
    const read = async () => {
      const run = await find();
      refuseStopped(run.enrolment.state);
      return this.withBlocks(viewer, run);
    };
    return this.runs.hold(viewer.schoolId, read, (tx, lesson) => {
      const block = Math.min(command.block, lesson.blocks - 1);
      return this.write(tx, viewer, { lesson, command: { ...command, block } });
    });
  }

  /** Records in the transaction of what happened; the enrolment is locked before. */
  async write(
    tx: Transaction,
    { schoolId }: Viewer,
    { lesson, command }: { lesson: RecordedLesson; command: LessonCommand },
  ): Promise<LessonState> {
    const { enrolmentId, lessonId, kind, block, now } = command;
    const { releaseId } = lesson.outline;
    await tx.run(touchLesson, [schoolId, enrolmentId, lessonId, kind, block, newId(), now]);
    const [row] = await tx.run(readLessonState, [schoolId, enrolmentId, lessonId, releaseId]);
    if (!row) throw new Error('the state of a lesson is one row');
    const state = {
      lastBlock: Math.min(row.last_block ?? 0, lesson.blocks - 1),
      doneAt: row.done_at,
      checksMissing: row.checks_missing,
      checksUnasked: row.checks_unasked,
    };
    if (state.doneAt || !isLessonDone({ ...state, blocks: lesson.blocks })) return state;
    const [done] = await tx.run(completeActivity, [schoolId, enrolmentId, lessonId, null, now]);
    return { ...state, doneAt: done?.recorded_at ?? now };
  }

  private async withBlocks({ schoolId }: Viewer, run: PlacedRun): Promise<RecordedLesson> {
    const { releaseId } = run.outline;
    const { sourceHash } = run.place.activity;
    if (!sourceHash) throw new AppError('NOT_FOUND');
    const tree = await this.releases.getTree({ schoolId, releaseId, sourceHash });
    return { ...run, blocks: tree.blocks.length };
  }
}
