import { Injectable } from '@nestjs/common';
import { findNext, path, ReleaseService, type Outline } from '../../courses/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { AttemptStarter } from '../attempts/attempt.starter.ts';
import { nextActivity } from '../home/path.ts';
import { LockReader, refuseLocked } from '../locks/lock.reader.ts';
import { RunReader } from '../run.reader.ts';
import { LessonRecorder } from './lesson.recorder.ts';
import { viewNotice } from '../releases/notice.view.ts';
import { readLessonPage } from './lesson.sql.ts';
import type { LessonLink, LessonPage } from './lesson.types.ts';

@Injectable()
export class LessonService {
  constructor(
    private readonly sql: Sql,
    private readonly runs: RunReader,
    private readonly releases: ReleaseService,
    private readonly locks: LockReader,
  ) {}

  async getPage(viewer: Viewer, enrolmentId: string, lessonId: string): Promise<LessonPage> {
    const { schoolId, personId } = viewer;
    const [row] = await this.sql.run(readLessonPage, [schoolId, personId, enrolmentId, lessonId]);
    if (!row) throw new AppError('NOT_FOUND');
    const { outline, place } = await this.runs.place(schoolId, row.release_id, lessonId);
    const { releaseId } = outline;
    const { title, minutes, sourceHash } = place.activity;
    if (!sourceHash) throw new AppError('NOT_FOUND');
    const tree = await this.releases.getTree({ schoolId, releaseId, sourceHash });
    const lock = await this.locks.find({ schoolId, enrolmentId, outline }, place.activity);
    const [notice = null] = row.notices ?? [];
    return {
      id: `${enrolmentId}:${lessonId}`,
      enrolmentId,
      lessonId,
      sourceHash,
      checkAttemptId: row.check_attempt_id,
      courseTitle: outline.courseTitle,
      moduleTitle: place.module.title,
      title,
      minutes,
      lock,
      tree: lock ? { ...tree, blocks: [], sources: [], terms: [] } : tree,
      // The lesson may have been longer in the release it was read in.
      lastBlock: Math.min(row.last_block ?? 0, tree.blocks.length - 1),
      doneAt: row.done_at,
      mediaPositions: row.media_positions,
      notice: notice && viewNotice(notice),
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

/** Of a release, and the same for each of its lessons. */
const linksOf = new WeakMap<Outline, LessonLink[]>();

function lessonLinks(outline: Outline): LessonLink[] {
  const known = linksOf.get(outline);
  if (known) return known;
  const links = path(outline)
    .filter(({ activity }) => activity.kind === 'LESSON')
    .map(({ activity }) => ({ lessonKey: activity.key, lessonId: activity.id }));
  linksOf.set(outline, links);
  return links;
}
