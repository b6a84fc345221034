import { Injectable } from '@nestjs/common';
import { ReleaseService, type Outline } from '../../courses/index.ts';
import { EnrolmentService, type EnrolmentRow } from '../../enrolment/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { LockReader, type Locks } from '../locks/lock.reader.ts';
import { readNotices } from '../releases/notice.sql.ts';
import type { CorrectionNotice } from '../releases/notice.types.ts';
import { viewNotice } from '../releases/notice.view.ts';
import { courseProgress } from './figures.ts';
import { readRollups, readTraces, type RollupRow, type TraceRow } from './home.sql.ts';
import type { ContinueCard, Home, HomeEnrolment } from './home.types.ts';
import { doneActivities, findCurrent, mergePath, pathActivity, type Current } from './path.ts';

type Touched = {
  traces: readonly TraceRow[];
  rollup: RollupRow | undefined;
  locks: Locks;
  notices: CorrectionNotice[];
};
type OpenRun = { enrolment: EnrolmentRow; outline: Outline };

@Injectable()
export class HomeService {
  constructor(
    private readonly sql: Sql,
    private readonly enrolments: EnrolmentService,
    private readonly releases: ReleaseService,
    private readonly locks: LockReader,
  ) {}

  async get(viewer: Viewer): Promise<Home> {
    const enrolments = await this.enrolments.listOwn(viewer);
    return { enrolments: await this.readCourses(viewer.schoolId, enrolments) };
  }

  /** One run with its path; an ended one too, which home no longer shows. */
  async getCourse(viewer: Viewer, enrolmentId: string): Promise<HomeEnrolment> {
    const enrolment = await this.enrolments.getOwn(viewer, enrolmentId);
    const [course] = await this.readCourses(viewer.schoolId, [enrolment]);
    if (!course) throw new AppError('NOT_FOUND');
    return course;
  }

  private async readCourses(
    schoolId: string,
    enrolments: readonly EnrolmentRow[],
  ): Promise<HomeEnrolment[]> {
    const runs = await this.withOutlines(schoolId, enrolments);
    const ids = runs.map(({ enrolment }) => enrolment.id);
    const [allTraces, rollups, noticed] = await Promise.all([
      this.sql.run(readTraces, [schoolId, ids]),
      this.sql.run(readRollups, [schoolId, ids]),
      this.sql.run(readNotices, [schoolId, ids]),
    ]);
    const touched = runs.map(({ enrolment: { id: enrolmentId }, outline }) => {
      const traces = allTraces.filter((trace) => trace.enrolment_id === enrolmentId);
      return { enrolmentId, outline, traces, done: doneActivities(traces) };
    });
    const locks = await this.locks.readPaths(schoolId, touched);
    const pages = runs.map((run, index) =>
      this.assemble(schoolId, run, {
        traces: touched[index]?.traces ?? [],
        rollup: rollups.find((rollup) => rollup.enrolment_id === run.enrolment.id),
        locks: locks.get(run.enrolment.id) ?? new Map(),
        notices: noticed.filter((row) => row.enrolment_id === run.enrolment.id).map(viewNotice),
      }),
    );
    return Promise.all(pages);
  }

  private withOutlines(schoolId: string, enrolments: readonly EnrolmentRow[]): Promise<OpenRun[]> {
    return Promise.all(
      enrolments.map(async (enrolment) => ({
        enrolment,
        outline: await this.releases.getOutline(schoolId, enrolment.release_id),
      })),
    );
  }

  private async assemble(
    schoolId: string,
    { enrolment, outline }: OpenRun,
    touched: Touched,
  ): Promise<HomeEnrolment> {
    const current = findCurrent(outline, touched);
    return {
      id: enrolment.id,
      course: { id: outline.courseId, title: outline.courseTitle },
      cohort: { id: enrolment.cohort_id, name: enrolment.cohort_name },
      run: enrolment.run,
      isPaused: enrolment.state === 'PAUSED',
      progress: courseProgress(outline, touched.rollup),
      continueWith: current && (await this.continueCard(schoolId, outline, current)),
      notices: touched.notices,
      modules: mergePath(outline, { ...touched, current }),
    };
  }

  private async continueCard(
    schoolId: string,
    outline: Outline,
    { place, trace, opens }: Current,
  ): Promise<ContinueCard> {
    const { module, activity } = place;
    const card = {
      activity: pathActivity(place, { state: 'CURRENT' }),
      moduleTitle: module.title,
      minutesLeft: activity.minutes,
      block: null,
      blockTitle: null,
      attemptId: trace?.attempt_id ?? null,
      hasStarted: trace !== null,
      opens,
    };
    const { sourceHash, minutes, questions } = activity;
    if (sourceHash === null) {
      return {
        ...card,
        minutesLeft: share(minutes, questions - (trace?.answered ?? 0), questions),
      };
    }
    const { releaseId } = outline;
    const { blocks } = await this.releases.getTree({ schoolId, releaseId, sourceHash });
    // The lesson may have been longer in the release it was read in.
    const block = Math.min(trace?.block ?? 0, blocks.length - 1);
    const minutesLeft = share(minutes, blocks.length - block, blocks.length);
    return { ...card, minutesLeft, block, blockTitle: blocks[block]?.title ?? null };
  }
}

function share(minutes: number, left: number, whole: number): number {
  return whole === 0 ? minutes : Math.max(1, Math.ceil((minutes * left) / whole));
}
