import { Injectable } from '@nestjs/common';
import { ReleaseService, type Outline } from '../../courses/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { LockReader } from '../locks/lock.reader.ts';
import { viewNotice } from '../releases/notice.view.ts';
import { courseProgress } from './figures.ts';
import { readOwnRun, readOwnRuns, type OwnRunRow } from './home.sql.ts';
import type { ContinueCard, Home, HomeEnrolment } from './home.types.ts';
import { findCurrent, mergePath, pathActivity, type Current, type Touched } from './path.ts';

type OwnRun = { row: OwnRunRow; enrolmentId: string; outline: Outline; done: ReadonlySet<string> };

@Injectable()
export class HomeService {
  constructor(
    private readonly sql: Sql,
    private readonly releases: ReleaseService,
    private readonly locks: LockReader,
  ) {}

  async get({ schoolId, personId }: Viewer): Promise<Home> {
    const rows = await this.sql.run(readOwnRuns, [schoolId, personId]);
    return { enrolments: await this.readCourses(schoolId, rows) };
  }

  /** One run with its path; an ended one too, which home no longer shows. */
  async getCourse({ schoolId, personId }: Viewer, enrolmentId: string): Promise<HomeEnrolment> {
    const rows = await this.sql.run(readOwnRun, [schoolId, personId, enrolmentId]);
    const [course] = await this.readCourses(schoolId, rows);
    if (!course) throw new AppError('NOT_FOUND');
    return course;
  }

  private async readCourses(
    schoolId: string,
    rows: readonly OwnRunRow[],
  ): Promise<HomeEnrolment[]> {
    const runs = await Promise.all(rows.map((row) => this.withOutline(schoolId, row)));
    const locks = await this.locks.readPaths(schoolId, runs);
    const pages = runs.map((run) =>
      this.assemble(schoolId, run, {
        done: run.done,
        underWay: run.row.under_way ?? [],
        locks: locks.get(run.enrolmentId) ?? new Map(),
      }),
    );
    return Promise.all(pages);
  }

  private async withOutline(schoolId: string, row: OwnRunRow): Promise<OwnRun> {
    const outline = await this.releases.getOutline(schoolId, row.release_id);
    return { row, enrolmentId: row.id, outline, done: new Set(row.done_ids) };
  }

  private async assemble(
    schoolId: string,
    { row, outline }: OwnRun,
    touched: Touched,
  ): Promise<HomeEnrolment> {
    const current = findCurrent(outline, touched);
    const rollup = {
      done: row.done ?? [],
      quiz_points: row.quiz_points ?? [],
      quiz_out_of: row.quiz_out_of ?? [],
    };
    return {
      id: row.id,
      course: { id: outline.courseId, title: outline.courseTitle },
      cohort: { id: row.cohort_id, name: row.cohort_name },
      run: row.run,
      state: row.state,
      progress: courseProgress(outline, rollup),
      continueWith: current && (await this.continueCard(schoolId, outline, current)),
      notices: (row.notices ?? []).map(viewNotice),
      modules: mergePath(outline, { ...touched, rollup, current }),
    };
  }

  private async continueCard(
    schoolId: string,
    outline: Outline,
    { place, begun, opens }: Current,
  ): Promise<ContinueCard> {
    const { module, activity } = place;
    const card = {
      activity: pathActivity(place, { state: 'CURRENT' }),
      moduleTitle: module.title,
      minutesLeft: activity.minutes,
      block: null,
      blockTitle: null,
      attemptId: begun?.attempt_id ?? null,
      hasStarted: begun !== null,
      opens,
    };
    const { sourceHash, minutes, questions } = activity;
    if (sourceHash === null) {
      return {
        ...card,
        minutesLeft: share(minutes, questions - (begun?.answered ?? 0), questions),
      };
    }
    const { releaseId } = outline;
    const { blocks } = await this.releases.getTree({ schoolId, releaseId, sourceHash });
    // The lesson may have been longer in the release it was read in.
    const block = Math.min(begun?.block ?? 0, blocks.length - 1);
    const minutesLeft = share(minutes, blocks.length - block, blocks.length);
    return { ...card, minutesLeft, block, blockTitle: blocks[block]?.title ?? null };
  }
}

function share(minutes: number, left: number, whole: number): number {
  return whole === 0 ? minutes : Math.max(1, Math.ceil((minutes * left) / whole));
}
