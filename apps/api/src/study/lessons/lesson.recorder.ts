import { Injectable } from '@nestjs/common';
import { findPlace, ReleaseService, type Outline, type Place } from '../../courses/index.ts';
import { EnrolmentService, type EnrolmentRow } from '../../enrolment/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { refuseEnded } from '../attempts/attempt.policy.ts';
import { lockEnrolment } from '../attempts/start.sql.ts';
import { completeActivity } from '../attempts/submit.sql.ts';
import { LockReader } from '../locks/lock.reader.ts';
import { isLessonDone } from './lesson.policy.ts';
import { readLessonState, touchLesson, type LessonEventKind } from './lesson.sql.ts';

export type LessonCommand = {
  enrolmentId: string;
  lessonId: string;
  kind: LessonEventKind;
  block: number;
  now: Date;
};
export type RecordedLesson = {
  run: EnrolmentRow['state'];
  outline: Outline;
  place: Place;
  blocks: number;
};
export type LessonState = { lastBlock: number; doneAt: Date | null; checksMissing: number };

/** Writes where a student is in a lesson, and that it is done once it is. */
@Injectable()
export class LessonRecorder {
  constructor(
    private readonly sql: Sql,
    private readonly enrolments: EnrolmentService,
    private readonly releases: ReleaseService,
    private readonly locks: LockReader,
  ) {}

  async record(viewer: Viewer, command: LessonCommand): Promise<LessonState> {
    const { enrolmentId, lessonId } = command;
    const lesson = await this.getLesson(viewer, enrolmentId, lessonId);
    const { outline, place } = lesson;
    const { schoolId } = viewer;
    await this.locks.expectOpen({ schoolId, enrolmentId, outline }, place.activity);
    return this.commit(viewer, lesson, command);
  }

  /** As `record`, for a lesson whose page was seen to be open. */
  async recordOpen(viewer: Viewer, command: LessonCommand): Promise<LessonState> {
    const { enrolmentId, lessonId } = command;
    return this.commit(viewer, await this.getLesson(viewer, enrolmentId, lessonId), command);
  }

  private async commit(
    viewer: Viewer,
    lesson: RecordedLesson,
    command: LessonCommand,
  ): Promise<LessonState> {
    const { enrolmentId, block } = command;
    refuseEnded(lesson.run);
    if (block >= lesson.blocks) {
      throw new AppError('INPUT_INVALID', { field: 'block', reason: 'OUT_OF_RANGE' });
    }
    return this.sql.transaction(async (tx) => {
      await tx.run(lockEnrolment, [viewer.schoolId, enrolmentId]);
      return this.write(tx, viewer, { lesson, command });
    });
  }

  /** Records in the transaction of what happened; the enrolment is locked before. */
  async write(
    tx: Transaction,
    { schoolId }: Viewer,
    { lesson, command }: { lesson: RecordedLesson; command: LessonCommand },
  ): Promise<LessonState> {
    const { enrolmentId, lessonId, kind, block, now } = command;
    await tx.run(touchLesson, [schoolId, enrolmentId, lessonId, kind, block, newId(), now]);
    const [row] = await tx.run(readLessonState, [schoolId, enrolmentId, lessonId]);
    const state = {
      lastBlock: row?.last_block ?? 0,
      doneAt: row?.done_at ?? null,
      checksMissing: row?.checks_missing ?? lesson.place.activity.questions,
    };
    if (state.doneAt || !isLessonDone({ ...state, blocks: lesson.blocks })) return state;
    const { slot } = lesson.place.module;
    const { isRequired } = lesson.place.activity;
    const params = [schoolId, enrolmentId, lessonId, null, slot, isRequired, now] as const;
    const [done] = await tx.run(completeActivity, [...params]);
    return { ...state, doneAt: done?.recorded_at ?? now };
  }

  async getLesson(viewer: Viewer, enrolmentId: string, lessonId: string): Promise<RecordedLesson> {
    const { schoolId } = viewer;
    const enrolment = await this.enrolments.getOwn(viewer, enrolmentId);
    const { release_id: releaseId, state: run } = enrolment;
    const outline = await this.releases.getOutline(schoolId, releaseId);
    const place = findPlace(outline, lessonId);
    if (!place?.activity.sourceHash) throw new AppError('NOT_FOUND');
    const { sourceHash } = place.activity;
    const tree = await this.releases.getTree({ schoolId, releaseId, sourceHash });
    return { run, outline, place, blocks: tree.blocks.length };
  }
}
