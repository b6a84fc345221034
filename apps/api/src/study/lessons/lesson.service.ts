import { Injectable } from '@nestjs/common';
import { findNext, path, ReleaseService, type Outline } from '../../courses/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { AttemptReader } from '../attempts/attempt.reader.ts';
import { AttemptStarter } from '../attempts/attempt.starter.ts';
import { nextActivity } from '../home/path.ts';
import { LockReader, refuseLocked } from '../locks/lock.reader.ts';
import { RunReader } from '../run.reader.ts';
import { LessonRecorder } from './lesson.recorder.ts';
import { viewNotice } from '../releases/notice.view.ts';
import type { CorrectionNotice } from '../releases/notice.types.ts';
import { readLessonState, type LessonStateRow } from './lesson.sql.ts';
import type { LessonLink, LessonPage } from './lesson.types.ts';

@Injectable()
export class LessonService {
  constructor(
    private readonly sql: Sql,
    private readonly runs: RunReader,
    private readonly releases: ReleaseService,
    private readonly attempts: AttemptReader,
    private readonly locks: LockReader,
  ) {}

  async getPage(viewer: Viewer, enrolmentId: string, lessonId: string): Promise<LessonPage> {
    const { schoolId } = viewer;
    const { outline, place } = await this.runs.get(viewer, enrolmentId, lessonId);
    const { releaseId } = outline;
    const { title, minutes, sourceHash } = place.activity;
    if (!sourceHash) throw new AppError('NOT_FOUND');
    const tree = await this.releases.getTree({ schoolId, releaseId, sourceHash });
    const [[state], lock] = await Promise.all([
      this.sql.run(readLessonState, [schoolId, enrolmentId, lessonId, releaseId]),
      this.locks.find({ schoolId, enrolmentId, outline }, place.activity),
    ]);
    const attemptId = state?.check_attempt_id ?? null;
    return {
      id: `${enrolmentId}:${lessonId}`,
      enrolmentId,
      lessonId,
      sourceHash,
      courseTitle: outline.courseTitle,
      moduleTitle: place.module.title,
      title,
      minutes,
      lock,
      tree: lock ? { ...tree, blocks: [], sources: [], terms: [] } : tree,
      // The lesson may have been longer in the release it was read in.
      lastBlock: Math.min(state?.last_block ?? 0, tree.blocks.length - 1),
      doneAt: state?.done_at ?? null,
      checkAttempt: attemptId === null ? null : await this.attempts.get(viewer, attemptId),
      notice: state ? lessonNotice(enrolmentId, state) : null,
      links: lessonLinks(outline),
      next: nextActivity(findNext(outline, lessonId)),
    };
  }
}

@Injectable()
export class LessonOpener {
  constructor(
    private readonly lessons: LessonService,
    private readonly recorder: LessonRecorder,
    private readonly starter: AttemptStarter,
  ) {}

  /** Marks the lesson as started and opens its checks; done again it changes nothing. */
  async open(
    viewer: Viewer,
    command: { enrolmentId: string; lessonId: string; attemptId: string; now: Date },
  ): Promise<LessonPage> {
    const { enrolmentId, lessonId, attemptId, now } = command;
    const page = await this.lessons.getPage(viewer, enrolmentId, lessonId);
    const opened = { enrolmentId, lessonId, kind: 'OPENED', block: 0, now } as const;
    refuseLocked(page.lock);
    const state = await this.recorder.recordOpen(viewer, opened);
    const isMissing = state.checksUnasked > 0;
    if (isMissing) {
      const start = { id: attemptId, enrolmentId, activityId: lessonId, retryOf: null, now };
      await this.starter.startChecks(viewer, start);
    }
    return isMissing ? this.lessons.getPage(viewer, enrolmentId, lessonId) : { ...page, ...state };
  }
}

function lessonNotice(enrolmentId: string, state: LessonStateRow): CorrectionNotice | null {
  const { notice_release_id: releaseId, notice_note: note, notice_at: correctedAt } = state;
  if (releaseId === null || note === null || correctedAt === null) return null;
  const row = { enrolment_id: enrolmentId, release_id: releaseId, note, corrected_at: correctedAt };
  return viewNotice(row);
}

function lessonLinks(outline: Outline): LessonLink[] {
  return path(outline)
    .filter(({ activity }) => activity.kind === 'LESSON')
    .map(({ activity }) => ({ lessonKey: activity.key, lessonId: activity.id }));
}
